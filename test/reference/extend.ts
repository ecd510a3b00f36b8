import type { EngineFinding } from '../../src/model/finding.js';
import type { CivilDate } from '../../src/model/civil-date.js';
import type { Duration } from '../../src/model/duration.js';
import { actorOf } from './facts.js';
import { dayAfter } from './days.js';
import { isPast, type Act, type Owed, type Scene } from './model.js';
import { dueOf, dutyOf } from './owed.js';
import { lengthened } from './term.js';
import { calendarNamed } from './calendar.js';

/** What announcing an extension does to a duty: it is a fact either way, with effect only where the text gives it. */

type Extension = Owed['extensions'][number];

/** An instance that is neither met nor cancelled; the oldest first. */
export const openOf = (scene: Scene, duty: string): Owed | undefined => scene.history.duties.find((owed) => owed.duty === duty && owed.met === undefined && owed.cancelled === undefined);

/** How often it was extended; one that told its date later is one. */
const timesExtended = ({ extensions }: Owed): number => {
  const effective = extensions.filter(({ effect }) => effect !== 'none');
  return effective.length - effective.filter(({ effect }, index) => effect === 'extended' && effective[index - 1]?.effect === 'open-ended').length;
};

const usedUp = (scene: Scene, owed: Owed): boolean => {
  const times = dutyOf(scene, owed).extension?.times;
  return times !== undefined && timesExtended(owed) >= times;
};

const tooLate = (scene: Scene, owed: Owed): boolean => {
  if (dutyOf(scene, owed).extension?.notice === undefined) return false;
  const due = dueOf(scene, owed);
  return due.missing === undefined && due.end !== undefined && isPast(scene, due.end, dayAfter);
};

/** Whether an act on the date could still extend the oldest open instance. */
export const extensible = (scene: Scene, duty: string): boolean => {
  const owed = openOf(scene, duty);
  if (owed === undefined) return false;
  const terms = dutyOf(scene, owed).extension;
  if (terms === undefined || usedUp(scene, owed) || tooLate(scene, owed)) return false;
  const due = dueOf(scene, owed);
  const extending = scene.act?.type === terms.event ? scene.act : undefined;
  const end = 'supplied' in terms.length ? terms.length.supplied.map((id) => extending?.[id]).find((value) => value !== undefined) : undefined;
  return !(typeof end === 'string' && due.missing === undefined && due.end !== undefined && end <= due.end);
};

export interface Extended {
  readonly extension: Extension;
  readonly finding?: EngineFinding;
}

export const extend = (scene: Scene, owed: Owed, act: Act): Extended => {
  const terms = dutyOf(scene, owed).extension;
  if (terms === undefined) throw new Error(`${owed.id} cannot be extended`);
  const mark = { event: act.id, on: act.on };
  const without = (finding: EngineFinding): Extended => ({ extension: { ...mark, effect: 'none' }, finding });
  const by = actorOf(scene);
  if (terms.by !== undefined && (by === undefined || !terms.by.includes(by))) return without('extension-by-wrong-actor');
  const reason = terms.reason === undefined ? undefined : act[terms.reason];
  if (terms.reason !== undefined && (reason === undefined || reason === false || (typeof reason === 'string' && reason.trim() === ''))) return without('extension-without-reason');
  const told = typeof reason === 'string' ? { reason } : {};
  if (tooLate(scene, owed)) return without('extension-too-late');
  const supplied = 'supplied' in terms.length ? terms.length.supplied.map((id) => act[id]).find((value) => value !== undefined) : terms.length;
  const completes = 'supplied' in terms.length && supplied !== undefined && owed.extensions.filter(({ effect }) => effect !== 'none').at(-1)?.effect === 'open-ended';
  if (!completes && usedUp(scene, owed)) return without('extension-once-too-often');
  const due = dueOf(scene, owed);
  const end = due.missing === undefined ? due.end : undefined;
  const most = end === undefined || terms.atMost === undefined ? undefined : after(scene, owed, end, terms.atMost);
  // Whatever it says, even that it does not say until when.
  if (supplied === undefined && most !== undefined) return { extension: { ...mark, ...told, effect: 'extended', until: most } };
  if (supplied === undefined) return { extension: { ...mark, ...told, effect: 'open-ended' }, finding: 'extension-without-date' };
  if (typeof supplied === 'object') {
    const wanted = end === undefined ? undefined : after(scene, owed, end, supplied as Duration);
    if (most !== undefined && wanted !== undefined && wanted > most) return { extension: { ...mark, ...told, effect: 'extended', until: most } };
    return { extension: { ...mark, ...told, effect: 'extended', by: supplied as Duration } };
  }
  const until = supplied as CivilDate;
  if (end !== undefined && until <= end) return without('extension-not-later');
  return { extension: { ...mark, ...told, effect: 'extended', until: most !== undefined && until > most ? most : until } };
};

const after = ({ regulation }: Scene, owed: Owed, end: CivilDate, by: Duration): CivilDate =>
  lengthened(end, by, calendarNamed(regulation.duties[owed.duty]?.calendar ?? regulation.calendar, regulation.calendars)).date;
