import { applyEvent, assess, nextEvents, openCase } from '../../src/index.js';
import type { Assessment, NextEvent } from '../../src/model/assessment.js';
import type { CivilDate } from '../../src/model/civil-date.js';
import type { AnyEvent } from '../../src/model/event.js';
import type { Issue } from '../../src/model/issue.js';
import type { Result } from '../../src/model/result.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { assessOn } from './assess.js';
import { dayAfter, dayBefore } from './days.js';
import { isSoak } from '../soak/figures.js';
import { contextOf, emptyHistory, next } from './index.js';
import { possibleOn } from './possible.js';

/** The engine beside the reference: every answer and every refusal of a log, applied event by event. */

export interface Difference {
  /** What was asked: the event, or the date as of which. */
  readonly at: string;
  /** Where in the answer, as keys and indexes. */
  readonly path: string;
  readonly engine: unknown;
  readonly reference: unknown;
}

export interface Compared {
  readonly differences: readonly Difference[];
  /** How many answers were laid side by side. */
  readonly cases: number;
}

export const differencesOf = (at: string, engine: unknown, reference: unknown, path = ''): readonly Difference[] => {
  if (Object.is(engine, reference)) return [];
  if (typeof engine !== 'object' || typeof reference !== 'object' || engine === null || reference === null || Array.isArray(engine) !== Array.isArray(reference)) return [{ at, path, engine, reference }];
  if (Array.isArray(engine) && engine.length !== (reference as readonly unknown[]).length) return [{ at, path: `${path}.length`, engine, reference }];
  const keys = [...new Set([...Object.keys(engine), ...Object.keys(reference)])];
  return keys.flatMap((key) => differencesOf(at, (engine as Record<string, unknown>)[key], (reference as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`));
};

interface Named {
  readonly code?: string;
  readonly source?: string;
  readonly id?: string;
}

/** What the items of a list are called that no regulation names: the codes of issues, the findings of the engine. */
const namesIn = (list: unknown): readonly string[] => (Array.isArray(list) ? (list as readonly (Named | null)[]).map((item) => item?.code ?? (item?.source === 'engine' ? item.id : item?.source) ?? '') : []);

/** Where two answers differ, whichever event, item of a list or date it is about: what stays the same when the rest is made smaller. */
export const placeOf = ({ at, path, engine, reference }: Difference): string => {
  const [ours, theirs] = [namesIn(engine), namesIn(reference)];
  const only = [...ours.filter((name) => !theirs.includes(name)), ...theirs.filter((name) => !ours.includes(name))];
  return [at.replace(/^event.*?(?=$|, )/, 'event').replace(/\d{4}-\d{2}-\d{2}/g, '#'), path.replace(/\b\d+\b/g, '#'), ...only].join(' ');
};

/** The dates on which an answer is most likely to be wrong: around each date that it names. */
const telling = (last: CivilDate, answer: { readonly duties: readonly { readonly due: CivilDate | null }[]; readonly windows: readonly { readonly until: CivilDate | null }[]; readonly nextChangeOn: CivilDate | null }): readonly CivilDate[] => {
  const named = [...answer.duties.map(({ due }) => due), ...answer.windows.map(({ until }) => until), answer.nextChangeOn].filter((date) => date !== null);
  return [...new Set([last, ...named.flatMap((date) => [dayBefore(date), date, dayAfter(date)])])].filter((date) => date >= last);
};

/** Issues of the shape of an event, which the schemas find. */
const shape: ReadonlySet<string> = new Set(['event-unknown', 'attribute-unknown', 'fact-unknown', 'actor-unknown', 'date-invalid', 'date-has-time', 'date-out-of-range', 'duration-invalid', 'value-invalid', 'key-unknown', 'json-invalid']);

/** Findings of one event or day have no order among them. */
const inOneOrder = <T extends { readonly findings: readonly { readonly id: string; readonly event?: string }[] }>(answer: T): T => ({
  ...answer,
  findings: [...answer.findings].sort((one, other) => `${one.event ?? ''} ${one.id} ${JSON.stringify(one)}`.localeCompare(`${other.event ?? ''} ${other.id} ${JSON.stringify(other)}`)),
});

const byType = (events: readonly NextEvent[]): readonly NextEvent[] => [...events].sort((one, other) => (one.type < other.type ? -1 : 1));

/** In plain data, that the end of what can be dated may be reached: the reference walks every day, and dates end with the year 9999; what lies beyond is tested by hand. */
export const beyond = /"(?:months|years|weeks|days|workingDays)":\d{4,}|"9\d{3}-/;

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

const toldOf = ({ regulation: _pinned, ...told }: Assessment): unknown => inOneOrder(told);

export interface CompareOptions {
  readonly tolerate?: boolean;
  /** Other dates to ask about after each event. */
  readonly asOfs?: readonly CivilDate[];
  /** How many of the telling dates to ask about after each event. */
  readonly dates?: number;
  /** After which of the events to ask what may follow: after each one of so many. */
  readonly next?: number;
}

/** Many cases, each of them looked at less often. */
export const often: CompareOptions = isSoak ? { dates: 2, next: 3 } : {};

export const compare = (regulation: Regulation, events: readonly AnyEvent[], { tolerate = false, asOfs = [], dates = 4, next: each = 1 }: CompareOptions = {}): Compared => {
  const context = contextOf(regulation.definition);
  let history = emptyHistory(context);
  let current = openCase(regulation);
  let cases = 0;
  const differences: Difference[] = [];
  for (const [index, event] of events.entries()) {
    const engine = applyEvent(regulation, current, event, { tolerate });
    // What is not even an event of this regulation is refused before any of this.
    if (!engine.ok && engine.issues.some(({ code, path }) => shape.has(code) || (code === 'key-missing' && (['type', 'on'].includes(String(path?.[0])) || (path?.length ?? 0) > 1)))) continue;
    const reference = next(context, history, event, tolerate);
    const at = `event ${String(index)} ${event.type} ${event.on}`;
    cases += 1;
    const issues = reference.ok ? [] : reference.issues;
    differences.push(...differencesOf(at, issuesOf(engine), issues, 'issues'));
    if (!engine.ok || !reference.ok || differences.length > 0) {
      if (differences.length > 0) return { differences, cases };
      continue;
    }
    current = engine.value;
    history = reference.history;
    // What was told before changes nothing, whenever it was.
    const last = current.log.at(-1)?.event.on ?? event.on;
    const first = assessOn(context, history, last);
    const asked = telling(last, first);
    // Not the same ones after each event.
    const chosen = asked.length <= dates ? asked : Array.from({ length: dates }, (_, turn) => asked[turn === 0 ? 0 : (index * 7 + turn * 5) % asked.length] as CivilDate);
    for (const asOf of new Set([...chosen, ...asOfs.filter((date) => date >= last)])) {
      const answer = assess(regulation, current, asOf);
      cases += 1;
      if (!answer.ok) {
        differences.push({ at: `${at}, as of ${asOf}`, path: '', engine: answer.issues, reference: 'an answer' });
        return { differences, cases };
      }
      const expected = inOneOrder(asOf === last ? first : assessOn(context, history, asOf));
      differences.push(...differencesOf(`${at}, as of ${asOf}`, toldOf(answer.value), expected));
      if (differences.length > 0) return { differences, cases };
    }
    if (index % each > 0) continue;
    // On one day, mostly one on which an answer turns.
    const on = asked[(index * 3) % asked.length] as CivilDate;
    cases += 1;
    const possible = byType(possibleOn(context, history, on));
    differences.push(...differencesOf(`${at}, possible on ${on}`, byType(nextEvents(regulation, current, on)), possible, 'next'));
    if (differences.length > 0) return { differences, cases };
  }
  return { differences, cases };
};
