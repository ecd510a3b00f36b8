import { phases, type Phase } from '../model/assessment.js';
import { listOf } from '../model/list-of.js';
import type { VerdictStatus } from '../model/verdict.js';
import type { Chart, ChartCandidate, ChartNode } from '../regulation/chart.js';
import type { TransitionMeta } from '../regulation/statechart.js';

/** What a chart makes of an event. */
export type ChartStep =
  /** No active state knows this event. */
  | { readonly kind: 'none' }
  /** Some state knows it, and no guard lets it through; the rules that were asked. */
  | { readonly kind: 'refused'; readonly rules: readonly string[] }
  /** A guard cannot be decided, so nothing is chosen: ignorance never reaches a later candidate. */
  | { readonly kind: 'unknown'; readonly rules: readonly string[] }
  | Taken;

/** Where candidates lead from one configuration and what they do beside moving, looked up once. */
export interface Taken {
  readonly kind: 'taken';
  readonly candidates: readonly ChartCandidate[];
  readonly state: readonly string[];
  /** A state tagged as closed is entered. */
  readonly entersClosed: boolean;
  readonly files: boolean;
  /** Duties that are opened, those that are met at once included. */
  readonly opens: readonly string[];
  readonly opensMet: readonly string[];
  readonly closes: readonly string[];
  readonly windows: readonly string[];
  readonly closesWindows: readonly string[];
  readonly findings: readonly string[];
}

/** The states that know an event in one configuration: what is asked inside is asked first. */
interface Asked {
  readonly regions: readonly Asked[];
  readonly here: readonly ChartCandidate[];
}

/** One set of active states, with everything that follows from it alone. */
export interface Configuration {
  readonly chart: Chart;
  readonly active: ReadonlySet<ChartNode>;
  readonly isDone: boolean;
  /** Every leaf is in a state tagged as closed. */
  readonly isClosed: boolean;
  readonly phases: readonly Phase[];
  /** What its states say as long as the case is there. */
  readonly findings: readonly { readonly id: string; readonly cites: readonly string[] }[];
  readonly asked: Map<string, Asked | undefined>;
  /** By the candidate, or by the places of several. */
  readonly moves: Map<ChartCandidate | string, Taken>;
}

type Selection =
  /** `stopped` and `unknown` end the search; after `refused` the state around is asked. */
  | { readonly kind: 'refused' | 'stopped' | 'unknown'; readonly rules: readonly string[] }
  | { readonly kind: 'taken'; readonly candidates: readonly ChartCandidate[] };

const none = { kind: 'none' } as const;

const nothing: readonly never[] = [];

const activeIn = (chart: Chart, state: readonly string[]): Set<ChartNode> => {
  const active = new Set<ChartNode>();
  for (const path of state) {
    for (let node = chart.byPath.get(path); node !== undefined; node = node.parent) active.add(node);
  }
  return active;
};

const leavesIn = (node: ChartNode, active: ReadonlySet<ChartNode>): readonly string[] =>
  node.children.length === 0 ? [node.path] : node.children.flatMap((child) => (active.has(child) ? leavesIn(child, active) : []));

const isInside = (node: ChartNode, outer: ChartNode): boolean => {
  for (let parent = node.parent; parent !== undefined; parent = parent.parent) if (parent === outer) return true;
  return false;
};

const isDone = (node: ChartNode, active: ReadonlySet<ChartNode>): boolean => {
  if (node.kind === 'final') return true;
  if (node.kind === 'parallel') return node.children.every((child) => isDone(child, active));
  return node.children.some((child) => child.kind === 'final' && active.has(child));
};

const configurations = new WeakMap<Chart, Map<string, Configuration>>();

/** The same by the list of states itself, which cases that stand at one place share. */
const byState = new WeakMap<readonly string[], Configuration>();

/** A chart with many regions has more configurations than are worth remembering. */
const mostConfigurations = 4096;

const mostMoves = 1024;

export const configurationOf = (chart: Chart, state: readonly string[]): Configuration => {
  const shared = byState.get(state);
  if (shared !== undefined && shared.chart === chart) return shared;
  let known = configurations.get(chart);
  if (known === undefined) configurations.set(chart, (known = new Map<string, Configuration>()));
  const key = state.length === 1 ? (state[0] as string) : state.join(' ');
  const found = known.get(key);
  if (found !== undefined) {
    // What can still be changed is no key.
    if (Object.isFrozen(state)) byState.set(state, found);
    return found;
  }
  const active = activeIn(chart, state);
  const nodes = [...active];
  const configuration: Configuration = {
    chart,
    active,
    isDone: isDone(chart.root, active),
    isClosed: state.every((path) => chart.byPath.get(path)?.tags.includes('gesloten') === true),
    phases: phases.filter((phase) => nodes.some((node) => node.tags.includes(phase))),
    findings: nodes.flatMap(({ source: { meta } }) => listOf(meta?.finding).map((id) => ({ id, cites: meta?.cites ?? [] }))),
    asked: new Map(),
    moves: new Map(),
  };
  if (known.size >= mostConfigurations) known.clear();
  known.set(key, configuration);
  return configuration;
};

/** Whether a case that stands there is closed. */
export const isClosedIn = (chart: Chart, state: readonly string[]): boolean => configurationOf(chart, state).isClosed;

/** The active leaf states and every state around them. */
export const activeNodes = (chart: Chart, state: readonly string[]): ReadonlySet<ChartNode> => configurationOf(chart, state).active;

const askedIn = (node: ChartNode, active: ReadonlySet<ChartNode>, event: string): Asked | undefined => {
  const regions = node.children.flatMap((child) => (active.has(child) ? (askedIn(child, active, event) ?? []) : []));
  const here = node.candidates.get(event) ?? [];
  // A state that knows nothing of the event stands for the one inside it that does.
  if (here.length === 0 && regions.length <= 1) return regions[0];
  return { regions, here };
};

/** What a rule says of the event. */
type StatusOf = (rule: string) => VerdictStatus;

/** The first candidate of one state that its guard lets through. */
const selectHere = (candidates: readonly ChartCandidate[], statusOf: StatusOf): Selection => {
  let rules: string[] | undefined;
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[index] as ChartCandidate;
    const { rule } = candidate;
    if (rule === undefined) return candidate.alone;
    const status = statusOf(rule);
    if (status === candidate.is) return candidate.alone;
    // A list that says what happens when this rule is unknown has provided for it.
    if (status === 'unknown' && !candidates.some((other) => other.rule === rule && other.is === 'unknown')) return { kind: 'unknown', rules: [rule] };
    (rules ??= []).push(rule);
  }
  return { kind: 'refused', rules: rules ?? nothing };
};

/**
 * Inner states go first; a state around them is asked when none of them takes the event.
 *
 * @param isKnownAround some state around these knows the event too
 */
const select = (asked: Asked, statusOf: StatusOf, isKnownAround: boolean): Selection => {
  if (asked.regions.length === 0) return selectHere(asked.here, statusOf);
  const isKnown = isKnownAround || asked.here.length > 0;
  if (asked.regions.length === 1) {
    const inner = select(asked.regions[0] as Asked, statusOf, isKnown);
    if (inner.kind !== 'refused') return inner;
    const around = selectHere(asked.here, statusOf);
    return around.kind === 'refused' ? { kind: 'refused', rules: [...inner.rules, ...around.rules] } : around;
  }
  const regions = asked.regions.map((region) => select(region, statusOf, isKnown));
  const rulesOf = (kind: 'refused' | 'stopped' | 'unknown'): readonly string[] => regions.flatMap((region) => (region.kind === kind ? region.rules : []));
  if (regions.some((region) => region.kind === 'stopped')) return { kind: 'stopped', rules: rulesOf('stopped') };
  const refused = regions.some((region) => region.kind === 'refused');
  if (regions.some((region) => region.kind === 'unknown')) {
    // Where one region refuses and no state around could still take the event, it is refused whatever the unknown turns out to be.
    return refused && !isKnown ? { kind: 'stopped', rules: rulesOf('refused') } : { kind: 'unknown', rules: rulesOf('unknown') };
  }
  const taken = regions.flatMap((region) => (region.kind === 'taken' ? region.candidates : []));
  // One region cannot move on what another region refuses; it says so with a candidate without target if it does not care.
  if (taken.length > 0) return refused ? { kind: 'stopped', rules: rulesOf('refused') } : { kind: 'taken', candidates: taken };
  const here = selectHere(asked.here, statusOf);
  return here.kind === 'refused' ? { kind: 'refused', rules: [...rulesOf('refused'), ...here.rules] } : here;
};

/** The innermost state that stays around what a transition leaves and enters; undefined where even the root is entered again. */
const domainOf = (node: ChartNode, target: ChartNode): ChartNode | undefined => {
  if (target === node || isInside(target, node)) return node;
  for (let around = node.parent; around !== undefined; around = around.parent) if (isInside(target, around)) return around;
  return undefined;
};

/** States that a transition leaves: everything active inside its domain; the whole chart when there is no domain. */
const exitsOf = ({ node: from, target }: ChartCandidate, active: ReadonlySet<ChartNode>): readonly ChartNode[] => {
  if (target === undefined) return [];
  const domain = domainOf(from, target);
  return [...active].filter((node) => (domain === undefined ? node.parent !== undefined : isInside(node, domain)));
};

/** Where regions would leave the same states, the earlier one goes: none of those selected is inside another. */
const withoutConflicts = (candidates: readonly ChartCandidate[], active: ReadonlySet<ChartNode>): readonly ChartCandidate[] => {
  const kept: ChartCandidate[] = [];
  for (const candidate of candidates) {
    const exits = new Set(exitsOf(candidate, active));
    if (!kept.some((other) => exitsOf(other, active).some((node) => exits.has(node)))) kept.push(candidate);
  }
  return kept;
};

const enterInside = (node: ChartNode, entered: Set<ChartNode>): void => {
  if (node.initial !== undefined) enterDefault(node.initial, entered);
  if (node.kind === 'parallel') for (const child of node.children) enterDefault(child, entered);
};

const enterDefault = (node: ChartNode, entered: Set<ChartNode>): void => {
  entered.add(node);
  enterInside(node, entered);
};

/** The states that a transition enters: its target and what is inside by default, and the way down to it. */
const enter = (candidate: ChartCandidate, entered: Set<ChartNode>): void => {
  const { target } = candidate;
  if (target === undefined) return;
  const domain = domainOf(candidate.node, target);
  // A state that targets itself is not left, only what is inside it.
  if (target === candidate.node) enterInside(target, entered);
  else enterDefault(target, entered);
  for (let node: ChartNode = target; node.parent !== undefined && node !== domain; node = node.parent) {
    const { parent } = node;
    entered.add(parent);
    if (parent.kind !== 'parallel') continue;
    for (const region of parent.children) {
      if (![...entered].some((other) => isInside(other, region))) enterDefault(region, entered);
    }
  }
};

/** Every state that is active now or may ever be from here on, whatever happens. */
export const reachableFrom = (chart: Chart, state: readonly string[]): ReadonlySet<ChartNode> => {
  const reached = new Set(activeNodes(chart, state));
  // A set goes on over what is added to it on the way.
  for (const node of reached) {
    for (const candidate of [...node.candidates.values()].flat()) {
      const entered = new Set<ChartNode>();
      enter(candidate, entered);
      for (const other of entered) reached.add(other);
    }
  }
  return reached;
};

const starts = new WeakMap<Chart, readonly string[]>();

/** The leaf states in which a chart starts. */
export const initialState = (chart: Chart): readonly string[] => {
  let state = starts.get(chart);
  if (state === undefined) {
    const entered = new Set<ChartNode>();
    enterDefault(chart.root, entered);
    starts.set(chart, (state = Object.freeze(leavesIn(chart.root, entered))));
  }
  return state;
};

const move = (chart: Chart, active: ReadonlySet<ChartNode>, selected: readonly ChartCandidate[]): Taken => {
  const candidates = withoutConflicts(selected, active);
  const next = new Set(active);
  for (const candidate of candidates) for (const node of exitsOf(candidate, active)) next.delete(node);
  const entered = new Set<ChartNode>();
  for (const candidate of candidates) enter(candidate, entered);
  for (const node of entered) next.add(node);
  const named = (of: (meta: TransitionMeta) => readonly string[] | undefined): readonly string[] => [...new Set(candidates.flatMap(({ meta }) => of(meta) ?? []))];
  return {
    kind: 'taken',
    candidates,
    // Shared by every case that stands here.
    state: Object.freeze(leavesIn(chart.root, next)),
    entersClosed: [...entered].some((node) => node.tags.includes('gesloten')),
    files: candidates.some(({ meta }) => meta.files === true),
    opens: [...new Set([...named((meta) => meta.opens), ...named((meta) => meta.opensMet)])],
    opensMet: named((meta) => meta.opensMet),
    closes: named((meta) => meta.closes),
    windows: named((meta) => meta.windows),
    closesWindows: named((meta) => meta.closesWindows),
    findings: named((meta) => listOf(meta.finding)),
  };
};

/**
 * One step of a chart, as XState would take it, but for two things: an unknown guard stops the search,
 * and a region that refuses stops the others.
 */
export const stepChart = (chart: Chart, state: readonly string[], event: string, statusOf: StatusOf): ChartStep => {
  const configuration = configurationOf(chart, state);
  if (configuration.isDone) return none;
  let asked = configuration.asked.get(event);
  if (asked === undefined) {
    if (configuration.asked.has(event)) return none;
    asked = askedIn(chart.root, configuration.active, event);
    configuration.asked.set(event, asked);
    if (asked === undefined) return none;
  }
  const selection = select(asked, statusOf, false);
  if (selection.kind !== 'taken') return { kind: selection.kind === 'unknown' ? 'unknown' : 'refused', rules: selection.rules };
  const { candidates } = selection;
  const key = candidates.length === 1 ? (candidates[0] as ChartCandidate) : candidates.map(({ place }) => place).join(' ');
  let taken = configuration.moves.get(key);
  if (taken === undefined) {
    if (configuration.moves.size >= mostMoves) configuration.moves.clear();
    configuration.moves.set(key, (taken = move(chart, configuration.active, candidates)));
  }
  return taken;
};
