import type { Duration } from '../../src/model/duration.js';
import type { Missing, Verdict, VerdictStatus } from '../../src/model/verdict.js';
import type { Rule } from '../../src/rules/rule.js';
import { dayAfter } from './days.js';
import { actorOf, attributeOf, factOf, same } from './facts.js';
import { extensible } from './extend.js';
import { groundOn } from './grounds.js';
import { combined } from './kleene.js';
import { isPast, unique, type Scene } from './model.js';
import { dateOf, isKnown } from './moments.js';
import { dutyStatus, plainTerm } from './owed.js';
import { windowStatus } from './chances.js';

/** What each kind of rule says of a case. */

export type Answer = Pick<Verdict, 'status' | 'reason'> & Partial<Pick<Verdict, 'read' | 'missing' | 'data' | 'of'>>;

const holdsIf = (condition: boolean, reasons: readonly [Verdict['reason'], Verdict['reason']], rest: Partial<Answer> = {}): Answer => ({
  status: condition ? 'holds' : 'fails',
  reason: condition ? reasons[0] : reasons[1],
  ...rest,
});

const notKnown = (missing: readonly Missing[], rest: Partial<Answer> = {}): Answer => ({ status: 'unknown', reason: 'information-missing', missing, ...rest });

const oneOf = (value: unknown, values: readonly unknown[]): boolean => values.some((candidate) => same(candidate, value));

const answer = (scene: Scene, rule: Rule): Answer => {
  switch (rule.kind) {
    case 'fact': {
      const value = factOf(scene, rule.fact);
      if (value === undefined) return notKnown([{ kind: 'fact', id: rule.fact }], { read: [rule.fact] });
      return holdsIf(oneOf(value, rule.is), ['value-matches', 'value-differs'], { read: [rule.fact], data: { value } });
    }
    case 'anonymity': {
      const known = factOf(scene, rule.known);
      if (known === undefined) return notKnown([{ kind: 'fact', id: rule.known }], { read: [rule.known] });
      return holdsIf(known === false, ['identity-unknown', 'identity-known'], { read: [rule.known] });
    }
    case 'attribute':
      return attribute(scene, rule);
    case 'actor': {
      const by = actorOf(scene);
      if (by === undefined) return notKnown([{ kind: 'actor', id: 'by' }]);
      return holdsIf(rule.is.includes(by), ['actor-matches', 'actor-differs'], { data: { by } });
    }
    case 'part':
      return holdsIf(scene.act?.part !== undefined, ['concerns-part', 'concerns-whole']);
    case 'reading':
      return holdsIf(scene.readings[rule.reading] === rule.option, ['reading-chosen', 'reading-not-chosen']);
    case 'content': {
      const absent = rule.elements.filter((id) => [false, ''].includes(attributeOf(scene, id) as never));
      if (absent.length > 0) return holdsIf(false, ['content-complete', 'content-incomplete'], { read: rule.elements, data: { absent } });
      const missing = rule.elements.filter((id) => attributeOf(scene, id) === undefined).map((id) => ({ kind: 'attribute' as const, id }));
      return missing.length > 0 ? notKnown(missing, { read: rule.elements }) : holdsIf(true, ['content-complete', 'content-incomplete'], { read: rule.elements, data: { absent } });
    }
    case 'steps': {
      const skipped = rule.events.filter((event) => !scene.history.log.some(({ type }) => type === event));
      return holdsIf(skipped.length === 0, ['steps-taken', 'steps-skipped'], { data: { skipped } });
    }
    case 'duty': {
      const owed = scene.history.duties.filter(({ duty }) => duty === rule.duty).at(-1);
      const standing = owed === undefined ? undefined : dutyStatus(scene, owed);
      const status = standing?.status;
      if (standing !== undefined && status === 'undetermined' && !rule.is.includes('undetermined')) return notKnown(standing.missing);
      return holdsIf(status !== undefined && rule.is.includes(status), ['duty-in-status', 'duty-in-other-status'], { data: { status: status ?? null } });
    }
    case 'window': {
      const chance = scene.history.windows.filter(({ window }) => window === rule.window).at(-1);
      const status = chance === undefined ? undefined : windowStatus(scene, chance).status;
      return holdsIf(status !== undefined && (rule.is ?? ['open']).includes(status), ['window-open', 'window-not-open'], { data: { status: status ?? null } });
    }
    case 'extension':
      return holdsIf(extensible(scene, rule.duty), ['extension-permitted', 'extension-not-permitted']);
    case 'standing': {
      const value = factOf(scene, rule.capacity);
      if (value === undefined) return notKnown([{ kind: 'fact', id: rule.capacity }], { read: [rule.capacity] });
      const reasons = ['standing-accepted', 'standing-not-accepted'] as const;
      if (!oneOf(value, rule.accepted)) return holdsIf(false, reasons, { read: [rule.capacity], data: { value } });
      if (rule.mandate === undefined || !oneOf(value, rule.mandate.for)) return holdsIf(true, reasons, { read: [rule.capacity], data: { value } });
      const read = [rule.capacity, rule.mandate.fact];
      const mandate = factOf(scene, rule.mandate.fact);
      if (mandate === undefined) return notKnown([{ kind: 'fact', id: rule.mandate.fact }], { read });
      return holdsIf(mandate === true, ['standing-accepted', 'mandate-missing'], { read, data: { value } });
    }
    case 'exclusion':
      return exclusion(scene, rule);
    case 'limitation':
      return limitation(scene, rule);
    case 'period': {
      const found = dateOf(scene, rule.of);
      if (!isKnown(found)) return notKnown(found.missing);
      const { date, read } = found;
      const inRange = (rule.from === undefined || date >= rule.from) && (rule.after === undefined || date > rule.after) && (rule.until === undefined || date <= rule.until) && (rule.before === undefined || date < rule.before);
      return holdsIf(inRange, ['date-in-range', 'date-out-of-range'], { read, data: { tested: date } });
    }
    case 'ground': {
      const ground = attributeOf(scene, rule.attribute) as string | undefined;
      const read = [rule.attribute];
      // A text of the same name that names no ground tells none.
      if (ground === undefined || !Object.hasOwn(scene.regulation.grounds, ground)) return notKnown([{ kind: 'attribute', id: rule.attribute }], { read });
      const tested = groundOn(scene, ground);
      if (tested.status === 'freeText') {
        const reasons = rule.reasons === undefined ? true : attributeOf(scene, rule.reasons);
        const both = rule.reasons === undefined ? read : [...read, rule.reasons];
        if (reasons === undefined) return notKnown([{ kind: 'attribute', id: rule.reasons as string }], { read: both });
        return holdsIf(reasons !== '' && reasons !== false, ['ground-free-text', 'ground-without-reasons'], { read: both, data: { ground } });
      }
      const of = tested.verdict === undefined ? [] : [tested.verdict];
      const rest = { read: [...read, ...of.flatMap((verdict) => verdict.read)], data: { ground }, of };
      if (tested.status === 'unknown') return notKnown(of.flatMap((verdict) => verdict.missing), rest);
      return { ...rest, status: tested.status, reason: tested.status === 'holds' ? 'ground-holds' : 'ground-fails' };
    }
    case 'not': {
      const of = verdictOf(scene, rule.of);
      const turned: Record<VerdictStatus, VerdictStatus> = { holds: 'fails', fails: 'holds', unknown: 'unknown', notApplicable: 'notApplicable' };
      return { status: turned[of.status], reason: of.status === 'unknown' ? 'information-missing' : 'negated', read: of.read, missing: of.missing, of: [of] };
    }
    case 'condition': {
      const when = verdictOf(scene, rule.when);
      if (when.status === 'fails' || when.status === 'notApplicable') return { status: 'notApplicable', reason: 'condition-not-met', read: when.read, of: [when] };
      const then = verdictOf(scene, rule.then);
      if (when.status === 'unknown') return notKnown([...when.missing, ...then.missing], { read: [...when.read, ...then.read], of: [when, then] });
      return { status: then.status, reason: then.reason, read: unique([...when.read, ...then.read]), missing: then.missing, of: [when, then] };
    }
    case 'all':
    case 'any':
      return combined(rule.kind, rule.of.map((id) => verdictOf(scene, id)));
  }
};

const attribute = (scene: Scene, rule: Extract<Rule, { kind: 'attribute' }>): Answer => {
  const latest = (event: string) => scene.history.log.filter(({ type }) => type === event).at(-1);
  const of = rule.of === undefined ? scene.act : latest(rule.of);
  if (rule.of !== undefined && of === undefined) return { status: 'notApplicable', reason: 'event-not-occurred' };
  const value = of?.[rule.attribute];
  const read = [rule.attribute];
  const other = 'of' in rule.is ? rule.is : undefined;
  const earlier = other === undefined ? undefined : scene.history.log.filter(({ type, id }) => type === other.of && id !== of?.id).at(-1);
  if (other !== undefined && earlier === undefined) return { status: 'notApplicable', reason: 'event-not-occurred' };
  if (value === undefined) return notKnown([{ kind: 'attribute', id: rule.attribute }], { read });
  if (other === undefined || earlier === undefined) return holdsIf(oneOf(value, rule.is as readonly unknown[]), ['value-matches', 'value-differs'], { read, data: { value } });
  const compared = earlier[other.attribute];
  if (compared === undefined) return notKnown([{ kind: 'attribute', id: other.attribute }], { read });
  return holdsIf(same(value, compared), ['value-matches', 'value-differs'], { read, data: { value } });
};

const exclusion = (scene: Scene, rule: Extract<Rule, { kind: 'exclusion' }>): Answer => {
  const value = factOf(scene, rule.fact);
  const read = [rule.fact];
  if (value !== undefined && !oneOf(value, rule.is)) return holdsIf(false, ['excluded', 'not-excluded'], { read, data: { value } });
  const exceptions = (rule.except ?? []).map((id) => verdictOf(scene, id));
  if (exceptions.some(({ status }) => status === 'holds')) return { status: 'fails', reason: 'exception-applies', read, of: exceptions, ...(value === undefined ? {} : { data: { value } }) };
  if (value === undefined) return notKnown([{ kind: 'fact', id: rule.fact }], { read });
  const missing = exceptions.flatMap((exception) => exception.missing);
  return missing.length > 0 ? notKnown(missing, { read, of: exceptions }) : { status: 'holds', reason: 'excluded', read, data: { value }, of: exceptions };
};

const limitation = (scene: Scene, rule: Extract<Rule, { kind: 'limitation' }>): Answer => {
  const from = dateOf(scene, rule.from);
  const until = rule.until === undefined ? undefined : dateOf(scene, rule.until);
  if (!isKnown(from)) return notKnown(from.missing);
  // An act that has not happened has not stopped the period; a date that nobody told leaves it open.
  // Before the filing nobody misses a date that only an earlier act could carry.
  const unfiled = until !== undefined && !isKnown(until) && until.missing.some(({ kind, id }) => kind === 'event' && id === 'filing');
  if (until !== undefined && !isKnown(until) && until.missing.some(({ kind }) => kind === 'fact' || (kind === 'attribute' && !unfiled))) return notKnown(until.missing, { read: from.read });
  const stopped = until !== undefined && isKnown(until) ? until : undefined;
  const lengths: Duration[] = [];
  const exceptions: Verdict[] = [];
  let decided = false;
  for (const { when, within } of rule.except ?? []) {
    const verdict = verdictOf(scene, when);
    exceptions.push(verdict);
    if (verdict.status === 'holds' || verdict.status === 'unknown') lengths.push(within);
    if (verdict.status === 'holds') decided = true;
    if (decided) break;
  }
  if (!decided) lengths.push(rule.within);
  const ends = lengths.map((within) => plainTerm(scene, from.date, within).end as NonNullable<ReturnType<typeof plainTerm>['end']>);
  const late = ends.map((end) => (stopped === undefined ? isPast(scene, end, dayAfter) : stopped.date > end));
  const read = [...from.read, ...(stopped?.read ?? [])];
  if (late.some((one) => one !== late[0])) return notKnown(exceptions.flatMap(({ missing }) => missing), { read });
  return holdsIf(late[0] === false, ['within-period', 'period-lapsed'], { read, data: { from: from.date, last: ends.at(-1), tested: stopped?.date ?? scene.date } });
};

const plain = (scene: Scene, id: string): Verdict => {
  const rule = scene.regulation.rules[id];
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const { status, reason, read = [], missing = [], data, of } = answer(scene, rule);
  return { rule: id, status, reason, read: unique(read), missing: status === 'unknown' ? unique(missing) : [], cites: rule.cites, ...(rule.readings === undefined ? {} : { readings: rule.readings }), ...(data === undefined ? {} : { data }), ...(of === undefined ? {} : { of }) };
};

/** The verdict of a rule on the date of the scene, with the first later day on which its status is another. */
export const verdictOf = (scene: Scene, id: string): Verdict => {
  const own = { ...scene, turns: new Set<Scene['date']>() };
  const verdict = plain(own, id);
  for (const turn of own.turns) scene.turns.add(turn);
  if (own.turns.size === 0) return verdict;
  const changesOn = firstOther(own.turns, scene.date, (date, turns) => plain({ ...scene, date, turns }, id).status !== verdict.status);
  return changesOn === undefined ? verdict : { ...verdict, changesOn };
};

/** Tries each day on which something turns, in order, until the answer is another. */
export const firstOther = (turns: ReadonlySet<Scene['date']>, after: Scene['date'], differs: (date: Scene['date'], turns: Set<Scene['date']>) => boolean): Scene['date'] | undefined => {
  const all = new Set(turns);
  const tried = new Set<Scene['date']>();
  for (;;) {
    const next = [...all].filter((date) => date > after && !tried.has(date)).sort()[0];
    if (next === undefined) return undefined;
    tried.add(next);
    if (differs(next, all)) return next;
  }
};
