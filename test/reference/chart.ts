import type { Candidate, StateNode } from '../../src/regulation/statechart.js';
import type { Verdict } from '../../src/model/verdict.js';

/** Where a case can be and how it moves: states within states, told by their paths. The path of the root is empty. */

export interface Place {
  readonly path: string;
  readonly node: StateNode;
  readonly above?: Place;
  readonly within: readonly Place[];
}

export const placesOf = (node: StateNode, path = '', above?: Place): Place => {
  const within: Place[] = [];
  const place: Place = { path, node, within, ...(above === undefined ? {} : { above }) };
  for (const name of Object.keys(node.states ?? {}).sort()) within.push(placesOf(node.states?.[name] as StateNode, path === '' ? name : `${path}.${name}`, place));
  return place;
};

/** A place and all within it, in the order of the document. */
export const allIn = (place: Place): readonly Place[] => {
  const known = found.get(place) ?? [place, ...place.within.flatMap(allIn)];
  found.set(place, known);
  return known;
};

const found = new WeakMap<Place, readonly Place[]>();

export const allAbove = (place: Place): readonly Place[] => (place.above === undefined ? [] : [place.above, ...allAbove(place.above)]);

const isWithin = (place: Place, other: Place): boolean => allAbove(place).includes(other);

const isParallel = ({ node }: Place): boolean => node.type === 'parallel';

/** All places where a case is when it is in these leaves. */
export const occupied = (root: Place, leaves: readonly string[]): readonly Place[] => allIn(root).filter((place) => leaves.includes(place.path) || allIn(place).some((inner) => leaves.includes(inner.path)));

export const leavesOf = (places: readonly Place[]): readonly string[] => places.filter(({ within }) => within.length === 0).map(({ path }) => path);

/** A place with what one enters by default within it. */
const entered = (place: Place): readonly Place[] => {
  if (isParallel(place)) return [place, ...place.within.flatMap(entered)];
  if (place.within.length === 0) return [place];
  const first = place.within.find(({ path }) => path.split('.').at(-1) === place.node.initial);
  return [place, ...(first === undefined ? [] : entered(first))];
};

export const startOf = (root: Place): readonly string[] => leavesOf(allIn(root).filter((place) => entered(root).includes(place)));

/** What a candidate leads to: a path from the root, a child, or a sibling and further down. */
const targetOf = (root: Place, source: Place, target: string): Place => {
  const path = target.startsWith('#') ? target.split('.').slice(1).join('.') : [target.startsWith('.') ? source.path : (source.above?.path ?? ''), target.replace(/^\./, '')].filter((part) => part !== '').join('.');
  const named = allIn(root).find((place) => place.path === path);
  if (named === undefined) throw new Error(`no state ${target}`);
  return named;
};

export interface Taken {
  readonly source: Place;
  readonly candidate: Candidate;
  readonly target?: Place;
  /** What is left: everything within this place. */
  readonly domain?: Place;
}

/** What asking the chart gave: moves, or the verdicts that stand in the way, or nothing that knows the event. */
export interface Search {
  readonly taken: readonly Taken[];
  /** Verdicts of guards that say no; when `final`, no state around is asked. */
  readonly refused: readonly Verdict[];
  readonly final: boolean;
  /** Verdicts that cannot be given yet: nothing is chosen on what is not known. */
  readonly unknown: readonly Verdict[];
}

const candidatesOf = ({ node }: Place, event: string): readonly Candidate[] => {
  const on = (node.on as Readonly<Record<string, Candidate | readonly Candidate[]>> | undefined)?.[event];
  return on === undefined ? [] : Array.isArray(on) ? (on as readonly Candidate[]) : [on as Candidate];
};

/** The first candidate of one list whose guard is met. What is unknown stops the search, unless the list provides for that. */
const pick = (root: Place, source: Place, event: string, ask: (rule: string) => Verdict): Search => {
  const candidates = candidatesOf(source, event);
  const refused: Verdict[] = [];
  for (const candidate of candidates) {
    const { guard, target } = candidate;
    const verdict = guard === undefined ? undefined : ask(guard.type);
    if (guard === undefined || verdict?.status === guard.params.is) {
      if (target === undefined) return { ...nothing, taken: [{ source, candidate }] };
      const to = targetOf(root, source, target);
      const inside = to === source || isWithin(to, source);
      return { ...nothing, taken: [{ source, candidate, target: to, domain: inside ? source : (allAbove(to).find((place) => isWithin(source, place)) ?? root) }] };
    }
    if (verdict === undefined) continue;
    const provided = candidates.some((other) => other.guard?.type === guard.type && other.guard.params.is === 'unknown');
    if (verdict.status === 'unknown' && !provided) return { ...nothing, unknown: [verdict] };
    refused.push(verdict);
  }
  return { ...nothing, refused };
};

const nothing: Search = { taken: [], refused: [], final: false, unknown: [] };

/** Searches from the inside out; a state is asked only when nothing within it takes the event. */
const search = (root: Place, place: Place, active: readonly Place[], event: string, ask: (rule: string) => Verdict): Search => {
  const inner = place.within.filter((one) => active.includes(one)).map((one) => search(root, one, active, event, ask));
  const taken = inner.flatMap((one) => one.taken);
  const refused = inner.flatMap((one) => one.refused);
  const unknown = inner.flatMap((one) => one.unknown);
  const stopped = inner.filter(({ final }) => final).flatMap((one) => one.refused);
  if (stopped.length > 0) return { ...nothing, refused: stopped, final: true };
  // What would have to be known does not matter any more where a region refuses and nobody is left to ask.
  const others = [place, ...allAbove(place)].some((one) => candidatesOf(one, event).length > 0);
  if (unknown.length > 0) return refused.length > 0 && !others ? { ...nothing, refused, final: true } : { ...nothing, unknown };
  // A region that refuses keeps the others where they are.
  if (taken.length > 0) return refused.length > 0 ? { ...nothing, refused, final: true } : { ...nothing, taken };
  const own = pick(root, place, event, ask);
  return own.taken.length > 0 || own.unknown.length > 0 ? own : { ...nothing, refused: [...refused, ...own.refused] };
};

/** Whether a state has come to its end: a final state within it is active, in each of its regions if it has any. */
const isDone = (place: Place, active: readonly Place[]): boolean => {
  if (place.node.type === 'final') return true;
  if (isParallel(place)) return place.within.every((region) => isDone(region, active));
  return place.within.some((inner) => inner.node.type === 'final' && active.includes(inner));
};

export const step = (root: Place, leaves: readonly string[], event: string, ask: (rule: string) => Verdict): Search => {
  const active = occupied(root, leaves);
  // A chart that has come to its end takes nothing any more.
  if (isDone(root, active)) return nothing;
  const found = search(root, root, active, event, ask);
  return { ...found, taken: withoutConflict(found.taken, active) };
};

const exits = ({ domain }: Taken, active: readonly Place[]): readonly Place[] => (domain === undefined ? [] : active.filter((place) => isWithin(place, domain)));

/** Of two that leave the same state, the inner one goes before the outer one, else the first. */
const withoutConflict = (taken: readonly Taken[], active: readonly Place[]): readonly Taken[] => {
  let kept: Taken[] = [];
  for (const one of taken) {
    const rivals = kept.filter((other) => exits(one, active).some((place) => exits(other, active).includes(place)));
    if (rivals.some((rival) => !isWithin(one.source, rival.source))) continue;
    kept = [...kept.filter((other) => !rivals.includes(other)), one];
  }
  return kept;
};

export interface Move {
  readonly leaves: readonly string[];
  /** Leaves that were entered. */
  readonly entered: readonly Place[];
}

export const moved = (root: Place, leaves: readonly string[], taken: readonly Taken[]): Move => {
  const active = occupied(root, leaves);
  const left = new Set(taken.flatMap((one) => exits(one, active)));
  const gained = new Set<Place>();
  for (const { target, domain } of taken) {
    if (target === undefined || domain === undefined || target === domain) {
      if (target !== undefined) for (const place of entered(target).slice(1)) gained.add(place);
      continue;
    }
    for (const place of entered(target)) gained.add(place);
    const ways = [...allAbove(target).filter((place) => isWithin(place, domain)), domain];
    for (const place of ways) {
      if (place !== domain) gained.add(place);
      if (isParallel(place)) for (const region of place.within) if (region !== target && !isWithin(target, region)) for (const one of entered(region)) gained.add(one);
    }
  }
  const now = allIn(root).filter((place) => (active.includes(place) && !left.has(place)) || gained.has(place));
  return { leaves: leavesOf(now), entered: allIn(root).filter((place) => gained.has(place)) };
};

export const tagsOf = (place: Place): readonly string[] => [place, ...allAbove(place)].flatMap(({ node }) => node.tags ?? []);

export const isClosed = (root: Place, leaves: readonly string[]): boolean => leaves.every((path) => tagsOf(allIn(root).find((place) => place.path === path) as Place).includes('gesloten'));
