import { shippedRegulation } from '../../regulation/shipped-regulation.js';
import { withPassages } from '../../regulation/passages.js';
import { clauses } from './clauses.js';
import { duties, grounds, windows } from './duties.js';
import { findings } from './findings.js';
import { readings } from './readings.js';
import { rules } from './rules.js';
import { passages } from './passages.js';
import { statechart } from './statechart.js';
import { actors, events, facts } from './vocabulary.js';
import { waivers } from './waivers.js';

/**
 * The complaint regulation of Stichting Integratiewerk, in the text without Blik op Werk.
 *
 * Encoded from the public text, which bears no date; not endorsed by the organisation.
 */
export const integratiewerk = shippedRegulation({
  id: 'integratiewerk',
  version: '1',
  organisation: { name: 'Stichting Integratiewerk', aliases: ['Integratiewerk'] },
  title: { nl: 'Klachtenreglement Stichting Integratiewerk', en: 'Complaint regulation of Stichting Integratiewerk' },
  inForce: { suppliedByCaller: true },
  calendar: 'nl-feestdagen',
  roll: 'none',
  actors,
  events,
  facts,
  clauses: withPassages(clauses, passages),
  rules,
  duties,
  windows,
  grounds,
  measures: {},
  findings,
  readings,
  statechart,
  waivers,
});
