import { toDay, type Day } from '../calendar/civil-date.js';
import type { CivilDate } from '../model/civil-date.js';
import type { AnyEvent } from '../model/event.js';
import type { Writable } from '../model/writable.js';
import type { Compiled, Concerned } from './regulation.js';

/** An event with what every event may say beside it: events have many shapes, and to read a key of such objects takes long. */
export class Told {
  on!: CivilDate;
  day!: Day;
  id: string | undefined;
  by: string | undefined;
  part: string | undefined;
  duty: string | undefined;
  facts: AnyEvent['facts'];

  /** A copy of the caller's own: it gets its id later and becomes part of a log. */
  event!: Writable<AnyEvent>;

  constructor(
    readonly type: string,
    readonly concerned: Concerned,
  ) {}

  static of(compiled: Compiled, event: Writable<AnyEvent>): Told {
    const told = new Told(event.type, compiled.concernedBy(event.type));
    told.event = event;
    told.day = toDay(event.on);
    ({ on: told.on, id: told.id, by: told.by, part: told.part, duty: told.duty, facts: told.facts } = event);
    return told;
  }
}
