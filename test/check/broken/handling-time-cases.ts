import type { Edits } from './base.js';

/** What handling time tells, which is never a fault: each route by its bound, and each phase without a term with its clauses. */
export interface Timed {
  readonly name: string;
  readonly edits: Edits;
  readonly routes: readonly (readonly [kind: string, longest: number | null])[];
  readonly endless: readonly string[];
  /** Duties whose extension has no limit, with its clauses. */
  readonly lengthened?: readonly string[];
}

const later = { 'events/termijn.verlengd': { label: { nl: 'verlengd', en: 'extended' }, by: ['bestuur'] } };

const extension = (more: object): Edits => ({ ...later, 'duties/besluit/extension': { event: 'termijn.verlengd', length: { weeks: 2 }, cites: ['4'], ...more } });

export const handlingTimeCases: readonly Timed[] = [
  { name: 'four weeks, on appeal again', edits: {}, routes: [['bounded', 28]], endless: [] },
  { name: 'a decision without a term', edits: { 'duties/besluit/within': undefined }, routes: [['unbounded', null]], endless: ['onderzoek (3)'] },
  { name: 'an appeal that nobody has to decide on', edits: { 'statechart/states/besloten/on/beroep.ingesteld/0/meta/opens': undefined, 'statechart/states/onderzoek/meta': { cites: ['1', '3'] } }, routes: [['bounded', 28]], endless: ['onderzoek (1, 3)'] },
  { name: 'a term that is met by an act after which the case is where it was', edits: { 'duties/besluit/dischargedBy': [{ event: 'ontvangst.bevestigd' }], 'statechart/states/onderzoek/meta': { cites: ['3'] } }, routes: [['unbounded', null]], endless: ['onderzoek (3)'] },
  { name: 'an extension as often as one likes', edits: extension({}), routes: [['bounded', 28]], endless: [], lengthened: ['besluit (4)'] },
  { name: 'an extension once', edits: extension({ times: 1 }), routes: [['bounded', 28]], endless: [] },
  { name: 'a term in a state that is closed bounds nothing and need not', edits: { 'windows/beroep/within': undefined }, routes: [['bounded', 28]], endless: [] },
];
