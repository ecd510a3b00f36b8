import type { Day } from '../../calendar/civil-date.js';
import { Situation } from '../../engine/situation.js';
import type { Case, DutyInstance } from '../../model/case.js';
import type { Compiled } from '../../regulation/regulation.js';
import type { Rule } from '../../rules/rule.js';
import { rulesFrom, rulesIn, type Slice } from './slice.js';

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

/** The days that come next, and whose they are. */
class Coming {
  first: Day | undefined;
  private names: string[] = [];

  constructor(private readonly after: Day) {}

  add(name: string, day: Day | undefined): void {
    if (day === undefined || day <= this.after || (this.first !== undefined && day > this.first)) return;
    if (day !== this.first) this.names = [];
    this.first = day;
    this.names.push(name);
  }

  get key(): string {
    return this.names.sort().map((name) => `<${name}`).join('');
  }
}

/** What is looked at of a case, by where it stands. */
interface Watched {
  readonly standing: readonly string[];
  readonly grounds: readonly string[];
  /** Duties that some rule asks to be extensible. */
  readonly extensible: ReadonlySet<string>;
}

/** Tells the abstract states of one slice of a regulation. */
export class Abstraction {
  private readonly watched = new Map<string, Watched>();

  /** @param everything every rule of the slice, also where nothing asks it any more: between two regulations it is answers that are compared */
  constructor(
    private readonly compiled: Compiled,
    private readonly slice: Slice,
    private readonly everything: boolean,
  ) {}

  private watchedAt(state: readonly string[], name: string): Watched {
    const known = this.watched.get(name);
    if (known !== undefined) return known;
    const { definition } = this.compiled;
    const asked = this.everything ? this.slice.rules : rulesFrom(this.compiled, this.slice, state);
    const rules = rulesIn(definition, this.slice).filter(([id]) => asked.has(id));
    const watched = {
      standing: rules.flatMap(([id, rule]) => (isStanding(rule) ? [id] : [])),
      grounds: rules.some(([, rule]) => rule.kind === 'ground') ? Object.keys(definition.grounds) : [],
      extensible: new Set(rules.flatMap(([, rule]) => (rule.kind === 'extension' ? [rule.duty] : []))),
    };
    this.watched.set(name, watched);
    return watched;
  }

  /** Extensions are counted up to one more than is allowed. */
  private extended({ duty, extensions = [] }: DutyInstance, extensible: ReadonlySet<string>): string {
    if (!extensible.has(duty) && duty !== this.slice.subject) return '';
    const used = extensions.filter(({ effect }) => effect !== 'none').length;
    return `e${Math.min(used, (this.compiled.definition.duties[duty]?.extension?.times ?? 0) + 1)}`;
  }

  /**
   * The abstract state of a case on a day: where the chart stands, what every rule says that is followed and may still be asked, and the
   * status of every duty and window that is followed, with whose day comes next. Earlier instances of a duty count only by their statuses.
   */
  of(current: Case, day: Day): Abstract {
    const { slice } = this;
    const situation = new Situation(this.compiled, { current }, day);
    const coming = new Coming(day);
    const state = current.state.join('+');
    const { standing, grounds, extensible } = this.watchedAt(current.state, state);
    let key = current.filed === undefined ? `${state}|` : `${state}|f`;
    for (const id of standing) {
      key += `|${situation.answer(id).status}`;
      coming.add(id, situation.turn(id));
    }
    for (const id of grounds) key += `|${situation.groundAnswer(id)?.status ?? ''}`;
    const earlier = new Set<string>();
    for (const [index, instance] of current.duties.entries()) {
      if (!slice.duties.has(instance.duty)) continue;
      const isLatest = !current.duties.some(({ duty }, other) => other > index && duty === instance.duty);
      const pending = instance.met === undefined && instance.cancelled === undefined;
      if (instance.duty !== slice.subject) {
        // Of what the course only reads, the rules that read it say all; but what is pending may still be met.
        if (isLatest) key += `|${instance.duty}:${pending ? 'pending' : 'ended'}${this.extended(instance, extensible)}`;
        else if (pending) earlier.add(`${instance.duty}<pending`);
        continue;
      }
      const { status, due, changesOn } = situation.standingOfDuty(instance);
      if (!isLatest) {
        earlier.add(`${instance.duty}<${status}`);
        coming.add(`${instance.duty}<`, changesOn);
        continue;
      }
      const stopped = instance.suspensions?.some(({ until }) => until === undefined) === true;
      key += `|${instance.duty}:${status}${instance.met === undefined ? '' : '!'}${instance.atClosing === true ? 'c' : ''}${this.extended(instance, extensible)}${stopped ? 's' : ''}${status === 'open' && due.day === day ? 'L' : ''}${due.day === undefined ? '-' : ''}`;
      coming.add(instance.duty, changesOn);
    }
    if (earlier.size > 0) key += `|${[...earlier].sort().join('|')}`;
    for (const [index, instance] of current.windows.entries()) {
      if (!slice.windows.has(instance.window) || current.windows.some(({ window }, other) => other > index && window === instance.window)) continue;
      const { status, due: end, changesOn } = situation.standingOfWindow(instance);
      key += `|${instance.window}:${status}${status === 'open' && end.day === day ? 'L' : ''}`;
      coming.add(instance.window, changesOn);
    }
    // What comes next decides what can still be done before it; what comes after that shows when it is next.
    return { key: `${key}|${coming.key}`, next: coming.first };
  }
}
