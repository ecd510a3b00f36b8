import { toDay, type Day } from '../../calendar/civil-date.js';
import { Situation } from '../../engine/situation.js';
import type { Case } from '../../model/case.js';
import type { Compiled } from '../../regulation/regulation.js';
import type { Rule } from '../../rules/rule.js';
import { rulesIn, type Slice } from './slice.js';

/** What an exploration remembers of a case on a day. */
export interface Abstract {
  /** Two cases with the same key go on in the same way. */
  readonly key: string;
  /** The first later day on which something followed changes by itself. */
  readonly next: Day | undefined;
}

/** Rules that answer by themselves: not made of others, and not about the act under test. */
const isStanding = (rule: Rule): boolean => {
  if (rule.kind === 'reading' || rule.kind === 'actor' || rule.kind === 'part' || rule.kind === 'content' || rule.kind === 'ground') return false;
  if (rule.kind === 'attribute') return rule.of !== undefined;
  return !['all', 'any', 'not', 'condition'].includes(rule.kind);
};

/**
 * The abstract state of a case on a day: where the chart stands, what every rule that is followed says, and the status of every duty
 * and window that is followed, with whose day comes next.
 *
 * Extensions are counted up to one more than is allowed, earlier instances of a duty only by their statuses.
 */
export const abstractOf = (compiled: Compiled, slice: Slice, current: Case, day: Day): Abstract => {
  const situation = new Situation(compiled, { current }, day);
  const days: { readonly name: string; readonly day: Day }[] = [];
  const parts: string[] = [current.state.join('+'), current.filed === undefined ? '' : 'f'];
  const extensible = new Set(rulesIn(compiled.definition, slice).flatMap(([, rule]) => (rule.kind === 'extension' ? [rule.duty] : [])));
  const standing = rulesIn(compiled.definition, slice).filter(([, rule]) => isStanding(rule));
  const verdicts = (asked: Situation, about: string): void => {
    for (const [id] of standing) {
      const { status, changesOn } = asked.verdict(id);
      parts.push(`${about}${id}=${status}`);
      if (changesOn !== undefined) days.push({ name: `${about}${id}`, day: toDay(changesOn) });
    }
  };
  verdicts(situation, '');
  if (rulesIn(compiled.definition, slice).some(([, rule]) => rule.kind === 'ground')) for (const id of Object.keys(compiled.definition.grounds)) parts.push(`${id}:${situation.ground(id)?.status ?? ''}`);
  const latest = new Map<string, number>();
  for (const [index, instance] of current.duties.entries()) latest.set(instance.duty, index);
  const earlier = new Set<string>();
  for (const [index, instance] of current.duties.entries()) {
    if (!slice.duties.has(instance.duty)) continue;
    const isLatest = latest.get(instance.duty) === index;
    const pending = instance.met === undefined && instance.cancelled === undefined;
    const used = (instance.extensions ?? []).filter(({ effect }) => effect !== 'none').length;
    const extended = extensible.has(instance.duty) || instance.duty === slice.subject ? `e${Math.min(used, (compiled.definition.duties[instance.duty]?.extension?.times ?? 0) + 1)}` : '';
    if (instance.duty !== slice.subject) {
      // Of what the course only reads, the rules that read it say all; but what is pending may still be met.
      if (isLatest) parts.push(`${instance.duty}:${pending ? 'pending' : 'ended'}${extended}`);
      else if (pending) earlier.add(`${instance.duty}<pending`);
      continue;
    }
    const { status, due, changesOn } = situation.standingOfDuty(instance);
    if (!isLatest) {
      earlier.add(`${instance.duty}<${status}`);
      if (changesOn !== undefined) days.push({ name: `${instance.duty}<`, day: changesOn });
      continue;
    }
    const stopped = instance.suspensions?.some(({ until }) => until === undefined) === true;
    parts.push(`${instance.duty}:${status}${instance.met === undefined ? '' : '!'}${instance.atClosing === true ? 'c' : ''}${extended}${stopped ? 's' : ''}${due.day === day ? 'L' : ''}${due.day === undefined ? '-' : ''}`);
    if (changesOn !== undefined) days.push({ name: instance.duty, day: changesOn });
  }
  parts.push(...[...earlier].sort());
  const lastWindow = new Map(current.windows.map((instance, index) => [instance.window, index]));
  for (const [index, instance] of current.windows.entries()) {
    if (!slice.windows.has(instance.window) || lastWindow.get(instance.window) !== index) continue;
    const { status, due: end, changesOn } = situation.standingOfWindow(instance);
    parts.push(`${instance.window}:${status}${end.day === day ? 'L' : ''}`);
    if (changesOn !== undefined) days.push({ name: instance.window, day: changesOn });
  }
  const coming = days.filter((one) => one.day > day).sort((one, other) => one.day - other.day || (one.name < other.name ? -1 : 1));
  const [first] = coming;
  // What comes next decides what can still be done before it; what comes after that shows when it is next.
  parts.push(coming.filter((one) => one.day === first?.day).map(({ name }) => `<${name}`).join(''));
  return { key: parts.join('|'), next: first?.day };
};
