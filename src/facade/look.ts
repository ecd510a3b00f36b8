import { fromDay, type Day } from '../calendar/civil-date.js';
import { Situation } from '../engine/situation.js';
import { configurationOf, type Configuration } from '../engine/step-chart.js';
import { assessmentFormat, type AssessedDuty, type AssessedGround, type AssessedMeasure, type AssessedWindow, type Assessment } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Finding } from '../model/finding.js';
import type { GroundTest } from '../model/verdict.js';
import type { Measure } from '../regulation/definition.js';
import type { Compiled } from '../regulation/regulation.js';
import { assessAt, assessDuty, assessFindings, assessGrounds, assessMeasure, assessWindow, phasesIn } from './assess.js';

/** Something of which the name is known, and the rest is worked out when it is read. */
const whenRead = <T extends object>(name: Partial<T>, make: () => T): T => {
  let made: T | undefined;
  return new Proxy(name as T, { get: (known, key) => (Object.hasOwn(known, key) ? known : (made ??= make()))[key as keyof T] });
};

/**
 * An assessment without steps of which only that is worked out that is read: for who compares a few things of very many.
 *
 * Says the same as `assessAt`; the caller has verified that `asOf` is not before the last event.
 */
export class Look implements Assessment {
  readonly format = assessmentFormat;
  private readonly situation: Situation;
  private readonly configuration: Configuration;

  constructor(
    private readonly compiled: Compiled,
    private readonly current: Case,
    private readonly day: Day,
  ) {
    this.situation = new Situation(compiled, { current }, day);
    this.configuration = configurationOf(compiled.chart, current.state);
  }

  get regulation(): Assessment['regulation'] {
    return this.current.regulation;
  }

  get asOf(): CivilDate {
    return fromDay(this.day);
  }

  get state(): readonly string[] {
    return this.current.state;
  }

  get phases(): Assessment['phases'] {
    return phasesIn(this.configuration);
  }

  get open(): boolean {
    return !this.configuration.isClosed;
  }

  get settled(): boolean {
    return !this.open && this.windows.every((window) => window.status !== 'open');
  }

  get filedOn(): CivilDate | null {
    return this.current.filed?.on ?? null;
  }

  get duties(): readonly AssessedDuty[] {
    return this.current.duties.map((instance) => whenRead<AssessedDuty>({ id: instance.duty, instance: instance.id }, () => assessDuty(this.situation, instance)));
  }

  get windows(): readonly AssessedWindow[] {
    return this.current.windows.map((instance) => whenRead<AssessedWindow>({ id: instance.window, instance: instance.id }, () => assessWindow(this.situation, instance)));
  }

  get measures(): readonly AssessedMeasure[] {
    const { measures } = this.compiled.definition;
    return Object.keys(measures).map((id) => whenRead<AssessedMeasure>({ id }, () => assessMeasure(this.situation, id, measures[id] as Measure)));
  }

  get findings(): readonly Finding[] {
    return assessFindings(this.situation, this.current, this.configuration);
  }

  get admissibility(): Assessment['admissibility'] {
    const { situation } = this;
    return {
      grounds: Object.keys(this.compiled.definition.grounds).map((ground) => whenRead<AssessedGround>({ ground }, () => ({ ground, ...(situation.ground(ground) as GroundTest) }))),
      get missing() {
        return assessGrounds(situation).missing;
      },
    };
  }

  get parts(): Assessment['parts'] {
    return this.whole().parts;
  }

  get nextChangeOn(): CivilDate | null {
    return this.whole().nextChangeOn;
  }

  private whole(): Assessment {
    return assessAt(this.compiled, this.current, this.day);
  }
}
