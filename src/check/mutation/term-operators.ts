import { fromDay, toDay } from '../../calendar/civil-date.js';
import type { Duration } from '../../model/duration.js';
import type { Moments } from '../../model/moment.js';
import type { Definition } from '../../regulation/definition.js';
import { listOf } from '../../model/list-of.js';
import { each, operator, type Edit, type MutationOperator, type Path } from './operator.js';

/** Something of a regulation that has a term or a moment, with where it stands. */
interface Site<T> {
  readonly path: Path;
  readonly value: T;
  readonly touches: readonly string[];
}

type Written = Duration | 'immediately' | 'same-day';

const clausesOf = (cites: readonly string[]): readonly string[] => cites.map((clause) => `clause:${clause}`);

const sitesOf = <T>(value: T | undefined, path: Path, touches: readonly string[]): readonly Site<T>[] => (value === undefined ? [] : [{ path, value, touches }]);

const isDuration = (value: unknown): value is Duration => typeof value === 'object' && value !== null && !('supplied' in value);

/** Every length of time in a regulation. */
const durationsOf = (definition: Definition): readonly Site<Written>[] => [
  ...Object.entries(definition.duties).flatMap(([id, { within, extension }]) => [
    ...sitesOf(within, ['duties', id, 'within'], [`duty:${id}`]),
    ...sitesOf(isDuration(extension?.length) ? extension.length : undefined, ['duties', id, 'extension', 'length'], [`duty:${id}`]),
    ...sitesOf(extension?.atMost, ['duties', id, 'extension', 'atMost'], [`duty:${id}`]),
  ]),
  ...Object.entries(definition.windows).flatMap(([id, { within }]) => sitesOf(within, ['windows', id, 'within'], [`window:${id}`])),
  ...Object.entries(definition.measures).flatMap(([id, { within, cites }]) => sitesOf(within, ['measures', id, 'within'], clausesOf(cites))),
  ...Object.entries(definition.rules).flatMap(([id, rule]) =>
    rule.kind !== 'limitation'
      ? []
      : [...sitesOf(rule.within, ['rules', id, 'within'], [`rule:${id}`]), ...(rule.except ?? []).flatMap((exception, index) => sitesOf(exception.within, ['rules', id, 'except', index, 'within'], [`rule:${id}`]))],
  ),
];

const changed =
  (change: (value: Written) => Written | undefined): MutationOperator['edits'] =>
  (definition) =>
    durationsOf(definition).flatMap(({ path, value, touches }) => {
      const after = change(value);
      return after === undefined ? [] : [{ path, after, touches }];
    });

const by = (step: number) =>
  changed((value) => {
    if (typeof value === 'string') return undefined;
    const [[unit, count] = ['days', 0]] = Object.entries(value);
    return { [unit]: (count) + step } as unknown as Duration;
  });

/** The same term in the unit that one would most easily take it for. */
const inOtherUnit = (value: Written): Written | undefined => {
  if (value === 'immediately') return 'same-day';
  if (value === 'same-day') return 'immediately';
  const [[unit, count] = ['days', 0]] = Object.entries(value) as readonly [string, number][];
  if (unit === 'workingDays') return { days: count };
  if (unit === 'days') return { workingDays: count };
  if (unit === 'weeks') return { workingDays: 5 * count };
  return { days: (unit === 'months' ? 30 : 365) * count };
};

/** Every moment from which or until which something is counted, and whether it can be left out. */
const momentsOf = (definition: Definition): readonly (Site<Moments> & { readonly optional: boolean })[] => [
  ...(['duties', 'windows'] as const).flatMap((section) =>
    Object.entries<{ readonly from?: Moments }>(definition[section]).flatMap(([id, { from }]) => sitesOf<Moments>(from, [section, id, 'from'], [`${section === 'duties' ? 'duty' : 'window'}:${id}`]).map((site) => ({ ...site, optional: true }))),
  ),
  ...Object.entries(definition.measures).flatMap(([id, { from, until, cites }]) => [...sitesOf<Moments>(from, ['measures', id, 'from'], clausesOf(cites)), ...sitesOf<Moments>(until, ['measures', id, 'until'], clausesOf(cites))].map((site) => ({ ...site, optional: false }))),
  ...Object.entries(definition.rules).flatMap(([id, rule]) => {
    if (rule.kind === 'period') return sitesOf<Moments>(rule.of, ['rules', id, 'of'], [`rule:${id}`]).map((site) => ({ ...site, optional: false }));
    if (rule.kind !== 'limitation') return [];
    return [...sitesOf<Moments>(rule.from, ['rules', id, 'from'], [`rule:${id}`]).map((site) => ({ ...site, optional: false })), ...sitesOf<Moments>(rule.until, ['rules', id, 'until'], [`rule:${id}`]).map((site) => ({ ...site, optional: true }))];
  }),
];

/** Every smaller change within a moment: another pick, a restriction dropped, one of several left out. */
const movesIn = (value: unknown, path: Path, touches: readonly string[]): readonly Edit[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner, index) => [...(value.length > 1 ? [{ path: [...path, index], after: undefined, touches }] : []), ...movesIn(inner, [...path, index], touches)]);
  const moment = value as Readonly<Record<string, unknown>>;
  for (const [key, other] of [['earliest', 'latest'], ['latest', 'earliest']] as const) if (key in moment) return [{ path, after: { [other]: moment[key] }, touches }, ...movesIn(moment[key], [...path, key], touches)];
  return [
    ...(moment['pick'] === undefined ? [] : [{ path: [...path, 'pick'], after: moment['pick'] === 'first' ? 'last' : 'first', touches }]),
    ...['at', 'after', 'whole'].flatMap((key) => (moment[key] === undefined ? [] : [{ path: [...path, key], after: undefined, touches }])),
  ];
};

/** Every date that stands in a rule, this many days later. */
const fixedDates = (definition: Definition, step: number): readonly Edit[] =>
  each(definition.rules, (rule, id) =>
    rule.kind !== 'period' ? [] : (['from', 'after', 'until', 'before'] as const).flatMap((key) => listOf(rule[key]).map((date) => ({ path: ['rules', id, key], after: fromDay(toDay(date) + step), touches: [`rule:${id}`] }))),
  );

const calendars = ['nl-feestdagen', 'nl-weekdagen'] as const;

/** Changes of terms and of the moments that they are counted from. */
export const termOperators: readonly MutationOperator[] = [
  operator('term-longer', 'termijn één langer', 'term one longer', by(1)),
  operator('term-shorter', 'termijn één korter', 'term one shorter', by(-1)),
  operator('unit-changed', 'termijn in een andere eenheid', 'term in another unit', changed(inOtherUnit)),
  operator('term-dropped', 'termijn weggelaten', 'term dropped', (definition) => [
    ...each(definition.duties, ({ within }, id) => (within === undefined ? [] : [{ path: ['duties', id, 'within'], after: undefined, touches: [`duty:${id}`] }])),
    ...each(definition.windows, ({ within }, id) => (within === undefined ? [] : [{ path: ['windows', id, 'within'], after: undefined, touches: [`window:${id}`] }])),
  ]),
  operator('moment-moved', 'moment verlegd', 'moment moved', (definition) => momentsOf(definition).flatMap(({ path, value, touches }) => movesIn(value, path, touches))),
  operator('moment-dropped', 'moment weggelaten', 'moment dropped', (definition) => momentsOf(definition).flatMap(({ path, touches, optional }) => (optional ? [{ path, after: undefined, touches }] : []))),
  operator('calendar-changed', 'andere kalender', 'other calendar', (definition) => [
    { path: ['calendar'], after: calendars.find((id) => id !== definition.calendar), touches: [] },
    ...(['duties', 'windows'] as const).flatMap((section) => each<{ readonly calendar?: string }>(definition[section], ({ calendar }, id) => (calendar === undefined ? [] : [{ path: [section, id, 'calendar'], after: undefined, touches: [`${section === 'duties' ? 'duty' : 'window'}:${id}`] }]))),
  ]),
  operator('roll-changed', 'andere verschuiving', 'other rolling', (definition) => [
    { path: ['roll'], after: definition.roll === 'none' ? 'forward' : 'none', touches: [] },
    ...(['duties', 'windows'] as const).flatMap((section) =>
      each<{ readonly roll?: string }>(definition[section], ({ roll }, id) => (roll === undefined ? [] : [{ path: [section, id, 'roll'], after: roll === 'none' ? 'forward' : 'none', touches: [`${section === 'duties' ? 'duty' : 'window'}:${id}`] }])),
    ),
  ]),
  operator('event-day-changed', 'de dag zelf telt wel of niet mee', 'the day itself counts or not', (definition) => [{ path: ['eventDay'], after: definition.eventDay === 'included' ? 'excluded' : 'included', touches: [] }]),
  operator('date-later', 'vaste datum een dag later', 'fixed date a day later', (definition) => fixedDates(definition, 1)),
  operator('date-earlier', 'vaste datum een dag eerder', 'fixed date a day earlier', (definition) => fixedDates(definition, -1)),
];
