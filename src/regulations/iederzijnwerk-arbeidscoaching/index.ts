import { shippedRegulation } from '../../regulation/shipped-regulation.js';
import { withPassages } from '../../regulation/passages.js';
import { clauses } from './clauses.js';
import { duties } from './duties.js';
import { findings } from './findings.js';
import { grounds, measures } from './grounds.js';
import { passages } from './passages.js';
import { readings } from './readings.js';
import { rules } from './rules.js';
import { statechart } from './statechart.js';
import { actors, events, facts } from './vocabulary.js';
import { waivers } from './waivers.js';

/**
 * The complaint procedure of IederZijnWerk Arbeidscoaching, version 3, last changed on 25 January 2024.
 *
 * Encoded from the public text; not endorsed by the organisation. The text has no clause on entry into force:
 * the date of its last change is taken for it (IZW-22).
 */
export const iederzijnwerkArbeidscoaching = shippedRegulation({
  id: 'iederzijnwerk-arbeidscoaching',
  version: '3',
  organisation: { name: 'IederZijnWerk Arbeidscoaching', aliases: ['IederZijnWerk', 'IZW Arbeidscoaching'] },
  title: { nl: 'Klachtenprocedure IederZijnWerk Arbeidscoaching', en: 'Complaint procedure of IederZijnWerk Arbeidscoaching' },
  inForce: { from: '2024-01-25', cites: ['0.2'] },
  calendar: 'nl-feestdagen',
  roll: 'none',
  actors,
  events,
  facts,
  clauses: withPassages(clauses, passages),
  rules,
  duties,
  windows: {},
  grounds,
  measures,
  findings,
  readings,
  statechart,
  waivers,
});
