import { shippedRegulation } from '../../regulation/shipped-regulation.js';
import { withPassages } from '../../regulation/passages.js';
import { clauses } from '../integratiewerk/clauses.js';
import { duties, grounds, windows } from '../integratiewerk/duties.js';
import { findings } from '../integratiewerk/findings.js';
import { readings } from '../integratiewerk/readings.js';
import { rules } from '../integratiewerk/rules.js';
import { actors, events, facts } from '../integratiewerk/vocabulary.js';
import { eigenClauses } from './clauses.js';
import * as extern from './external-route.js';
import { passages } from './passages.js';
import { statechart } from './statechart.js';
import { waivers } from '../integratiewerk/waivers.js';

/**
 * The complaint regulation of Stichting Integratiewerk, in the text with the external route to Blik op Werk.
 *
 * Encoded from the public text, which bears no date; not endorsed by the organisations.
 */
export const integratiewerkBlikOpWerk = shippedRegulation({
  id: 'integratiewerk-blik-op-werk',
  version: '1',
  organisation: { name: 'Stichting Integratiewerk', aliases: ['Integratiewerk'] },
  title: { nl: 'Klachtenreglement Stichting Integratiewerk, met Blik op Werk', en: 'Complaint regulation of Stichting Integratiewerk, with Blik op Werk' },
  inForce: { suppliedByCaller: true },
  calendar: 'nl-feestdagen',
  roll: 'none',
  actors: { ...actors, ...extern.actors },
  events: { ...events, ...extern.events },
  facts: { ...facts, ...extern.facts },
  clauses: withPassages({ ...clauses, ...eigenClauses }, passages),
  rules: { ...rules, ...extern.rules },
  duties,
  windows,
  grounds,
  measures: {},
  findings: { ...findings, ...extern.findings },
  readings: { ...readings, ...extern.readings },
  statechart,
  waivers,
});
