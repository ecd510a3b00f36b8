import { found } from '../calendar/found.js';
import { dueDate, type DueDateInput } from '../calendar/due-date.js';
import { applyEvent } from '../facade/apply-event.js';
import { assess } from '../facade/assess.js';
import { explain } from '../facade/explain.js';
import { migrate } from '../facade/migrate.js';
import { nextEvents } from '../facade/next-events.js';
import { openCase } from '../facade/open-case.js';
import { readCase } from '../facade/read-case.js';
import { replay } from '../facade/replay.js';
import { revise, type Edit } from '../facade/revise.js';
import { summarise } from '../facade/summarise.js';
import { parseCivilDate } from '../calendar/civil-date.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { AnyEvent } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { copyJson, jsonLimits } from '../model/json.js';
import { nearest } from '../model/nearest.js';
import { failure, success, type Result } from '../model/result.js';
import type { Locale } from '../model/text.js';
import { loadRegulation, withReadings } from '../regulation/define-regulation.js';
import { RegulationError } from '../regulation/regulation-error.js';
import type { Regulation } from '../regulation/regulation.js';
import type { Catalogue } from './catalogue.js';

type Request = Readonly<Record<string, unknown>>;

/** Issues with the place that they have in the request. */
const within = <T>(key: string | readonly (string | number)[], result: Result<T>): Result<T> => {
  if (result.ok) return result;
  const base = typeof key === 'string' ? [key] : key;
  const [first, ...rest] = result.issues.map((issue): Issue => ({ ...issue, path: [...base, ...(issue.path ?? [])] }));
  return failure(first as Issue, ...rest);
};

/** What can be chosen with a key of which the facade takes anything else for the first. */
const choices: Readonly<Record<string, readonly unknown[]>> = { tolerate: [false, true], detail: ['full', 'dates'] };

/** Answers one request with the facade. */
class Evaluation {
  constructor(
    private readonly request: Request,
    private readonly catalogue: Catalogue,
    private readonly locale: Locale,
  ) {}

  private regulationAt(key: string, readingsKey: string, versionKey: string): Result<Regulation> {
    const named = this.request[key];
    if (named === undefined) return failure({ code: 'key-missing', path: [key], data: { key } });
    const version = this.request[versionKey];
    const found = within(key, typeof named === 'string' ? this.catalogue.find(named, typeof version === 'string' ? version : undefined) : loadRegulation(named));
    const readings = this.request[readingsKey];
    if (!found.ok || readings === undefined) return found;
    if (readings === null || typeof readings !== 'object' || Array.isArray(readings)) return failure({ code: 'value-invalid', path: [readingsKey], data: { expected: 'object', found: typeof readings } });
    try {
      return success(withReadings(found.value, readings as Readonly<Record<string, string>>));
    } catch (error) {
      if (!(error instanceof RegulationError)) throw error;
      const [first, ...rest] = error.issues.map((issue): Issue => ({ ...issue, path: [readingsKey, ...(issue.path ?? []).slice(1)] }));
      return failure(first as Issue, ...rest);
    }
  }

  private regulation(): Result<Regulation> {
    return this.regulationAt('regulation', 'readings', 'version');
  }

  /** The case of the request, and the regulation it is under; without a case, one in which nothing has happened. */
  private withCase<T>(use: (regulation: Regulation, current: Case) => Result<T>): Result<T> {
    const regulation = this.regulation();
    if (!regulation.ok) return regulation;
    const current = this.request['case'] === undefined ? success(openCase(regulation.value)) : within('case', readCase(regulation.value, this.request['case']));
    return current.ok ? use(regulation.value, current.value) : current;
  }

  private options(): { readonly tolerate?: boolean } {
    return this.request['tolerate'] === true ? { tolerate: true } : {};
  }

  readonly calls: Readonly<Record<string, { readonly keys: readonly string[]; readonly needs: readonly string[]; readonly run: () => Result<unknown> }>> = {
    openCase: { keys: [], needs: [], run: () => this.withCase((regulation) => success(openCase(regulation))) },
    readCase: { keys: ['case'], needs: ['case'], run: () => this.withCase((_regulation, current) => success(current)) },
    applyEvent: {
      keys: ['case', 'event', 'tolerate'],
      needs: ['event'],
      run: () => this.withCase((regulation, current) => within('event', applyEvent(regulation, current, this.request['event'] as AnyEvent, this.options()))),
    },
    replay: {
      keys: ['events', 'tolerate'],
      needs: ['events'],
      run: () => {
        const regulation = this.regulation();
        return regulation.ok ? within('events', replay(regulation.value, this.request['events'] as readonly AnyEvent[], this.options())) : regulation;
      },
    },
    assess: {
      keys: ['case', 'asOf', 'detail'],
      needs: ['asOf'],
      run: () => this.withCase((regulation, current) => assess(regulation, current, this.request['asOf'] as CivilDate, this.request['detail'] === 'dates' ? { detail: 'dates' } : {})),
    },
    nextEvents: {
      keys: ['case', 'on'],
      needs: ['on'],
      run: () =>
        this.withCase((regulation, current) => {
          const on = within('on', parseCivilDate(this.request['on']));
          return on.ok ? success(nextEvents(regulation, current, on.value)) : on;
        }),
    },
    explain: {
      keys: ['case', 'asOf', 'locale', 'passages'],
      needs: ['asOf'],
      run: () =>
        this.withCase((regulation, current) =>
          explain(regulation, current, {
            asOf: this.request['asOf'] as CivilDate,
            locale: (this.request['locale'] ?? this.locale) as Locale,
            ...(this.request['passages'] === undefined ? {} : { passages: this.request['passages'] as Readonly<Record<string, string>> }),
          }),
        ),
    },
    revise: { keys: ['case', 'edits'], needs: ['case', 'edits'], run: () => this.withCase((regulation, current) => within('edits', revise(regulation, current, this.request['edits'] as readonly Edit[]))) },
    migrate: {
      keys: ['case', 'to', 'toReadings', 'toVersion'],
      needs: ['case', 'to'],
      run: () =>
        this.withCase((regulation, current) => {
          const to = this.regulationAt('to', 'toReadings', 'toVersion');
          return to.ok ? migrate(regulation, to.value, current) : to;
        }),
    },
    summarise: {
      keys: ['cases', 'year', 'asOf'],
      needs: ['cases', 'year'],
      run: () => {
        const { cases, year, asOf } = this.request;
        if (!Array.isArray(cases)) return failure({ code: 'value-invalid', path: ['cases'], data: { expected: 'array', found: typeof cases } });
        const regulation = this.regulation();
        if (!regulation.ok) return regulation;
        const read: Case[] = [];
        for (const [index, stored] of cases.entries()) {
          const current = within(['cases', index], readCase(regulation.value, stored));
          if (!current.ok) return current;
          read.push(current.value);
        }
        return summarise(regulation.value, read, { year: year as number, ...(asOf === undefined ? {} : { asOf: asOf as CivilDate }) });
      },
    },
    dueDate: {
      keys: ['from', 'within', 'calendar', 'roll', 'extensions', 'suspensions', 'detail'],
      needs: ['from', 'within'],
      run: () => {
        const { call: _call, ...input } = this.request;
        return dueDate(input as unknown as DueDateInput);
      },
    },
  };

  answer(): Result<unknown> {
    const name = this.request['call'];
    const known = Object.keys(this.calls);
    if (name === undefined) return failure({ code: 'key-missing', path: ['call'], data: { key: 'call', expected: known } });
    const call = typeof name === 'string' && Object.hasOwn(this.calls, name) ? this.calls[name] : undefined;
    if (call === undefined) {
      const near = typeof name === 'string' ? nearest(name, known) : undefined;
      return failure({ code: 'value-invalid', path: ['call'], data: { found: typeof name === 'string' ? name : typeof name, expected: known, nearest: near ?? null } });
    }
    const keys = ['call', ...(name === 'dueDate' ? [] : ['regulation', 'readings', 'version']), ...call.keys];
    const issues = [
      ...Object.keys(this.request).flatMap((key): Issue[] => (keys.includes(key) ? [] : [{ code: 'key-unknown', path: [key], data: { key, nearest: nearest(key, keys) ?? null } }])),
      ...Object.entries(choices).flatMap(([key, expected]): Issue[] => {
        const chosen = this.request[key];
        if (chosen === undefined || !call.keys.includes(key) || expected.includes(chosen)) return [];
        const near = typeof chosen === 'string' ? nearest(chosen, expected.filter((one) => typeof one === 'string')) : undefined;
        return [{ code: 'value-invalid', path: [key], data: { ...found(chosen), expected, nearest: near ?? null } }];
      }),
      ...call.needs.flatMap((key): Issue[] => (this.request[key] === undefined ? [{ code: 'key-missing', path: [key], data: { key } }] : [])),
    ];
    const [first, ...rest] = issues;
    return first === undefined ? call.run() : failure(first, ...rest);
  }
}

/**
 * One call of the facade as JSON: `{ "call": "assess", "regulation": "krachtig-perspectief", "case": {...}, "asOf": "2026-04-11" }`.
 *
 * `regulation` is an id or a definition, `version` and `readings` choose among its versions and readings, and a `case` that is
 * left out is one in which nothing has happened. Every case goes through `readCase`. The other keys are those of the facade:
 *
 * | call | keys |
 * |---|---|
 * | `openCase` | |
 * | `readCase` | `case` |
 * | `applyEvent` | `case?`, `event`, `tolerate?` |
 * | `replay` | `events`, `tolerate?` |
 * | `assess` | `case?`, `asOf`, `detail?` |
 * | `nextEvents` | `case?`, `on` |
 * | `explain` | `case?`, `asOf`, `locale?`, `passages?` |
 * | `revise` | `case`, `edits` |
 * | `migrate` | `case`, `to` (id or definition), `toVersion?`, `toReadings?` |
 * | `summarise` | `cases`, `year`, `asOf?` |
 * | `dueDate` | `from`, `within`, `calendar?`, `roll?`, `extensions?`, `suspensions?`, `detail?` (no regulation) |
 *
 * @param input parsed JSON that may be anything
 * @returns what the facade returns; issues carry the place in the request
 */
export const evaluate = (input: unknown, catalogue: Catalogue, locale: Locale): Result<unknown> => {
  const copied = copyJson(input, jsonLimits.valuesOfRequest);
  if (!copied.ok) return copied;
  const { value } = copied;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return failure({ code: 'value-invalid', path: [], data: { expected: 'object', found: Array.isArray(value) ? 'list' : value } });
  return new Evaluation(value as Request, catalogue, locale).answer();
};
