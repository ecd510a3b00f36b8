import type { CalendarData } from '../calendar/calendar-data.js';
import type { EventDay, Roll } from '../calendar/term.js';
import type { Phase } from '../model/assessment.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Clause } from '../model/clause.js';
import type { Duration } from '../model/duration.js';
import type { EventDeclaration } from '../model/event.js';
import type { Ids } from '../model/ids.js';
import type { Moments } from '../model/moment.js';
import type { Text } from '../model/text.js';
import type { FactDeclaration } from '../model/value.js';
import type { Rule } from '../rules/rule.js';
import type { Statechart } from './statechart.js';

/** When a regulation is in force: dates that the text gives, or none because the caller must know. */
export type InForce<I extends Ids = Ids> =
  | { readonly from: CivilDate; readonly until?: CivilDate; readonly cites: readonly I['clause'][] }
  | { readonly suppliedByCaller: true };

/** An act that does something to a duty or a window; with `by`, only when one of these does it; with `where`, only when the rule holds. */
export interface ActOn<I extends Ids = Ids> {
  readonly event: I['event'];
  readonly by?: readonly I['actor'][];
  readonly where?: I['rule'];
}

/** How the term of a duty can be lengthened. Each extension is added to the end before any rolling. */
export interface ExtensionTerms<I extends Ids = Ids> {
  readonly event: I['event'];
  readonly by?: readonly I['actor'][];
  /** How much, or the attributes of the act that may supply it: a date (the new last day) or a duration. */
  readonly length: Duration | { readonly supplied: readonly string[] };
  /** The most that one extension can add, whatever it says. */
  readonly atMost?: Duration;
  /** How often; no number means that the text sets no maximum. */
  readonly times?: number;
  /** The attribute that must hold the reason. */
  readonly reason?: string;
  /** The complainant must hear of it no later than the running due date. */
  readonly notice?: 'not-later-than-due';
  readonly cites: readonly I['clause'][];
  readonly readings?: readonly I['reading'][];
}

/** How a term can stand still. Only a text that provides for it may declare this. */
export interface SuspensionTerms<I extends Ids = Ids> {
  /** The term stands still from the day after this act. */
  readonly startedBy: I['event'];
  /** It runs again from the day after this act. */
  readonly endedBy: I['event'];
  readonly cites: readonly I['clause'][];
}

/** Who owes what to whom, by when. */
export interface Duty<I extends Ids = Ids> {
  readonly label: Text;
  /** What is to be done, as an infinitive: "een ontvangstbevestiging sturen". */
  readonly act: Text;
  readonly obligor: I['actor'] | readonly I['actor'][];
  readonly beneficiary: I['actor'] | readonly I['actor'][];
  /**
   * The term; absent when the text has none. `'immediately'` is for words such as "meteen" and "zodra": an assumed norm,
   * the next working day; `'same-day'` is the stricter norm that a reading may choose.
   */
  readonly within?: Duration | 'immediately' | 'same-day';
  /** From when; the event that opened the duty when left out. */
  readonly from?: Moments<I['fact'], I['event']>;
  /** The duty exists only while this rule holds. */
  readonly when?: I['rule'];
  /** For `when`, only what was registered up to and including the act that opened the duty counts; facts are those of now. */
  readonly whenAsOf?: 'opening';
  readonly dischargedBy: readonly ActOn<I>[];
  /** Met on sending (the default), or on arrival as told by this attribute of the discharging act. */
  readonly metOn?: 'sent' | { readonly received: string };
  readonly extension?: ExtensionTerms<I>;
  readonly suspension?: SuspensionTerms<I>;
  /** At most one instance in a case; or anew only after the one before it lapsed. */
  readonly once?: true | 'unless-lapsed';
  /** Lives on when the case closes. */
  readonly afterClosing?: 'survives';
  /** The term is an assumed norm, not the text's own. */
  readonly soft?: true;
  readonly calendar?: string;
  readonly roll?: Roll;
  readonly cites: readonly I['clause'][];
  readonly readings?: readonly I['reading'][];
}

/** Until when a right can be used. */
export interface Window<I extends Ids = Ids> {
  readonly label: Text;
  /** What its holder may do, as an infinitive. */
  readonly right: Text;
  readonly holder: I['actor'] | readonly I['actor'][];
  readonly within?: Duration;
  readonly from?: Moments<I['fact'], I['event']>;
  readonly exercisedBy: readonly ActOn<I>[];
  readonly closedBy?: readonly ActOn<I>[];
  readonly calendar?: string;
  readonly roll?: Roll;
  readonly cites: readonly I['clause'][];
  readonly readings?: readonly I['reading'][];
}

/** A ground on which a complaint may be declined: a rule, or free text where the document lists none. */
export interface GroundDeclaration<I extends Ids = Ids> {
  readonly label: Text;
  /** The ground holds when this rule has this status; the status is `holds` unless said. */
  readonly rule: I['rule'] | 'free-text';
  readonly is?: 'holds' | 'fails';
  readonly cites: readonly I['clause'][];
  readonly readings?: readonly I['reading'][];
}

/** A reporting threshold that binds nobody. */
export interface Measure<I extends Ids = Ids> {
  readonly label: Text;
  readonly within: Duration;
  readonly from: Moments<I['fact'], I['event']>;
  readonly until: Moments<I['fact'], I['event']>;
  /** It is measured only while this rule holds. */
  readonly when?: I['rule'];
  readonly cites: readonly I['clause'][];
  readonly readings?: readonly I['reading'][];
}

export type FindingStatus = 'holds' | 'fails' | 'unknown';

/**
 * Something worth knowing. With `at` it is recorded when such an event is taken; one that a state or a transition of the chart
 * names is given there; any other is derived whenever somebody asks. With `when`, only if the rule has that status.
 */
export interface FindingDeclaration<I extends Ids = Ids> {
  readonly label: Text;
  readonly at?: readonly I['event'][];
  readonly when?: { readonly rule: I['rule']; readonly is: FindingStatus | readonly FindingStatus[] };
  readonly cites: readonly I['clause'][];
  readonly readings?: readonly I['reading'][];
}

/** Replaces parts of named data; `null` takes an optional part away; a Duration or a list is replaced whole. */
export interface Patch<I extends Ids = Ids> {
  readonly calendar?: string;
  readonly roll?: Roll;
  readonly eventDay?: EventDay;
  readonly rules?: { readonly [R in I['rule']]?: Readonly<Record<string, unknown>> };
  readonly duties?: {
    readonly [D in I['duty']]?: { readonly [K in keyof Omit<Duty<I>, 'extension'>]?: Duty<I>[K] | null } & {
      /** What differs in the extension, or all of it. */
      readonly extension?: { readonly [K in keyof ExtensionTerms<I>]?: ExtensionTerms<I>[K] | null } | null;
    };
  };
  readonly windows?: { readonly [W in I['window']]?: { readonly [K in keyof Window<I>]?: Window<I>[K] | null } };
}

/** One way of reading an ambiguity. */
export interface ReadingOption<I extends Ids = Ids> {
  readonly label: Text;
  /** What it changes in the data; the default changes nothing, and an option that a rule of kind `reading` names needs no patch. */
  readonly patch?: Patch<I>;
}

/** How an ambiguity was read, and how else it can be. */
export interface Reading<I extends Ids = Ids> {
  readonly question: Text;
  readonly clauses: readonly I['clause'][];
  /** H changes a date, a right or the outcome; M changes a finding or who acts; L is cosmetic. */
  readonly severity: 'H' | 'M' | 'L';
  readonly options: Readonly<Record<string, ReadingOption<I>>>;
  readonly default: string;
  readonly reason: Text;
  /** Why only the default can be computed; a reading without it must be switchable. */
  readonly recordedOnly?: Text;
}

/** Something that should be true of every case under this regulation, beside what is asked of every regulation. */
export interface PropertyDeclaration<I extends Ids = Ids> {
  readonly label: Text;
  /** The rule that should hold, or should never hold, wherever a case can come. */
  readonly always?: I['rule'];
  readonly never?: I['rule'];
  /** Only in these phases; everywhere when left out. */
  readonly phases?: readonly Phase[];
  readonly cites: readonly I['clause'][];
}

/** That the text itself departs from a property, so that it need not hold: where, by which clause, and why. */
export interface Waiver<I extends Ids = Ids> {
  /** The property, of those that hold for every regulation or of its own. */
  readonly property: string;
  /** What it need not hold for, as `check` names it; everything when left out. */
  readonly about?: readonly string[];
  readonly cites: readonly I['clause'][];
  readonly reason: Text;
}

/** A regulation as plain data: what `defineRegulation` takes, and what is hashed, stored, compared and sent. */
export interface Definition<I extends Ids = Ids> {
  readonly format?: 1;
  readonly id: string;
  readonly version: string;
  readonly organisation: { readonly name: string; readonly aliases?: readonly string[] };
  readonly title: Text;
  readonly inForce: InForce<I>;
  readonly calendar: string;
  /** Calendars of the regulation's own, beside those that the library ships. */
  readonly calendars?: readonly CalendarData[];
  readonly roll: Roll;
  /** Whether the day of an event counts; it does not when left out. */
  readonly eventDay?: EventDay;
  readonly actors: { readonly [A in I['actor']]: Text };
  readonly events: { readonly [E in I['event']]: EventDeclaration<I['actor'], I['clause']> };
  readonly facts: { readonly [F in I['fact']]: FactDeclaration };
  readonly clauses: { readonly [C in I['clause']]: Clause };
  readonly rules: { readonly [R in I['rule']]: Rule<I> };
  readonly duties: { readonly [D in I['duty']]: Duty<I> };
  readonly windows: { readonly [W in I['window']]: Window<I> };
  readonly grounds: { readonly [G in I['ground']]: GroundDeclaration<I> };
  readonly measures: Readonly<Record<string, Measure<I>>>;
  readonly findings: { readonly [F in I['finding']]: FindingDeclaration<I> };
  readonly readings: { readonly [R in I['reading']]: Reading<I> };
  /** Readings chosen otherwise than by default. */
  readonly chosen?: { readonly [R in I['reading']]?: string };
  readonly statechart: Statechart<I>;
  /** What `check` should prove of it beside what it proves of every regulation; changes no answer. */
  readonly properties?: Readonly<Record<string, PropertyDeclaration<I>>>;
  /** What `check` need not prove of it; changes no answer. */
  readonly waivers?: readonly Waiver<I>[];
}

export type { Phase };
