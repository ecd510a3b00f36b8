import { loadRegulation } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';

type Json = Readonly<Record<string, unknown>>;

/** What differs between made-up regulations: their course, and who owes what by when. */
export interface Small {
  readonly states: Readonly<Record<string, Json>>;
  readonly duties: Readonly<Record<string, Json & { readonly by?: string; readonly cites: readonly string[] }>>;
  /** Acts of the complainant; every other act is the board's. */
  readonly klager?: readonly string[];
  readonly attributes?: Readonly<Record<string, Json>>;
  readonly rules?: Readonly<Record<string, Json>>;
  readonly readings?: Readonly<Record<string, Json>>;
}

const words = { nl: 'x', en: 'x' };

/** Every string under a key, wherever it stands. */
const under = (key: string, value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => under(key, item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? [inner].flat().filter((item): item is string => typeof item === 'string') : under(key, inner)));
};

const acts = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(acts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'on' ? Object.keys(inner as Json) : acts(inner)));
};

/** A regulation of a made-up organisation from its course and its duties; `by` names the one act that meets a duty. */
export const small = ({ states, duties, klager = ['klacht.ontvangen'], attributes = {}, rules = {}, readings = {} }: Small): Regulation => {
  const owed = Object.fromEntries(
    Object.entries(duties).map(([id, { by, ...duty }]) => [id, { label: words, act: words, obligor: 'bestuur', beneficiary: 'klager', ...(by === undefined ? {} : { dischargedBy: [{ event: by }] }), ...duty }]),
  );
  const types = new Set([...acts(states), ...under('event', owed), ...under('startedBy', owed), ...under('endedBy', owed), ...under('event', readings)]);
  const loaded = loadRegulation({
    id: 'klein',
    version: '1',
    organisation: { name: 'Klein' },
    title: words,
    inForce: { suppliedByCaller: true },
    calendar: 'nl-feestdagen',
    roll: 'none',
    actors: { klager: words, bestuur: words },
    events: Object.fromEntries([...types].map((type) => [type, { label: words, by: [klager.includes(type) ? 'klager' : 'bestuur'], attributes: attributes[type] ?? {} }])),
    facts: {},
    clauses: Object.fromEntries([...new Set([...under('cites', [states, owed, rules]), ...under('clauses', readings)])].map((id) => [id, { kind: 'deadline', summary: words, place: `artikel ${id}` }])),
    rules,
    duties: owed,
    windows: {},
    grounds: {},
    measures: {},
    findings: {},
    readings,
    statechart: { initial: 'nieuw', states },
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues, null, 1));
  return loaded.value;
};

/** The state before the filing, and the filing that leads to a state and opens duties. */
export const filing = (target: string, ...opens: readonly string[]): Json => ({ tags: ['onvrede'], on: { 'klacht.ontvangen': { target, meta: { files: true, opens } } } });

/** An open state, with what leads on from it. */
export const open = (on: Json, ...cites: readonly string[]): Json => ({ tags: ['behandeling'], on, meta: { cites } });

export const to = (target: string, ...opens: readonly string[]): Json => ({ target, meta: { opens } });

export const closed: Json = { tags: ['gesloten'] };

/** A reading with a default and one other option. */
export const reading = (patch: Json | undefined): Json => ({
  question: words,
  clauses: ['1'],
  severity: 'H',
  options: { gewoon: { label: words }, anders: { label: words, ...(patch === undefined ? {} : { patch }) } },
  default: 'gewoon',
  reason: words,
});
