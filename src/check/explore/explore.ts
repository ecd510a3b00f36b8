import { fromDay, toDay, type Day } from '../../calendar/civil-date.js';
import { emptyCase } from '../../engine/empty-case.js';
import type { Case } from '../../model/case.js';
import type { CivilDate } from '../../model/civil-date.js';
import type { AnyEvent } from '../../model/event.js';
import type { Issue } from '../../model/issue.js';
import type { Result } from '../../model/result.js';
import type { Writable } from '../../model/writable.js';
import { compiledOf, type Compiled, type Regulation } from '../../regulation/regulation.js';
import type { Progress } from '../finding.js';
import type { Abstract } from './abstract.js';
import { Followed } from './followed.js';
import { slicesOf, type Slice } from './slice.js';
import { missingFact, shifted } from './ways.js';

/** A case that stands for all that go on in the same way. */
export interface Place {
  readonly key: string;
  readonly current: Case;
  /** The same events under the other regulation of a joint exploration. */
  readonly other: Case | undefined;
  readonly day: Day;
  /** The first later day on which something followed changes by itself. */
  readonly next: Day | undefined;
  readonly depth: number;
  /** The place that this one was reached from. */
  readonly from: Place | undefined;
  /** Its steps: with an event, or by waiting. */
  readonly leads: Place[];
}

/** An event that was tried at a place, and what became of it. */
export interface Attempt {
  readonly at: Place;
  readonly event: AnyEvent;
  /** Where it leads; undefined when it was refused. */
  readonly to?: Place;
  /** The case after it; of the place it leads to, another case may be kept. */
  readonly after?: Case;
  readonly issues: readonly Issue[];
  /** Whether it was tried by each who can do it, because it matters here who does. */
  readonly byEach?: () => boolean;
  /** What the other regulation of a joint exploration makes of it. */
  readonly other?: Result<Case>;
}

/** What an exploration of one slice found. */
export interface Explored {
  readonly slice: Slice;
  readonly places: readonly Place[];
  readonly attempts: number;
  readonly depth: number;
  /** A bound was hit, so something was left unexplored. */
  readonly bounded: boolean;
}

/** How far an exploration goes. */
export interface ExploreOptions {
  /** The days on which cases begin: the course on the first, and each duty and window in turn on the next. */
  readonly starts?: readonly CivilDate[];
  /** The most abstract states in one slice. */
  readonly mostPlaces?: number;
  /** Follow each duty and window with the course as well; the course alone when left out. */
  readonly deep?: boolean;
  readonly progress?: Progress;
  /** Explore another regulation with it: a place is then one of both, and what either tells apart is tried on both. */
  readonly beside?: Regulation;
  /** Whether the two cases of a joint exploration have parted, so that nothing is followed any further. */
  readonly parted?: (one: Case, other: Case) => boolean;
  /** Told of every event that was tried. */
  readonly onAttempt?: (attempt: Attempt, slice: Slice) => void;
}

/** Before Easter on a working day, the year's turn, a leap day, and a Saturday before two holidays in a row. */
export const usualStarts: readonly [CivilDate, ...CivilDate[]] = ['2026-04-02', '2026-12-23', '2028-02-29', '2027-05-01'];

/** The most abstract states in one slice when nothing is said. */
export const usualBound = 20_000;

const mostVariants = 4000;

/** The slice of another regulation about the same thing; of what it does not have, its course. */
const sliceLike = (compiled: Compiled, subject: string | undefined): Slice => {
  const slices = slicesOf(compiled);
  return slices.find((slice) => slice.subject === subject) ?? (slices[0] as Slice);
};

const none: readonly never[] = [];

/** A fact that an event was refused for, and that it does not tell. */
const untold = (tried: Result<Case>, event: AnyEvent): string | undefined => {
  const missing = tried.ok ? undefined : missingFact(tried.issues);
  return missing === undefined || Object.hasOwn(event.facts ?? {}, missing) ? undefined : missing;
};

const firstOf = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();

/** The days on which a term that a fact starts may have to end: today's, and that of the filing. */
const daysOf = ({ current: { filed } }: Place, day: Day): readonly Day[] => (filed === undefined || toDay(filed.on) === day ? [day] : [day, toDay(filed.on)]);

class Exploration {
  private readonly places = new Map<string, Place>();
  private queue: Place[] = [];
  private attempts = 0;
  private depth = 0;
  private bounded = false;
  private readonly compiled: Compiled;
  private readonly views: readonly [Followed, ...Followed[]];
  private readonly types: readonly string[];
  private readonly lasting: ReadonlySet<string>;
  /** What each event can do at a place of the course, each in one way of telling it. */
  readonly told = new Map<string, Map<string, { readonly day: Day; readonly event: AnyEvent }[]>>();
  private readonly seen = new Set<string>();

  constructor(
    private readonly regulation: Regulation,
    readonly slice: Slice,
    private readonly options: Required<Pick<ExploreOptions, 'mostPlaces'>> & ExploreOptions,
    /** The exploration of the course, for a slice that follows something beside it. */
    private readonly course?: Exploration,
  ) {
    this.compiled = compiledOf(regulation);
    const beside = options.beside === undefined ? undefined : compiledOf(options.beside);
    this.views = [new Followed(this.compiled, slice, beside !== undefined), ...(beside === undefined ? [] : [new Followed(beside, sliceLike(beside, slice.subject), true)])];
    this.lasting = new Set(this.views.flatMap((view) => [...view.slice.facts]));
    this.types = [...new Set(this.views.flatMap(({ compiled }) => Object.keys(compiled.definition.events)))];
  }

  /** Without the facts that only matter at an act: whoever does the next one tells them as they are then. */
  private bare(current: Case): Case {
    const parts = Object.entries(current.parts);
    if (Object.keys(current.facts).every((fact) => this.lasting.has(fact)) && parts.length === 0) return current;
    const facts = Object.fromEntries(Object.entries(current.facts).filter(([fact]) => this.lasting.has(fact)));
    return { ...current, facts, parts: Object.fromEntries(parts.map(([id, part]) => [id, { ...part, facts: {} }])) };
  }

  /** The abstract state of a case, and of the same events under the other regulation. */
  private abstract({ current, other }: Pick<Place, 'current' | 'other'>, day: Day): Abstract {
    const [{ abstraction }, beside] = this.views;
    const own = abstraction.of(current, day);
    if (beside === undefined || other === undefined) return own;
    const theirs = beside.abstraction.of(other, day);
    const next = [own.next, theirs.next].filter((one) => one !== undefined);
    return { key: `${own.key}\n${theirs.key}`, next: next.length === 0 ? undefined : Math.min(...next) };
  }

  private reach(current: Case, other: Case | undefined, day: Day, from: Place | undefined): Place | undefined {
    const { key, next } = this.abstract({ current, other }, day);
    let place = this.places.get(key);
    if (place === undefined) {
      if (this.places.size >= this.options.mostPlaces) {
        this.bounded = true;
        return undefined;
      }
      place = { key, next, current, other, day, depth: (from?.depth ?? -1) + 1, from, leads: [] };
      this.places.set(key, place);
      this.queue.push(place);
      this.depth = Math.max(this.depth, place.depth);
    }
    if (from !== undefined && from !== place && !from.leads.includes(place)) from.leads.push(place);
    return place;
  }

  /** An event, and where facts decide, the event with each class of each of them. */
  private attempt(at: Place, event: AnyEvent, day: Day, known = true): void {
    this.attempts += 1;
    const [first, beside] = this.views;
    const tried = first.applied(at.current, event, known);
    const other = beside === undefined || at.other === undefined ? undefined : beside.applied(at.other, event, known);
    let to: Place | undefined;
    if (tried.ok) {
      const parted = other !== undefined && (!other.ok || this.options.parted?.(tried.value, other.value) === true);
      if (!parted) to = this.reach(this.bare(tried.value), other?.ok === true ? this.bare(other.value) : undefined, day, at);
      if (this.options.deep === true && this.course === undefined) this.remember(at, event, day, tried.value, to);
    }
    this.tell(at, event, to, tried, other);
    const missing = untold(tried, event) ?? (other === undefined ? undefined : untold(other, event));
    if (missing === undefined) return;
    for (const value of new Set(this.views.flatMap((view) => view.factValues(missing, daysOf(at, day))))) this.attempt(at, { ...event, facts: { ...event.facts, [missing]: value } }, day);
  }

  private tell(at: Place, event: AnyEvent, to: Place | undefined, tried: Result<Case>, other: Result<Case> | undefined): void {
    if (this.options.onAttempt === undefined) return;
    const [{ asking }] = this.views;
    const attempt: Writable<Attempt> = { at, event, issues: tried.ok ? none : tried.issues, byEach: () => asking.of(event.type, at.current).actor };
    if (other !== undefined) attempt.other = other;
    if (to !== undefined) attempt.to = to;
    if (tried.ok) attempt.after = tried.value;
    this.options.onAttempt(attempt, this.slice);
  }

  private remember(at: Place, event: AnyEvent, day: Day, after: Case, to: Place | undefined): void {
    const marks = [...after.duties, ...after.windows].flatMap((instance, index) => {
      const before = index < after.duties.length ? at.current.duties[index] : at.current.windows[index - after.duties.length];
      return instance === before ? [] : [`${instance.id}${Object.keys(instance).join('')}`];
    });
    const effect = `${at.key}\n${event.type}\n${event.part ?? ''}\n${to?.key ?? ''}\n${marks.join()}`;
    if (this.seen.has(effect)) return;
    this.seen.add(effect);
    const here = this.told.get(at.key) ?? new Map<string, { readonly day: Day; readonly event: AnyEvent }[]>();
    this.told.set(at.key, here);
    here.set(event.type, [...(here.get(event.type) ?? []), { day, event }]);
  }

  /** Whether the slice reads more of an event than the course does, whose ways of telling it are not enough then. */
  private isOwn(type: string): boolean {
    const { subject } = this.slice;
    return this.views.some(({ compiled }) => {
      const { discharges, extends: extended, suspends, windows } = compiled.concernedBy(type);
      return subject !== undefined && [...discharges, ...extended, ...suspends, ...windows].includes(subject);
    });
  }

  private waysOf(place: Place, type: string, day: Day): readonly AnyEvent[] {
    const all = this.views.length === 1 ? this.views[0].ways(type, place.current, day) : this.views.flatMap((view, index) => view.ways(type, (index === 0 ? undefined : place.other) ?? place.current, day));
    const variants = this.views.length === 1 ? all : firstOf(all, (event) => JSON.stringify(event));
    if (variants.length > mostVariants) this.bounded = true;
    return variants.length > mostVariants ? variants.slice(0, mostVariants) : variants;
  }

  /** What makes things known may change what was known. */
  private informing(at: Place, day: Day): readonly AnyEvent[] {
    const all = this.views.flatMap((view) =>
      Object.entries(view.compiled.definition.events).flatMap(([type, declared]) =>
        declared.informs !== true
          ? []
          : [...view.slice.facts].flatMap((fact) => view.factValues(fact, daysOf(at, day)).flatMap((value): readonly AnyEvent[] => (at.current.facts[fact] === value ? [] : [{ type, on: fromDay(day), facts: { [fact]: value } }]))),
      ),
    );
    return this.views.length === 1 ? all : firstOf(all, (event) => JSON.stringify(event));
  }

  /** Whether one of the regulations does anything with events of this type here. */
  private isKnownAt({ current, other }: Place, type: string): boolean {
    return this.views.some((view, index) => {
      const seen = index === 0 ? current : other;
      return seen !== undefined && view.knows(type, seen);
    });
  }

  private expand(place: Place): void {
    const { next } = place;
    // A day later than what came before, unless that is past the last day of something.
    const day = place.current.log.length > 0 && (next === undefined || place.day + 1 < next) ? place.day + 1 : place.day;
    const told = this.course?.told.get(this.course.abstract(place, place.day).key);
    for (const type of this.types) {
      if (told !== undefined && !this.isOwn(type)) for (const one of told.get(type) ?? []) this.attempt(place, shifted(one.event, day - one.day), day);
      else if (this.isKnownAt(place, type)) for (const event of this.waysOf(place, type, day)) this.attempt(place, event, day);
      else for (const event of this.waysOf(place, type, day).slice(0, 1)) this.attempt(place, event, day, false);
    }
    for (const event of this.informing(place, day)) this.attempt(place, event, day);
    // The day before the last day, the last day, and the day after.
    if (next !== undefined) for (const later of [next - 2, next - 1, next]) if (later > place.day) this.reach(place.current, place.other, later, place);
  }

  /** Every way of telling an event at a place, without going on from there. */
  tryAt(place: Place, type: string): void {
    for (const event of this.views[0].ways(type, place.current, place.day)) this.attempt(place, event, place.day);
  }

  run(): Explored {
    const empty = emptyCase(this.regulation);
    const { beside, starts = usualStarts } = this.options;
    for (const start of starts) this.reach(empty, beside === undefined ? undefined : emptyCase(beside), toDay(start), undefined);
    for (let place = this.queue.shift(); place !== undefined; place = this.queue.shift()) {
      this.expand(place);
      this.options.progress?.(this.places.size - this.queue.length, this.places.size);
    }
    return { slice: this.slice, places: [...this.places.values()], attempts: this.attempts, depth: this.depth, bounded: this.bounded };
  }
}

/**
 * Whether a duty that is open at a place can be met there, by whatever its discharging acts can be told to be.
 *
 * The course alone does not tell acts in every way that matters to each duty; this does, for one of them.
 */
export const canMeet = (regulation: Regulation, place: Place, duty: string): boolean => {
  const compiled = compiledOf(regulation);
  const slice = slicesOf(compiled).find(({ subject }) => subject === duty);
  if (slice === undefined) return false;
  let met = false;
  const trial = new Exploration(regulation, slice, {
    mostPlaces: Number.POSITIVE_INFINITY,
    onAttempt: ({ after }) => {
      met ||= after?.duties.some((instance) => instance.duty === duty && instance.met !== undefined) === true;
    },
  });
  for (const { event } of compiled.definition.duties[duty]?.dischargedBy ?? []) {
    if (!met) trial.tryAt(place, event);
  }
  return met;
};

/**
 * Explores everything that can become of a case, over abstract states: breadth first, so that what is found first is shortest.
 *
 * @returns for the course, and for each duty and window with it, the places that were reached; `bounded` when something was left
 * @example explore(regulation)[0]?.bounded // false
 */
export const explore = (regulation: Regulation, options: ExploreOptions = {}): readonly Explored[] => {
  const [first, ...others] = slicesOf(compiledOf(regulation));
  if (first === undefined) return [];
  const { starts = usualStarts, ...rest } = options;
  const set = { mostPlaces: usualBound, ...rest };
  const startOf = (index: number): readonly CivilDate[] => starts.slice(index % starts.length, (index % starts.length) + 1);
  const course = new Exploration(regulation, first, { ...set, starts: startOf(0) });
  return [course.run(), ...(options.deep === true ? others : []).map((slice, index) => new Exploration(regulation, slice, { ...set, starts: startOf(index + 1) }, course).run())];
};
