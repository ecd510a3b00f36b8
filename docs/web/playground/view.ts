import { assess, dateInWords, explain, nextEvents, type AssessedDuty, type Assessment, type Case, type CivilDate, type Explanation, type NextEvent, type Regulation } from 'klachtrecht';
import { readAs, replayLog, type CaseFile } from './case-file.js';

/** Everything that the page shows of a case on a day. */
export interface View {
  /** As the chosen readings make it. */
  readonly regulation: Regulation;
  readonly case: Case;
  readonly assessment: Assessment;
  readonly explanation: Explanation;
  readonly next: readonly NextEvent[];
  /** The same case on the same day by the default readings, where others were chosen. */
  readonly byDefault: Assessment | undefined;
}

/** A case that other readings make impossible has no view. */
export const viewOf = (base: Regulation, file: CaseFile): View | undefined => {
  const regulation = readAs(base, file.readings);
  const replayed = replayLog(regulation, file.log, file.today);
  if (!replayed.ok) return undefined;
  const assessed = assess(regulation, replayed.case, file.today);
  const told = explain(regulation, replayed.case, { asOf: file.today, locale: file.locale });
  if (!assessed.ok || !told.ok) return undefined;
  return {
    regulation,
    case: replayed.case,
    assessment: assessed.value,
    explanation: told.value,
    next: nextEvents(regulation, replayed.case, file.today),
    byDefault: regulation === base ? undefined : assessmentOf(base, file),
  };
};

/** Where the case stands under some regulation, as far as it can be replayed there. */
export const assessmentOf = (regulation: Regulation, file: CaseFile): Assessment | undefined => {
  const replayed = replayLog(regulation, file.log, file.today);
  if (!replayed.ok) return undefined;
  const assessed = assess(regulation, replayed.case, file.today, { detail: 'dates' });
  return assessed.ok ? assessed.value : undefined;
};

/** A date that differs between two ways of reading, or another difference that a reader would want to know. */
export interface Moved {
  readonly kind: 'duty' | 'window';
  readonly id: string;
  readonly instance: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

export interface Difference {
  readonly moved: readonly Moved[];
  /** Where the case stands, or which duties, windows or findings there are. */
  readonly other: readonly { readonly kind: 'state' | 'gone' | 'new' | 'status' | 'finding'; readonly text: string }[];
}

type Dated = { readonly id: string; readonly instance: string; readonly date: CivilDate | null; readonly status: string };

const dated = (assessment: Assessment, kind: Moved['kind']): readonly Dated[] =>
  kind === 'duty'
    ? assessment.duties.map(({ id, instance, due, status }) => ({ id, instance, date: due, status }))
    : assessment.windows.map(({ id, instance, until, status }) => ({ id, instance, date: until, status }));

/** What differs between a case as it is and as another way of reading makes it. */
export const differenceBetween = (one: Assessment, other: Assessment): Difference => {
  const moved: Moved[] = [];
  const rest: Difference['other'][number][] = [];
  if (one.state.join() !== other.state.join()) rest.push({ kind: 'state', text: other.state.map((path) => path.replaceAll('-', ' ').replaceAll('.', ' › ')).join(', ') });
  for (const kind of ['duty', 'window'] as const) {
    const [here, there] = [dated(one, kind), dated(other, kind)];
    for (const item of here) {
      const found = there.find(({ instance }) => instance === item.instance);
      if (found === undefined) rest.push({ kind: 'gone', text: item.id });
      else if (found.date !== item.date) moved.push({ kind, id: item.id, instance: item.instance, from: item.date, to: found.date });
      else if (found.status !== item.status) rest.push({ kind: 'status', text: item.id });
    }
    for (const item of there) if (!here.some(({ instance }) => instance === item.instance)) rest.push({ kind: 'new', text: item.id });
  }
  const findings = (assessment: Assessment): ReadonlySet<string> => new Set(assessment.findings.map(({ id }) => id));
  const [before, after] = [findings(one), findings(other)];
  for (const id of [...before, ...after]) if (before.has(id) !== after.has(id)) rest.push({ kind: 'finding', text: id });
  return { moved, other: rest };
};

export const isSame = ({ moved, other }: Difference): boolean => moved.length === 0 && other.length === 0;

export const isRunning = ({ status }: AssessedDuty): boolean => status === 'open' || status === 'overdue' || status === 'undetermined';

/** What a clause, duty and so on is called. */
export class Names {
  constructor(
    private readonly regulation: Regulation,
    private readonly locale: 'nl' | 'en',
  ) {}

  private say(text: { readonly nl: string; readonly en: string } | undefined, otherwise: string): string {
    return text?.[this.locale] ?? otherwise;
  }

  duty(id: string): string {
    return this.say(this.regulation.definition.duties[id]?.label, id);
  }

  /** A duty, window or finding. */
  thing(id: string): string {
    const { duties, windows, findings } = this.regulation.definition;
    return this.say((duties[id] ?? windows[id] ?? findings[id])?.label, id);
  }

  event(id: string): string {
    return this.say(this.regulation.definition.events[id]?.label, id);
  }

  actors(ids: readonly string[], last: 'of' | 'en' = 'of'): string {
    const word = { of: { nl: ' of ', en: ' or ' }, en: { nl: ' en ', en: ' and ' } }[last][this.locale];
    return ids.map((id) => this.say(this.regulation.definition.actors[id], id)).join(word);
  }

  clause(id: string): string {
    const clause = this.regulation.definition.clauses[id];
    return clause === undefined ? id : `${clause.place}: ${clause.summary[this.locale]}`;
  }

  missing = (id: string, kind: 'fact' | 'attribute' | 'actor' | 'event'): string | undefined => {
    const { facts, events } = this.regulation.definition;
    if (kind === 'event') return this.event(id);
    const attribute = Object.values(events).map((event) => event.attributes?.[id]?.label).find((label) => label !== undefined);
    return (kind === 'attribute' ? attribute : facts[id]?.label)?.[this.locale];
  };

  date(date: CivilDate, withWeekday = false): string {
    return dateInWords(date, this.locale, withWeekday);
  }
}
