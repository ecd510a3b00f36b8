import type { CivilDate } from '../../src/model/civil-date.js';
import type { Finding } from '../../src/model/finding.js';
import type { Issue } from '../../src/model/issue.js';
import type { Value } from '../../src/model/value.js';
import type { ActOn } from '../../src/regulation/definition.js';
import type { TransitionMeta } from '../../src/regulation/statechart.js';
import { isClosed, moved, placesOf, step, tagsOf, type Place } from './chart.js';
import { windowStatus } from './chances.js';
import { dayAfter } from './days.js';
import { extend, openOf } from './extend.js';
import { actorOf, same } from './facts.js';
import { findingsOf } from './findings.js';
import { groundOn } from './grounds.js';
import { listed, type Act, type Chance, type Definition, type History, type Owed, type Scene } from './model.js';
import { refusal } from './refusal.js';
import { verdictOf } from './rules.js';

/** What one act does to a case, or why it is refused. */

export type Applied = { readonly ok: true; readonly history: History } | { readonly ok: false; readonly issues: readonly Issue[] };

export interface Context {
  readonly regulation: Definition;
  readonly readings: Readonly<Record<string, string>>;
  readonly root: Place;
}

const refused = (...issues: readonly Issue[]): Applied => ({ ok: false, issues });

export const sceneOf = ({ regulation, readings }: Context, history: History, date: CivilDate, act?: Act): Scene => ({ regulation, readings, history, date, turns: new Set(), ...(act === undefined ? {} : { act }) });

/** Who acts on a duty or window: with a list of actors only these, with a rule only while it holds. */
type Fit = { readonly kind: 'fits' } | { readonly kind: 'wrong-actor'; readonly permitted: readonly string[] } | { readonly kind: 'fails' | 'unknown'; readonly rule: string } | { readonly kind: 'no-actor' };

export const fitOf = (scene: Scene, acts: readonly ActOn[], type: string): Fit | undefined => {
  const fits = acts.filter(({ event }) => event === type).map(({ by, where }): Fit => {
    const actor = actorOf(scene);
    if (by !== undefined && actor === undefined) return { kind: 'no-actor' };
    if (by !== undefined && !by.includes(actor as string)) return { kind: 'wrong-actor', permitted: by };
    if (where === undefined) return { kind: 'fits' };
    const { status } = verdictOf(scene, where);
    return status === 'holds' ? { kind: 'fits' } : { kind: status === 'unknown' ? 'unknown' : 'fails', rule: where };
  });
  return fits.find(({ kind }) => kind === 'fits') ?? fits[0];
};

export const merged = (history: History, act: Act): History => {
  const told = (act.facts ?? {}) as Readonly<Record<string, Value>>;
  if (act.part === undefined) return { ...history, facts: { ...history.facts, ...told } };
  const part = history.parts[act.part] ?? { facts: {} };
  return { ...history, parts: { ...history.parts, [act.part]: { ...part, facts: { ...part.facts, ...told } } } };
};

/** The instance that an act is about: the one that it names, else the oldest open one. */
const instanceFor = (scene: Scene, duty: string, act: Act): Owed | undefined => {
  if (act.duty === undefined) return openOf(scene, duty);
  return scene.history.duties.find((owed) => owed.id === act.duty && owed.duty === duty && owed.met === undefined && owed.cancelled === undefined);
};

const stillOpen = (scene: Scene, root: Place): boolean =>
  !isClosed(root, scene.history.state) ||
  scene.history.duties.some((owed) => owed.met === undefined && owed.cancelled === undefined) ||
  scene.history.windows.some((chance) => windowStatus(scene, chance).status === 'open');

export const apply = (context: Context, before: History, event: Act, tolerate: boolean): Applied => {
  const { regulation, root } = context;
  const declared = regulation.events[event.type];
  if (declared === undefined) return refused({ code: 'event-unknown', path: ['type'], data: { type: event.type } });
  if (event.by !== undefined && declared.by !== undefined && !declared.by.includes(event.by)) {
    return refused({ code: 'actor-not-permitted', path: ['by'], data: { event: event.type, by: event.by, permitted: declared.by } });
  }
  const all = [...before.log, ...before.tolerated];
  const twin = all.find(({ id }) => id === event.id);
  if (twin !== undefined) return same(twin, event) ? { ok: true, history: before } : refused({ code: 'event-id-conflict', path: ['id'], data: { id: event.id } });
  const last = all.map(({ on }) => on).sort().at(-1);
  if (last !== undefined && event.on < last) return refused({ code: 'event-out-of-order', path: ['on'], data: { on: event.on, last } });
  if (event.duty !== undefined && !before.duties.some((owed) => owed.id === event.duty && owed.met === undefined && owed.cancelled === undefined)) {
    return refused({ code: 'duty-not-open', path: ['duty'], data: { duty: event.duty } });
  }

  const told = merged({ ...before, log: [...before.log, event] }, event);
  const scene = sceneOf(context, told, event.on, event);
  const { taken, refused: stopped } = step(root, before.state, event.type, (rule) => verdictOf(scene, rule));
  const duties = Object.keys(regulation.duties).sort();
  const discharges = duties.flatMap((id) => {
    const fit = fitOf(scene, regulation.duties[id]?.dischargedBy ?? [], event.type);
    const owed = instanceFor(scene, id, event);
    return fit === undefined || owed === undefined ? [] : [{ fit, owed }];
  });
  const windows = Object.keys(regulation.windows).sort();
  const open = (id: string): Chance | undefined => told.windows.find((chance) => chance.window === id && windowStatus(scene, chance).status === 'open');
  const uses = windows.flatMap((id) => {
    const fit = fitOf(scene, regulation.windows[id]?.exercisedBy ?? [], event.type);
    const chance = open(id);
    return fit === undefined || chance === undefined ? [] : [{ fit, chance }];
  });
  const extensions = duties.flatMap((id) => {
    const owed = regulation.duties[id]?.extension?.event === event.type ? instanceFor(scene, id, event) : undefined;
    return owed === undefined ? [] : [owed];
  });
  const suspended = duties.filter((id) => {
    const terms = regulation.duties[id]?.suspension;
    return (terms?.startedBy === event.type || terms?.endedBy === event.type) && instanceFor(scene, id, event) !== undefined;
  });
  const fits = ({ fit }: { readonly fit: Fit }): boolean => fit.kind === 'fits';
  const accepted = stopped.length === 0 && (taken.length > 0 || discharges.some(fits) || uses.some(fits) || extensions.length > 0 || suspended.length > 0 || (declared.informs === true && stillOpen(scene, root)));
  if (!accepted) {
    if (!tolerate) return refused(...refusal(scene, before.state, stopped, [...discharges.map(({ fit, owed }) => ({ fit, about: owed.duty })), ...uses.map(({ fit, chance }) => ({ fit, about: chance.window }))]));
    const finding: Finding = { id: 'event-not-provided-for', source: 'engine', event: event.id, on: event.on, cites: [] };
    return { ok: true, history: { ...before, tolerated: [...before.tolerated, event], findings: [...before.findings, finding] } };
  }

  const mark = { event: event.id, on: event.on };
  const recorded: Finding[] = [];
  const engine = (id: string, cites: readonly string[], about?: string): void => {
    recorded.push({ id, source: 'engine', ...mark, cites, ...(about === undefined ? {} : { about }) });
  };
  let owing = told.duties;
  const change = (id: string, how: (owed: Owed) => Owed): void => {
    owing = owing.map((owed) => (owed.id === id ? how(owed) : owed));
  };
  for (const { fit, owed } of discharges) {
    const duty = regulation.duties[owed.duty];
    if (fit.kind === 'wrong-actor') engine('discharge-by-wrong-actor', duty?.cites ?? [], owed.id);
    if (fit.kind !== 'fits') continue;
    change(owed.id, (one) => ({ ...one, met: mark }));
    if (typeof duty?.metOn === 'object' && event[duty.metOn.received] === undefined) engine('receipt-not-recorded', duty.cites, owed.id);
  }
  let chances = told.windows;
  for (const { chance } of uses.filter(fits)) chances = chances.map((one) => (one.id === chance.id ? { ...one, exercised: mark } : one));
  for (const id of windows) {
    const chance = chances.find((one) => one.window === id && one.exercised === undefined && windowStatus(scene, one).status === 'open');
    if (chance !== undefined && fitOf(scene, regulation.windows[id]?.closedBy ?? [], event.type)?.kind === 'fits') chances = chances.map((one) => (one.id === chance.id ? { ...one, closed: mark } : one));
  }
  for (const owed of extensions) {
    const { extension, finding } = extend(scene, owed, event);
    change(owed.id, (one) => ({ ...one, extensions: [...(extension.effect === 'none' ? one.extensions : one.extensions.filter(({ effect }) => effect !== 'open-ended')), extension] }));
    if (finding !== undefined) engine(finding, regulation.duties[owed.duty]?.extension?.cites ?? [], owed.id);
  }
  for (const id of suspended) {
    const owed = instanceFor(scene, id, event) as Owed;
    const started = regulation.duties[id]?.suspension?.startedBy === event.type;
    change(owed.id, (one) => ({ ...one, suspensions: started ? begun(one, event.on) : ended(one, event.on) }));
  }

  const metas = taken.map(({ candidate }) => candidate.meta ?? ({} as TransitionMeta));
  const move = moved(root, before.state, taken);
  const closing = move.entered.some((place) => tagsOf(place).includes('gesloten'));
  const named = (key: 'opens' | 'opensMet' | 'closes' | 'windows' | 'closesWindows'): readonly string[] => metas.flatMap((meta) => meta[key] ?? []);
  const lives = (owed: Owed): boolean => owed.atClosing || regulation.duties[owed.duty]?.afterClosing === 'survives';
  const closes = closing && isClosed(root, move.leaves);
  owing = owing.map((owed) => {
    if (owed.met !== undefined || owed.cancelled !== undefined) return owed;
    return named('closes').includes(owed.duty) || (closes && !lives(owed)) ? { ...owed, cancelled: mark } : owed;
  });
  chances = chances.map((chance) => (named('closesWindows').includes(chance.window) && chance.exercised === undefined && chance.closed === undefined && windowStatus(scene, chance).status === 'open' ? { ...chance, closed: mark } : chance));
  for (const [id, met] of [...named('opens').map((one) => [one, false] as const), ...named('opensMet').map((one) => [one, true] as const)]) {
    const earlier = owing.filter(({ duty }) => duty === id).length;
    if (regulation.duties[id]?.once === true && earlier > 0) continue;
    owing = [...owing, { id: `${id}#${String(earlier + 1)}`, duty: id, opened: mark, atClosing: closing, extensions: [], suspensions: [], ...(met ? { met: mark } : {}) }];
  }
  for (const id of named('windows')) chances = [...chances, { id: `${id}#${String(chances.filter(({ window }) => window === id).length + 1)}`, window: id, opened: mark }];

  const filed = told.filed ?? (metas.some(({ files }) => files === true) ? mark : undefined);
  let after: History = { ...told, state: move.leaves, duties: owing, windows: chances, ...(filed === undefined ? {} : { filed }) };
  const ground = Object.entries(declared.attributes ?? {}).find(([, { type }]) => type === 'ground')?.[0];
  const cited = ground === undefined ? undefined : (event[ground] as string | undefined);
  if (cited !== undefined && groundOn(scene, cited).status === 'fails') engine('ground-does-not-hold', regulation.grounds[cited]?.cites ?? [], cited);
  if (declared.fate !== undefined && event.part !== undefined) {
    const is = declared.fate === true ? event.type : (event[declared.fate.attribute] as string | undefined);
    const part = after.parts[event.part] ?? { facts: {} };
    if (is !== undefined) after = { ...after, parts: { ...after.parts, [event.part]: { ...part, fate: { ...mark, is } } } };
  }
  const found = findingsOf({ ...scene, history: after }, event, metas.flatMap((meta) => listed(meta.finding)));
  return { ok: true, history: { ...after, findings: [...before.findings, ...recorded, ...found] } };
};

const begun = (owed: Owed, on: CivilDate): Owed['suspensions'] => (owed.suspensions.some(({ until }) => until === undefined) ? owed.suspensions : [...owed.suspensions, { from: dayAfter(on) }]);

const ended = (owed: Owed, on: CivilDate): Owed['suspensions'] =>
  owed.suspensions.flatMap((suspension) => (suspension.until !== undefined ? [suspension] : suspension.from > on ? [] : [{ from: suspension.from, until: on }]));

export { placesOf };
