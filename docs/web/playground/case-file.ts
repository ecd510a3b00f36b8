import { applyEvent, openCase, withReadings, type AnyEvent, type Case, type CivilDate, type Issue, type Locale, type Regulation } from 'klachtrecht';

/** An event of the case; `tolerated` where the text does not provide for it and it was recorded all the same. */
export interface Entry {
  readonly event: AnyEvent;
  readonly tolerated?: true;
}

/** Everything that the playground is about: small enough to stand in a link. */
export interface CaseFile {
  readonly regulation: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly log: readonly Entry[];
  readonly today: CivilDate;
  readonly locale: Locale;
}

/** How far a log could be replayed. */
export type Replayed = { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly index: number; readonly issues: readonly Issue[] };

/** The case that a log makes; events of after `until` have not happened yet. */
export const replayLog = (regulation: Regulation, log: readonly Entry[], until?: CivilDate): Replayed => {
  let current = openCase(regulation);
  for (const [index, { event, tolerated }] of log.entries()) {
    if (until !== undefined && event.on > until) break;
    const next = applyEvent(regulation, current, event, tolerated === true ? { tolerate: true } : {});
    if (!next.ok) return { ok: false, index, issues: next.issues };
    current = next.value;
  }
  return { ok: true, case: current };
};

/** A log with an event in the place of its date, after those of the same day. */
export const withEntry = (log: readonly Entry[], entry: Entry): { readonly log: readonly Entry[]; readonly index: number } => {
  const later = log.findIndex(({ event }) => event.on > entry.event.on);
  const index = later < 0 ? log.length : later;
  return { log: [...log.slice(0, index), entry, ...log.slice(index)], index };
};

const switched = new WeakMap<Regulation, Map<string, Regulation>>();

/** A regulation read in a certain way; each way is made once. */
export const readAs = (regulation: Regulation, readings: Readonly<Record<string, string>>): Regulation => {
  const chosen = Object.entries(readings).filter(([id, option]) => regulation.definition.readings[id]?.default !== option).sort();
  if (chosen.length === 0) return regulation;
  const known = switched.get(regulation) ?? new Map<string, Regulation>();
  switched.set(regulation, known);
  const key = JSON.stringify(chosen);
  const made = known.get(key) ?? withReadings(regulation, Object.fromEntries(chosen));
  known.set(key, made);
  return made;
};

/** A date some days further. */
export const addDays = (date: CivilDate, count: number): CivilDate => {
  const [year = 2026, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + count)).toISOString().slice(0, 10) as CivilDate;
};

/** Calendar days from one date to another. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const isDate = (text: unknown): text is CivilDate => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
