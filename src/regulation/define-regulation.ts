import type * as z from 'zod/mini';
import type { Clause as ClauseDeclaration } from '../model/clause.js';
import type { EventDeclaration, Vocabulary } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { copyJson, itemsOf, jsonLimits, optionsIn, type Json } from '../model/json.js';
import { resultOf, success, type Issues, type Result } from '../model/result.js';
import type { Text } from '../model/text.js';
import type { FactDeclaration } from '../model/value.js';
import type { Rule } from '../rules/rule.js';
import { describeIssue } from '../text/describe-issue.js';
import { frozenCanonical, isFrozenCanonical } from './canonical.js';
import { checkDefinition } from './check-definition.js';
import { checkChoice, checkAsking } from './check-readings.js';
import type { Definition, Duty, FindingDeclaration, GroundDeclaration, Reading, Window } from './definition.js';
import { issuesOf, unknownKey } from './issues-of.js';
import { effective } from './readings.js';
import { isRegulation, isTrial, makeRegulation, type Regulation } from './regulation.js';
import { RegulationError } from './regulation-error.js';
import { definitionSchema } from './schema.js';
import type { StateNode } from './statechart.js';

const regulationError = (id: string, issues: Issues): RegulationError => new RegulationError(id, issues, (issue) => describeIssue(issue, 'en'));

/** Every name as a reference: `NoInfer` keeps a misspelt reference from becoming a declaration. */
interface Names<
  Actor extends string,
  Event extends string,
  Fact extends string,
  Clause extends string,
  Rule extends string,
  Duty extends string,
  Window extends string,
  Ground extends string,
  Finding extends string,
  Reading extends string,
> {
  readonly actor: NoInfer<Actor>;
  readonly event: NoInfer<Event>;
  readonly fact: NoInfer<Fact>;
  readonly clause: NoInfer<Clause>;
  readonly rule: NoInfer<Rule>;
  readonly duty: NoInfer<Duty>;
  readonly window: NoInfer<Window>;
  readonly ground: NoInfer<Ground>;
  readonly finding: NoInfer<Finding>;
  readonly reading: NoInfer<Reading>;
}

/** The sections that declare names; the others only refer to them. */
type Declaring = 'actors' | 'events' | 'facts' | 'clauses' | 'rules' | 'duties' | 'windows' | 'grounds' | 'findings' | 'readings';

/** Sections and items of definitions that were checked, frozen as they are, with the section, or section and name, under which they were right. */
const right = new WeakMap<object, string>();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isRecord = (value: unknown): value is Readonly<Record<string, Json>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sections with an item for each id. */
const itemised = new Set(['actors', 'events', 'facts', 'clauses', 'rules', 'duties', 'windows', 'grounds', 'measures', 'findings', 'readings', 'chosen', 'properties']);

/** The states of a chart and the lists of candidates for their events are the same wherever they stand. */
const rememberState = (state: StateNode): void => {
  if (right.get(state) === 'state') return;
  right.set(state, 'state');
  for (const listed of Object.values(state.on ?? {})) if (listed !== undefined) right.set(listed, 'candidates');
  for (const inner of Object.values(state.states ?? {})) rememberState(inner);
};

const remember = (definition: Definition): void => {
  rememberState(definition.statechart);
  for (const [section, value] of Object.entries(definition)) {
    if (section === 'statechart' || !isRecord(value) || right.get(value) === section) continue;
    right.set(value, section);
    if (itemised.has(section)) for (const [id, item] of Object.entries(value)) if (isRecord(item)) right.set(item, `${section}/${id}`);
  }
};

/** The entries that were not read before; what is no record is read whole. */
const unreadIn = (value: Json | undefined, as: string): Json | undefined =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, entry]) => (isObject(entry) && right.get(entry) === as ? [] : [[key, as === 'state' ? unreadState(entry) : entry]]))) : value;

/** A state without what is in it and was read before. */
const unreadState = (state: Json): Json => {
  if (!isRecord(state)) return state;
  const { states, on } = state;
  return { ...state, ...(states === undefined ? {} : { states: unreadIn(states, 'state') }), ...(on === undefined ? {} : { on: unreadIn(on, 'candidates') }) } as Json;
};

/** How many items of a section are read at once: where all are wrong, no more are read than are told. */
const readAtOnce = 100;

/** What has to be read of a section: only what no definition had before in the same place, for an edit keeps all but what it changes. */
const unreadParts = (section: string, value: Json | undefined): readonly (Json | undefined)[] => {
  if (!isRecord(value)) return [value];
  if (section === 'statechart') return right.get(value) === 'state' ? [] : [unreadState(value)];
  if (right.get(value) === section) return [];
  if (!itemised.has(section)) return [value];
  const unread = Object.entries(value).filter(([id, item]) => !isRecord(item) || right.get(item) !== `${section}/${id}`);
  return Array.from({ length: Math.ceil(unread.length / readAtOnce) }, (_, part) => Object.fromEntries(unread.slice(part * readAtOnce, (part + 1) * readAtOnce)));
};

const parts = Object.entries(definitionSchema.shape) as unknown as readonly (readonly [section: string, shape: z.ZodMiniType])[];

function* shapeIssues(data: Json): Generator<Issue> {
  if (!isRecord(data)) {
    const { error } = definitionSchema.safeParse(data);
    if (error !== undefined) yield* issuesOf(error, data, definitionSchema);
    return;
  }
  for (const [section, shape] of parts) {
    for (const part of unreadParts(section, data[section])) {
      const { error } = shape.safeParse(part);
      if (error !== undefined) yield* issuesOf(error, part, shape, [section]);
    }
  }
  const sections = parts.map(([section]) => section);
  for (const key of Object.keys(data)) if (!sections.includes(key)) yield unknownKey(key, [], sections);
}

/** What is wrong with plain data: the shape, and only when that is right what the names lead to. */
function* faultsOf(data: Json): Generator<Issue> {
  let isShaped = true;
  for (const issue of shapeIssues(data)) {
    isShaped = false;
    yield issue;
  }
  if (isShaped) yield* checkDefinition(data as unknown as Definition);
}

const check = (input: unknown): Result<Definition> => {
  // What another regulation consists of need not be copied: an edit of one keeps all but what it changes.
  const copied = copyJson(input, jsonLimits.valuesOfRegulation, isFrozenCanonical);
  if (!copied.ok) return copied;
  return resultOf(faultsOf(copied.value), () => {
    const checked = frozenCanonical(copied.value) as unknown as Definition;
    remember(checked);
    return checked;
  });
};

const nameOf = (input: unknown): string => {
  const copied = copyJson(input);
  const id = copied.ok ? (copied.value as { id?: unknown } | null)?.id : undefined;
  return typeof id === 'string' ? id.slice(0, 80) : 'without an id';
};

/**
 * Checks a regulation written in TypeScript and makes the value that the facade works with.
 *
 * Every reference to a clause, rule, duty, window, event, fact, actor, finding or reading that is not declared in the same
 * object fails to compile; what types cannot see (targets, cycles, uncited clauses, contradicting readings) is checked here.
 *
 * @throws RegulationError with every fault at once (the first thousand), each with its place and remedy
 * @example
 * const buurthuis = defineRegulation({
 *   id: 'buurthuis', version: '1', organisation: { name: 'Buurthuis' }, title: { nl: 'Klachten', en: 'Complaints' },
 *   inForce: { suppliedByCaller: true }, calendar: 'nl-feestdagen', roll: 'none',
 *   actors: { klager: { nl: 'klager', en: 'complainant' }, bestuur: { nl: 'bestuur', en: 'board' } },
 *   events: { 'klacht.ontvangen': { label: { nl: 'klacht ontvangen', en: 'complaint received' }, by: ['klager'], attributes: {} },
 *             'antwoord.gegeven': { label: { nl: 'antwoord gegeven', en: 'answer given' }, by: ['bestuur'], attributes: {} } },
 *   facts: {}, rules: {}, windows: {}, grounds: {}, measures: {}, findings: {}, readings: {},
 *   clauses: { '1': { kind: 'deadline', summary: { nl: 'Antwoord binnen twee weken.', en: 'An answer within two weeks.' }, place: 'artikel 1' } },
 *   duties: { antwoord: { label: { nl: 'antwoord', en: 'answer' }, act: { nl: 'antwoorden', en: 'to answer' }, obligor: 'bestuur', beneficiary: 'klager',
 *                         within: weeks(2), dischargedBy: [{ event: 'antwoord.gegeven' }], cites: ['1'] } },
 *   statechart: { initial: 'nieuw', states: {
 *     nieuw: { on: { 'klacht.ontvangen': { target: 'lopend', meta: { files: true, opens: ['antwoord'], cites: ['1'] } } } },
 *     lopend: { tags: ['behandeling'], on: { 'antwoord.gegeven': { target: 'beantwoord' } } },
 *     beantwoord: { tags: ['gesloten'] },
 *   } },
 * });
 * openCase(buurthuis).state // ['nieuw']
 */
export function defineRegulation<
  const Actor extends string,
  const Events extends Readonly<Record<string, EventDeclaration<NoInfer<Actor>, NoInfer<Clause>>>>,
  const Facts extends Readonly<Record<string, FactDeclaration>>,
  const Clause extends string,
  const RuleId extends string,
  const DutyId extends string,
  const WindowId extends string,
  const GroundId extends string,
  const FindingId extends string,
  const Readings extends string,
>(
  definition: Omit<Definition<Names<Actor, keyof Events & string, keyof Facts & string, Clause, RuleId, DutyId, WindowId, GroundId, FindingId, Readings>>, Declaring> & {
    readonly actors: Readonly<Record<Actor, Text>>;
    readonly events: Events;
    readonly facts: Facts;
    readonly clauses: Readonly<Record<Clause, ClauseDeclaration>>;
    readonly rules: Readonly<Record<RuleId, Rule<Names<Actor, keyof Events & string, keyof Facts & string, Clause, RuleId, DutyId, WindowId, GroundId, FindingId, Readings>>>>;
    readonly duties: Readonly<Record<DutyId, Duty<Names<Actor, keyof Events & string, keyof Facts & string, Clause, RuleId, DutyId, WindowId, GroundId, FindingId, Readings>>>>;
    readonly windows: Readonly<Record<WindowId, Window<Names<Actor, keyof Events & string, keyof Facts & string, Clause, RuleId, DutyId, WindowId, GroundId, FindingId, Readings>>>>;
    readonly grounds: Readonly<Record<GroundId, GroundDeclaration<Names<Actor, keyof Events & string, keyof Facts & string, Clause, RuleId, DutyId, WindowId, GroundId, FindingId, Readings>>>>;
    readonly findings: Readonly<Record<FindingId, FindingDeclaration<Names<Actor, keyof Events & string, keyof Facts & string, Clause, RuleId, DutyId, WindowId, GroundId, FindingId, Readings>>>>;
    readonly readings: Readonly<Record<Readings, Reading<Names<Actor, keyof Events & string, keyof Facts & string, Clause, RuleId, DutyId, WindowId, GroundId, FindingId, Readings>>>>;
  },
): Regulation<{ readonly actor: Actor; readonly events: Events; readonly facts: Facts; readonly ground: GroundId; readonly readings: Readonly<Record<Readings, string>> }> {
  const checked = check(definition);
  if (!checked.ok) throw regulationError(nameOf(definition), checked.issues);
  return makeRegulation(checked.value) as never;
}

/**
 * Checks a regulation that comes as JSON. Nothing in it can run code, and it has the same hashes as the one it was printed from.
 *
 * @returns the regulation, or every fault at once (the first thousand)
 * @example loadRegulation(JSON.parse(JSON.stringify(krachtigPerspectief))).ok // true
 */
export const loadRegulation = (json: unknown): Result<Regulation> => {
  const checked = check(json);
  return checked.ok ? success(makeRegulation(checked.value)) : checked;
};

/** A regulation that is tried and thrown away, so without a hash; undefined for data that are no regulation. */
export const trialOf = (json: unknown): Regulation | undefined => {
  const checked = check(json);
  return checked.ok ? makeRegulation(checked.value, true) : undefined;
};

/**
 * The same regulation with ambiguities read otherwise: another value with its own `behaviour` hash.
 *
 * Readings that are not named stay as they are; naming the default switches one back.
 *
 * @throws RegulationError for a reading or option that does not exist or cannot be switched
 * @example withReadings(krachtigPerspectief, { 'G-04': 'forward' })
 */
export const withReadings = <V extends Vocabulary>(regulation: Regulation<V>, choices: { readonly [R in keyof V['readings']]?: string }): Regulation<V> => {
  if (!isRegulation(regulation)) throw regulationError('without an id', [{ code: 'regulation-invalid', data: { reason: 'not-defined' } }]);
  const { definition } = regulation;
  if (choices !== undefined && (typeof choices !== 'object' || itemsOf(choices) !== undefined)) {
    throw regulationError(definition.id, [{ code: 'value-invalid', path: ['chosen'], data: { found: typeof choices, expected: 'an option by reading' } }]);
  }
  // Some of the names beyond all that there are cannot be right; those are enough to tell.
  const most = Object.keys(definition.readings).length + 20;
  const asked = Object.entries(optionsIn(choices) as Readonly<Record<string, string>>).slice(0, most);
  const [first, ...rest]: readonly Issue[] = asked.flatMap(([id, option]) => checkChoice(definition, id, option));
  if (first !== undefined) throw regulationError(definition.id, [first, ...rest]);
  const chosen = Object.fromEntries(
    Object.entries({ ...regulation.readings, ...Object.fromEntries(asked) }).filter(([id, option]) => definition.readings[id]?.default !== option),
  );
  const { chosen: _before, ...base } = definition;
  const chose = Object.keys(chosen).length === 0 ? base : { ...base, chosen };
  // Options that are sound one by one can still make rules ask each other in a circle.
  const [fault, ...faults] = checkAsking(effective(chose));
  if (fault !== undefined) throw regulationError(definition.id, [fault, ...faults]);
  return makeRegulation(frozenCanonical<Definition>(chose), isTrial(regulation)) as Regulation<V>;
};
