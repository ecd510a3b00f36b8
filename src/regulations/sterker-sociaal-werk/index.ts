import { shippedRegulation } from '../../regulation/shipped-regulation.js';
import { withPassages } from '../../regulation/passages.js';
import { clauses } from './clauses.js';
import { duties, grounds, windows } from './duties.js';
import { findings } from './findings.js';
import { passages } from './passages.js';
import { readings } from './readings.js';
import { rules } from './rules.js';
import { statechart } from './statechart.js';
import { actors, events, facts } from './vocabulary.js';
import { waivers } from './waivers.js';

/**
 * The complaint procedure of Sterker sociaal werk, which bears no date: whether it was in force is for the caller to know.
 *
 * Encoded from the public text; not endorsed by the organisation.
 */
export const sterkerSociaalWerk = shippedRegulation({
  id: 'sterker-sociaal-werk',
  version: 'ongedateerd',
  organisation: { name: 'Stichting Sterker sociaal werk', aliases: ['Sterker sociaal werk', 'Sterker'] },
  title: { nl: 'Klachtenprocedure Sterker sociaal werk', en: 'Complaint procedure of Sterker sociaal werk' },
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
