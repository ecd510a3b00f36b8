import type { CivilDate } from '../../src/model/civil-date.js';
import type { Finding } from '../../src/model/finding.js';
import type { Issue } from '../../src/model/issue.js';
import type { AttributeDeclaration, Value } from '../../src/model/value.js';
import type { ActOn } from '../../src/regulation/definition.js';
import type { TransitionMeta } from '../../src/regulation/statechart.js';
import { isClosed, moved, placesOf, step, tagsOf, type Place } from './chart.js';
import { windowStatus } from './chances.js';
import { dayAfter } from './days.js';
import { extend } from './extend.js';
import { actorOf, same } from './facts.js';
import { findingsOf } from './findings.js';
import { groundOn } from './grounds.js';
import { listed, unique, type Act, type Definition, type History, type Mark, type Missing, type Owed, type Scene } from './model.js';
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

interface Fit {
  readonly fits: boolean;
  readonly permitted?: readonly string[];
  readonly missing: readonly Missing[];
}

/** Whether an act is one of these, done by one of those named, under its condition; undefined when it is none of them. */
export const fitOf = (scene: Scene, acts: readonly ActOn[] = []): Fit => {
  let permitted: readonly string[] | undefined;
  const missing: Missing[] = [];
  const by = actorOf(scene);
  for (const act of acts.filter(({ event }) => event === scene.act?.type)) {
    const where = act.where === undefined ? undefined : verdictOf(scene, act.where);
    if (where?.status === 'fails' || where?.status === 'notApplicable') continue;
    if (act.by !== undefined && by === undefined) missing.push({ kind: 'actor', id: 'by' });
    else if (act.by !== undefined && !act.by.includes(by as string)) permitted = act.by;
    else if (where?.status === 'unknown') missing.push(...where.missing);
    else return { fits: true, missing: [] };
  }
  return { fits: false, missing, ...(permitted === undefined ? {} : { permitted }) };
};

export const merged = (history: History, act: Act): History => {
  const told = (act.facts ?? {}) as Readonly<Record<string, Value>>;
  if (act.part === undefined) return { ...history, facts: { ...history.facts, ...told } };
  const part = history.parts[act.part] ?? { facts: {} };
  return { ...history, parts: { ...history.parts, [act.part]: { ...part, facts: { ...part.facts, ...told } } } };
};

const isOpen = (owed: Owed): boolean => owed.met === undefined && owed.cancelled === undefined;

/** The instance that an act is about: the one that it names, else the oldest open one. */
const instanceFor = (scene: Scene, duty: string, act: Act): Owed | undefined =>
  scene.history.duties.find((owed) => owed.duty === duty && isOpen(owed) && (act.duty === undefined || act.duty === owed.id || act.duty === duty));

/** Whether its term stands still. */
const standsStill = ({ suspensions }: Owed): boolean => suspensions.some(({ until }) => until === undefined);

const stillOpen = (scene: Scene, root: Place): boolean =>
  !isClosed(root, scene.history.state) ||
  scene.history.duties.some(isOpen) ||
  scene.history.windows.some((chance) => windowStatus(scene, chance).status === 'open');

/** What an attribute can hold, in the words of the issue that it is not there. */
const expected = (attribute: AttributeDeclaration, regulation: Definition): unknown => {
  if (attribute.type === 'choice') return Object.keys(attribute.options);
  if (attribute.type === 'ground') return Object.keys(regulation.grounds);
  if (attribute.type === 'duration') return 'object';
  return attribute.type === 'text' || attribute.type === 'date' ? 'string' : attribute.type;
};

export const apply = (context: Context, before: History, event: Act, tolerate: boolean): Applied => {
  const { regulation, root } = context;
  const declared = regulation.events[event.type];
  if (declared === undefined) return refused({ code: 'event-unknown', path: ['type'], data: { type: event.type } });
  const unsaid = Object.entries(declared.attributes ?? {}).flatMap(([id, attribute]): Issue[] => (attribute.required === true && event[id] === undefined ? [{ code: 'key-missing', path: [id], data: { expected: expected(attribute, regulation) } }] : []));
  if (unsaid.length > 0) return refused(...unsaid);
  const all = [...before.log, ...before.tolerated];
  const twin = all.find(({ id }) => id === event.id);
  if (twin !== undefined) return same(twin, event) ? { ok: true, history: before } : refused({ code: 'event-id-conflict', path: ['id'], data: { id: event.id } });
  const last = all.map(({ on }) => on).sort().at(-1);
  if (last !== undefined && event.on < last) return refused({ code: 'event-out-of-order', path: ['on'], data: { on: event.on, last } });

  const told = { ...merged(before, event), log: [...before.log, event] };
  /** What the text does not provide for is refused, or kept with a finding: what it makes known is known. */
  const refuse = (first: Issue, ...rest: readonly Issue[]): Applied => {
    if (!tolerate) return refused(first, ...rest);
    const finding: Finding = { id: 'event-not-provided-for', source: 'engine', event: event.id, on: event.on, cites: [first, ...rest].flatMap(({ cites }) => cites ?? []), about: first.code };
    return { ok: true, history: { ...told, log: before.log, tolerated: [...before.tolerated, event], findings: [...before.findings, finding] } };
  };
  const scene = sceneOf(context, told, event.on, event);
  const by = actorOf(scene);
  if (by !== undefined && declared.by !== undefined && !declared.by.includes(by)) {
    return refuse({ code: 'actor-not-permitted', path: ['by'], data: { event: event.type, by, permitted: declared.by }, cites: declared.cites ?? [] });
  }
  if (event.duty !== undefined && !before.duties.some((owed) => isOpen(owed) && (owed.id === event.duty || owed.duty === event.duty))) {
    return refuse({ code: 'duty-not-open', path: ['duty'], data: { duty: event.duty } });
  }
  const search = step(root, before.state, event.type, (rule) => verdictOf(scene, rule));
  const { taken } = search;
  if (search.unknown.length > 0) return refused(...refusal(scene, search.unknown, event.type));
  if (search.refused.length > 0) return refuse(...(refusal(scene, search.refused, event.type) as [Issue, ...Issue[]]));

  const duties = Object.keys(regulation.duties).sort();
  const concerned = (id: string): Owed[] => [instanceFor(scene, id, event)].filter((owed) => owed !== undefined);
  const discharges = duties.flatMap((id) => concerned(id).map((owed) => ({ owed, fit: fitOf(scene, regulation.duties[id]?.dischargedBy) })));
  const uses = Object.keys(regulation.windows).sort().flatMap((id) => {
    const chance = told.windows.find((one) => one.window === id && windowStatus(scene, one).status === 'open');
    if (chance === undefined) return [];
    const exercise = fitOf(scene, regulation.windows[id]?.exercisedBy);
    const close = exercise.fits ? undefined : fitOf(scene, regulation.windows[id]?.closedBy);
    return [{ chance, exercise, close }];
  });
  const extensions = duties.filter((id) => regulation.duties[id]?.extension?.event === event.type).flatMap(concerned);
  const suspended = duties.filter((id) => {
    const terms = regulation.duties[id]?.suspension;
    return concerned(id).some((owed) => (standsStill(owed) ? terms?.endedBy === event.type : terms?.startedBy === event.type));
  });
  const missing = [
    ...discharges.flatMap(({ fit }) => fit.missing),
    ...uses.flatMap(({ exercise, close }) => [...exercise.missing, ...(close?.missing ?? [])]),
    ...extensions.flatMap((owed): Missing[] => (regulation.duties[owed.duty]?.extension?.by !== undefined && by === undefined ? [{ kind: 'actor', id: 'by' }] : [])),
  ];
  if (missing.length > 0) return refused({ code: 'facts-missing', data: { event: event.type, missing } });
  const effect = discharges.some(({ fit }) => fit.fits) || uses.some(({ exercise, close }) => exercise.fits || close?.fits === true) || extensions.length > 0 || suspended.length > 0;
  const wrong = discharges.flatMap(({ owed, fit }) => (fit.permitted === undefined ? [] : [{ duty: owed.duty, permitted: fit.permitted }]));
  if (taken.length === 0 && !effect && !(declared.informs === true && stillOpen(scene, root))) {
    const [first] = wrong;
    if (first !== undefined) return refuse({ code: 'discharge-by-wrong-actor', path: ['by'], data: { duty: first.duty, by: by ?? null, permitted: first.permitted } });
    return refuse({ code: 'event-not-provided-for', data: { event: event.type, state: before.state } });
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
  const arrival = (id: string, instance: string): Mark => {
    const duty = regulation.duties[id];
    if (typeof duty?.metOn !== 'object') return mark;
    const received = event[duty.metOn.received] as CivilDate | undefined;
    if (received === undefined) engine('receipt-not-recorded', duty.cites, instance);
    return { ...mark, on: received ?? event.on };
  };
  for (const { fit, owed } of discharges) if (fit.fits) change(owed.id, (one) => ({ ...one, met: arrival(one.duty, one.id) }));
  let chances = told.windows;
  for (const { chance, exercise, close } of uses) {
    if (exercise.fits) chances = chances.map((one) => (one.id === chance.id ? { ...one, exercised: mark } : one));
    else if (close?.fits === true) chances = chances.map((one) => (one.id === chance.id ? { ...one, closed: mark } : one));
  }
  for (const owed of extensions) {
    const { extension, finding } = extend(scene, owed, event);
    change(owed.id, (one) => ({ ...one, extensions: [...one.extensions, extension] }));
    if (finding !== undefined) engine(finding, regulation.duties[owed.duty]?.extension?.cites ?? [], owed.id);
  }
  for (const id of suspended) {
    const owed = instanceFor(scene, id, event) as Owed;
    change(owed.id, (one) => ({ ...one, suspensions: standsStill(one) ? ended(one, event.on) : begun(one, event.on) }));
  }

  for (const { duty } of wrong) engine('discharge-by-wrong-actor', regulation.duties[duty]?.cites ?? [], duty);

  const metas = taken.map(({ candidate }) => candidate.meta ?? ({} as TransitionMeta));
  const move = moved(root, before.state, taken);
  const closing = move.entered.some((place) => tagsOf(place).includes('gesloten'));
  const named = (key: 'opens' | 'opensMet' | 'closes' | 'windows' | 'closesWindows'): readonly string[] => metas.flatMap((meta) => meta[key] ?? []);
  const lives = (owed: Owed): boolean => owed.atClosing || regulation.duties[owed.duty]?.afterClosing === 'survives';
  const closes = closing && isClosed(root, move.leaves);
  owing = owing.map((owed) => {
    if (!isOpen(owed)) return owed;
    return named('closes').includes(owed.duty) || (closes && !lives(owed)) ? { ...owed, cancelled: mark } : owed;
  });
  chances = chances.map((chance) => (named('closesWindows').includes(chance.window) && windowStatus(scene, chance).status === 'open' ? { ...chance, closed: mark } : chance));
  for (const id of unique([...named('opens'), ...named('opensMet')])) {
    const earlier = owing.filter(({ duty }) => duty === id);
    const once = regulation.duties[id]?.once;
    // Once is once; but what lapsed may come back where the text lets it.
    if ((once === true && earlier.length > 0) || (once === 'unless-lapsed' && earlier.some(({ cancelled }) => cancelled === undefined))) continue;
    const name = `${id}#${String(earlier.length + 1)}`;
    owing = [...owing, { id: name, duty: id, opened: mark, atClosing: closing, extensions: [], suspensions: [], ...(named('opensMet').includes(id) ? { met: arrival(id, name) } : {}) }];
  }
  for (const id of unique(named('windows'))) chances = [...chances, { id: `${id}#${String(chances.filter(({ window }) => window === id).length + 1)}`, window: id, opened: mark }];

  const filed = metas.some(({ files }) => files === true) ? mark : told.filed;
  let after: History = { ...told, state: move.leaves, duties: owing, windows: chances, ...(filed === undefined ? {} : { filed }) };
  const ground = Object.entries(declared.attributes ?? {}).find(([, { type }]) => type === 'ground')?.[0];
  const cited = ground === undefined ? undefined : (event[ground] as string | undefined);
  const groundless = cited !== undefined && groundOn(scene, cited).status === 'fails';
  if (groundless) engine('ground-does-not-hold', regulation.grounds[cited]?.cites ?? [], cited);
  if (!groundless && declared.fate !== undefined && event.part !== undefined) {
    const is = declared.fate === true ? event.type : (event[declared.fate.attribute] as Value | undefined);
    const part = after.parts[event.part] ?? { facts: {} };
    if (is !== undefined && typeof is !== 'object') after = { ...after, parts: { ...after.parts, [event.part]: { ...part, fate: { ...mark, is: String(is) } } } };
  }
  const found = findingsOf(scene, event, metas.flatMap((meta) => listed(meta.finding)));
  return { ok: true, history: { ...after, findings: [...before.findings, ...found, ...recorded] } };
};

const begun = (owed: Owed, on: CivilDate): Owed['suspensions'] => (owed.suspensions.some(({ until }) => until === undefined) ? owed.suspensions : [...owed.suspensions, { from: dayAfter(on) }]);

const ended = (owed: Owed, on: CivilDate): Owed['suspensions'] =>
  owed.suspensions.flatMap((suspension) => (suspension.until !== undefined ? [suspension] : suspension.from > on ? [] : [{ from: suspension.from, until: on }]));

export { placesOf };
