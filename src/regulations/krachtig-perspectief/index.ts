import { shippedRegulation } from '../../regulation/shipped-regulation.js';
import { withPassages } from '../../regulation/passages.js';
import { clauses } from './clauses.js';
import { duties, windows } from './duties.js';
import { findings } from './findings.js';
import { passages } from './passages.js';
import { readings } from './readings.js';
import { rules } from './rules.js';
import { statechart } from './statechart.js';
import { actors, events, facts } from './vocabulary.js';
import { waivers } from './waivers.js';

/**
 * The complaint regulation of Krachtig Perspectief, in force from 1 October 2024.
 *
 * Encoded from the public text; not endorsed by the organisation.
 */
export const krachtigPerspectief = shippedRegulation({
  id: 'krachtig-perspectief',
  version: '2024-10-01',
  organisation: { name: 'Krachtig Perspectief', aliases: ['Krchtig Perspectief'] },
  title: { nl: 'Klachtenreglement Krachtig Perspectief', en: 'Complaint regulation of Krachtig Perspectief' },
  inForce: { from: '2024-10-01', cites: ['8.1'] },
  calendar: 'nl-feestdagen',
  roll: 'none',
  actors,
  events,
  facts,
  clauses: withPassages(clauses, passages),
  rules,
  duties,
  windows,
  grounds: {},
  measures: {},
  findings,
  readings,
  statechart,
  waivers,
});
