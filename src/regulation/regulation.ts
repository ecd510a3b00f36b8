import { compileCalendar, type Calendar } from '../calendar/calendar.js';
import { calendars as shipped } from '../calendar/nl.js';
import type { CalendarData } from '../calendar/calendar-data.js';
import type { EventDay, Roll } from '../calendar/term.js';
import type { Case } from '../model/case.js';
import type { AnyEvent, EventDeclaration, Vocabulary } from '../model/event.js';
import { oncePer } from '../model/once-per.js';
import { kindOf, type Rule } from '../rules/rule.js';
import type { Answer, RuleKind } from '../rules/rule-kind.js';
import { behaviourOf, textOf } from './behaviour.js';
import { hashOf } from './canonical.js';
import { compileChart, type Chart } from './chart.js';
import type { Definition, Duty, FindingDeclaration, GroundDeclaration, Window } from './definition.js';
import { chosenOptions, effective } from './readings.js';
import { termBasis, type TermBasis } from './term-basis.js';
import type { Told } from './told.js';

declare const vocabulary: unique symbol;

/**
 * A checked regulation: frozen data with two hashes. Made by `defineRegulation`, `loadRegulation` and `withReadings` only.
 */
export interface Regulation<V extends Vocabulary = Vocabulary> {
  readonly id: string;
  readonly version: string;
  /** The data it was made from, in canonical order, with the readings that were chosen. */
  readonly definition: Definition;
  /** The option of each reading that holds. */
  readonly readings: Readonly<Record<string, string>>;
  /** Hash of everything that can change an answer. */
  readonly behaviour: string;
  /** Hash of the rest: summaries, labels, places in the document. */
  readonly text: string;
  /** The definition, so that `JSON.stringify` gives what `loadRegulation` takes. */
  toJSON(): Definition;
  readonly [vocabulary]?: V;
}

/** A rule and the kind that answers it. */
export interface CompiledRule {
  readonly id: string;
  /** Its place among the rules of the regulation. */
  readonly index: number;
  readonly rule: Rule;
  readonly kind: RuleKind<Rule>;
  /** The kind's own, at hand. */
  readonly answer: RuleKind<Rule>['answer'];
}

/** The duties, windows and findings that one type of event concerns, by id. */
export interface Concerned {
  readonly type: string;
  /** Who may do it, what that rests on, and what else is said of it. */
  readonly by: EventDeclaration['by'] | undefined;
  readonly cites: EventDeclaration['cites'] | undefined;
  readonly informs: EventDeclaration['informs'] | undefined;
  readonly fate: EventDeclaration['fate'] | undefined;
  readonly discharges: readonly string[];
  readonly extends: readonly string[];
  readonly suspends: readonly string[];
  readonly windows: readonly string[];
  readonly findings: readonly string[];
  /** The attribute that names a ground for declining. */
  readonly ground: string | undefined;
  /** The actor, where there is one only. */
  readonly sole: string | undefined;
  /** How such an event is checked, once one was. */
  accept: ((input: unknown, told: Told) => AnyEvent | undefined) | undefined;
}

type Concerns = { -readonly [Key in keyof Concerned]: Concerned[Key] extends readonly string[] ? string[] : Concerned[Key] };

const concerns = (type: string, { attributes = {}, by, cites, informs, fate }: Partial<EventDeclaration>): Concerns => ({
  type,
  by,
  cites,
  informs,
  fate,
  discharges: [],
  extends: [],
  suspends: [],
  windows: [],
  findings: [],
  ground: Object.keys(attributes).find((id) => attributes[id]?.type === 'ground'),
  sole: by?.length === 1 ? by[0] : undefined,
  accept: undefined,
});

/** What each event concerns, by its type. */
const concernsIn = ({ events, duties, windows, findings }: Definition): ReadonlyMap<string, Concerned> => {
  const all = new Map<string, Concerns>();
  for (const [type, declared] of Object.entries(events)) all.set(type, concerns(type, declared));
  const note = (types: Iterable<string | undefined>, list: 'discharges' | 'extends' | 'suspends' | 'windows' | 'findings', id: string): void => {
    for (const type of new Set(types)) if (type !== undefined) all.get(type)?.[list].push(id);
  };
  for (const [id, { dischargedBy, extension, suspension }] of Object.entries(duties)) {
    note(dischargedBy.map(({ event }) => event), 'discharges', id);
    note([extension?.event], 'extends', id);
    note([suspension?.startedBy, suspension?.endedBy], 'suspends', id);
  }
  for (const [id, { exercisedBy, closedBy = [] }] of Object.entries(windows)) note([...exercisedBy, ...closedBy].map(({ event }) => event), 'windows', id);
  for (const [id, { at = [] }] of Object.entries(findings)) note(at, 'findings', id);
  return all;
};

const concernsNothing: Concerned = concerns('', {});

/** What follows from a part of a definition and from others is worked out once for all definitions that have those: all the ways of reading a regulation, and all but one of an edit's. */
const oncePerBeside = <Part extends object, Made>(besides: readonly (keyof Definition)[], make: (part: Part, definition: Definition) => Made): ((part: Part, definition: Definition) => Made) => {
  const known = new WeakMap<Part, { readonly of: Definition; readonly made: Made }>();
  return (part, definition) => {
    const found = known.get(part);
    if (found !== undefined && besides.every((section) => found.of[section] === definition[section])) return found.made;
    const made = make(part, definition);
    known.set(part, { of: definition, made });
    return made;
  };
};

const vocabularyOf = oncePerBeside(['actors', 'facts', 'grounds'], (_events: Definition['events']) => new Map<unknown, unknown>());

/** The items of a section by name, each with every key that one can have, in one order. */
const byName = <T extends object>(keys: Readonly<Record<keyof T, 0>>): ((items: Readonly<Record<string, T>>) => ReadonlyMap<string, T>) => {
  const names = Object.keys(keys) as (keyof T)[];
  const complete = oncePer((item: T) => Object.fromEntries(names.map((name) => [name, item[name]])) as T);
  return oncePer((items) => new Map(Object.entries(items).map(([id, item]) => [id, complete(item)])));
};

const dutiesOf = byName<Duty>({ label: 0, act: 0, obligor: 0, beneficiary: 0, within: 0, from: 0, when: 0, whenAsOf: 0, dischargedBy: 0, metOn: 0, extension: 0, suspension: 0, once: 0, afterClosing: 0, soft: 0, calendar: 0, roll: 0, cites: 0, readings: 0 });

const windowsOf = byName<Window>({ label: 0, right: 0, holder: 0, within: 0, from: 0, exercisedBy: 0, closedBy: 0, calendar: 0, roll: 0, cites: 0, readings: 0 });

const findingsOf = byName<FindingDeclaration>({ label: 0, at: 0, when: 0, cites: 0, readings: 0 });

const groundsOf = byName<GroundDeclaration>({ label: 0, rule: 0, is: 0, cites: 0, readings: 0 });

const rulesOf = oncePer((rules: Definition['rules']): ReadonlyMap<string, CompiledRule> => new Map(Object.entries(rules).map(([id, rule], index) => [id, { id, index, rule, kind: kindOf(rule), answer: kindOf(rule).answer }])));

const concernsOf = oncePerBeside(['events', 'windows', 'findings', 'actors', 'facts', 'grounds'], (_duties: Definition['duties'], definition) => concernsIn(definition));

const regulations = new WeakSet<object>();

/** Whether a value was made by this library's own checks. */
export const isRegulation = (value: unknown): boolean => typeof value === 'object' && value !== null && regulations.has(value);

/** The calendars that a regulation can name: those of the library and its own. */
const calendarData = (definition: Definition, id: string): CalendarData => {
  const found = definition.calendars?.find((calendar) => calendar.id === id) ?? (shipped as Readonly<Record<string, CalendarData>>)[id];
  if (found === undefined) throw new Error(`Calendar ${id} was checked and is not there.`);
  return found;
};

/** The calendars that the terms of this regulation are counted with. */
export const calendarsInUse = (definition: Definition): readonly CalendarData[] =>
  [...new Set([definition.calendar, ...[...Object.values(definition.duties), ...Object.values(definition.windows)].flatMap((term) => term.calendar ?? [])])]
    .sort()
    .map((id) => calendarData(definition, id));

const trials = new WeakSet<object>();

/** Whether a regulation was made to be tried and thrown away: its cases say so in the place of a hash. */
export const isTrial = (regulation: Regulation): boolean => trials.has(regulation);

/**
 * Makes the value from a definition that has been checked and frozen.
 *
 * @param trial without a hash of its behaviour, which costs more than trying a few cases on it
 */
export const makeRegulation = (definition: Definition, trial = false): Regulation => {
  const memory: { behaviour?: string; text?: string } = trial ? { behaviour: 'trial' } : {};
  const readings = chosenOptions(definition);
  const regulation: Regulation = Object.freeze({
    id: definition.id,
    version: definition.version,
    definition,
    readings,
    get behaviour() {
      if (memory.behaviour === undefined) {
        const applied = effective(definition);
        memory.behaviour = hashOf(behaviourOf(applied, readings, calendarsInUse(applied)));
      }
      return memory.behaviour;
    },
    get text() {
      memory.text ??= hashOf(textOf(definition));
      return memory.text;
    },
    toJSON: () => definition,
  });
  regulations.add(regulation);
  if (trial) trials.add(regulation);
  return regulation;
};

/**
 * What the engine works with: the definition as the chosen readings make it, with every name looked up.
 *
 * A class with maps of items that all have every key, because the data of two regulations hardly ever has the same shape, and V8 is
 * quick where shapes are few.
 */
export class Compiled {
  readonly readings: Readonly<Record<string, string>>;
  readonly chart: Chart;
  /** Memory of what others derive from the actors, events, facts and grounds, such as schemas. */
  readonly vocabulary: Map<unknown, unknown>;
  readonly calendar: Calendar;
  readonly roll: Roll;
  readonly eventDay: EventDay;
  /**
   * What each rule said last, at its place among the rules, and to whom. One memory for all who ask, so that none has to make its own;
   * without any, an answer would still come to no more than the thousand rules that a rule can ask.
   */
  readonly lastAnswers: { readonly askers: Float64Array; readonly answers: Answer[] };
  private readonly calendars = new Map<string, Calendar>();
  private readonly rulesById: ReadonlyMap<string, CompiledRule>;
  private readonly grounds: ReadonlyMap<string, GroundDeclaration>;
  private readonly duties: ReadonlyMap<string, Duty>;
  private readonly findings: ReadonlyMap<string, FindingDeclaration>;
  private readonly windows: ReadonlyMap<string, Window>;
  private readonly terms = new Map<Duty | Window, TermBasis | undefined>();
  private concerns: ReadonlyMap<string, Concerned> | undefined;
  private stamped: Case['regulation'] | undefined;

  constructor(
    private readonly regulation: Regulation,
    readonly definition: Definition,
  ) {
    this.readings = regulation.readings;
    this.chart = compileChart(definition.id, definition.statechart).chart;
    this.vocabulary = vocabularyOf(definition.events, definition);
    this.calendar = this.calendarOf(undefined);
    this.roll = definition.roll;
    this.eventDay = definition.eventDay ?? 'excluded';
    this.grounds = groundsOf(definition.grounds);
    this.duties = dutiesOf(definition.duties);
    this.windows = windowsOf(definition.windows);
    this.findings = findingsOf(definition.findings);
    this.rulesById = rulesOf(definition.rules);
    this.lastAnswers = { askers: new Float64Array(this.rulesById.size), answers: new Array<Answer>(this.rulesById.size) };
  }

  /** What every case says of the regulation that it goes by. */
  get stamp(): Case['regulation'] {
    if (this.stamped === undefined) {
      const { id, version, behaviour } = this.regulation;
      this.stamped = Object.freeze({ id, version, behaviour });
    }
    return this.stamped;
  }

  calendarOf(id: string | undefined): Calendar {
    const name = id ?? this.definition.calendar;
    let calendar = this.calendars.get(name);
    if (calendar === undefined) this.calendars.set(name, (calendar = compileCalendar(calendarData(this.definition, name))));
    return calendar;
  }

  /** What an event of a type may do beside moving the chart. */
  concernedBy(event: string): Concerned {
    return (this.concerns ??= concernsOf(this.definition.duties, this.definition)).get(event) ?? concernsNothing;
  }

  /** A rule of this definition with its kind. */
  ruleOf(id: string): CompiledRule {
    return this.rulesById.get(id) ?? missing('Rule', id);
  }

  /** The rules that later situations than this one have asked. */
  rulesAskedSince(asker: number): readonly string[] {
    return [...this.rulesById.values()].flatMap(({ id, index }) => ((this.lastAnswers.askers[index] as number) > asker ? [id] : []));
  }

  /** A duty that a case can have. */
  dutyOf(id: string): Duty {
    return this.duties.get(id) ?? missing('Duty', id);
  }

  findingOf(id: string): FindingDeclaration {
    return this.findings.get(id) ?? missing('Finding', id);
  }

  windowOf(id: string): Window {
    return this.windows.get(id) ?? missing('Window', id);
  }

  /** A ground for declining, if there is one of that name. */
  groundOf(id: string): GroundDeclaration | undefined {
    return this.grounds.get(id);
  }

  /** What the terms of a duty or window of this definition have in common. */
  termOf(term: Duty | Window): TermBasis | undefined {
    let basis = this.terms.get(term);
    if (basis === undefined && !this.terms.has(term)) {
      basis = termBasis(this.definition, (id) => this.calendarOf(id), term);
      this.terms.set(term, basis);
    }
    return basis;
  }
}

const missing = (what: string, id: string): never => {
  throw new Error(`${what} ${id} was checked and is not there.`);
};

const compiledRegulations = new WeakMap<Regulation, Compiled>();

/** What the engine works with, looked up once for each regulation. */
export const compiledOf = (regulation: Regulation): Compiled => {
  let compiled = compiledRegulations.get(regulation);
  if (compiled === undefined) compiledRegulations.set(regulation, (compiled = new Compiled(regulation, effective(regulation.definition))));
  return compiled;
};

/** The same for a value that may be anything: undefined for one that no check of this library has made. */
export const compiledIn = (value: unknown): Compiled | undefined =>
  compiledRegulations.get(value as Regulation) ?? (isRegulation(value) ? compiledOf(value as Regulation) : undefined);
