import { openCase } from '../../facade/open-case.js';
import { activeNodes, isClosedIn } from '../../engine/step-chart.js';
import type { Case } from '../../model/case.js';
import type { CivilDate } from '../../model/civil-date.js';
import { listOf } from '../../model/list-of.js';
import type { ChartNode } from '../../regulation/chart.js';
import { compiledOf, type Regulation } from '../../regulation/regulation.js';
import { metBy, outcomesOf, pendingOf, standingOf, type Act } from './act.js';

/** An act that moves the case, and whether someone who owes something in this regulation can do it. */
export interface Move {
  readonly act: Act;
  readonly next: Case;
  readonly owing: boolean;
}

/** What can become of a case from where it stands. */
export interface Outlook {
  readonly moves: readonly Move[];
  /** By active state, the duties that cannot be met without leaving it. */
  readonly leading: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whether all of these states are tagged `gesloten`. */
export const closedIn = (regulation: Regulation, state: readonly string[]): boolean => isClosedIn(compiledOf(regulation).chart, state);

/** What can become of a case on a day, remembered by where the case stands. */
export class Explorer {
  private readonly memory = new Map<string, Outlook>();
  private readonly owing: ReadonlySet<string>;
  /** Who files: they owe the handling nothing but what a duty of their own says. */
  private readonly filers: ReadonlySet<string>;
  private readonly compiled;

  constructor(
    readonly regulation: Regulation,
    readonly on: CivilDate,
  ) {
    this.compiled = compiledOf(regulation);
    const { definition, chart } = this.compiled;
    const filing = [...chart.byPath.values()].flatMap((node) => [...node.candidates.values()].flat().flatMap(({ event, meta }) => (meta.files === true ? [event] : [])));
    this.owing = new Set(Object.values(definition.duties).flatMap((duty) => listOf(duty.obligor)));
    this.filers = new Set(filing.flatMap((event) => definition.events[event]?.by ?? []));
  }

  moves(current: Case): readonly Move[] {
    return this.outlook(current).moves;
  }

  outlook(current: Case): Outlook {
    const key = standingOf(this.compiled, current);
    const known = this.memory.get(key);
    if (known !== undefined) return known;
    const { definition, chart } = this.compiled;
    const nodes: ReadonlySet<ChartNode> = activeNodes(chart, current.state);
    const moving = [...nodes].flatMap((node) => [...node.candidates].flatMap(([type, list]) => (list.some(({ target, meta }) => target !== undefined || meta.files === true) ? [type] : [])));
    const meeting = [...pendingOf(this.compiled, current)].flatMap((duty) => definition.duties[duty]?.dischargedBy.map(({ event }) => event) ?? []);
    const moves: Move[] = [];
    const leading = new Map(current.state.map((leaf) => [leaf, new Set<string>()]));
    const idle = new Map(current.state.map((leaf) => [leaf, new Set<string>()]));
    for (const type of new Set([...moving, ...meeting])) {
      const actors: readonly (string | undefined)[] = definition.events[type]?.by ?? [undefined];
      const seen = new Set<string>();
      for (const actor of actors) {
        for (const { act, next } of outcomesOf(this.regulation, definition, nodes, current, type, actor, this.on)) {
          const met = metBy(current, next);
          for (const leaf of current.state) for (const duty of met) (next.state.includes(leaf) ? idle : leading).get(leaf)?.add(duty);
          const filing = current.filed === undefined && next.filed !== undefined;
          const owing = this.isOwing(actor, met);
          const outcome = `${standingOf(this.compiled, next)}|${owing}`;
          if ((String(next.state) === String(current.state) && !filing) || seen.has(outcome)) continue;
          seen.add(outcome);
          moves.push({ act, next, owing });
        }
      }
    }
    for (const [leaf, duties] of leading) for (const duty of idle.get(leaf) ?? []) duties.delete(duty);
    const outlook = { moves, leading };
    this.memory.set(key, outlook);
    return outlook;
  }

  /** Whether an act is one of those that the handling waits for. */
  private isOwing(actor: string | undefined, met: ReadonlySet<string>): boolean {
    if (actor === undefined) return true;
    if (!this.filers.has(actor)) return this.owing.has(actor);
    return [...met].some((duty) => listOf<string>(this.compiled.definition.duties[duty]?.obligor).includes(actor));
  }

  /** Every case that can be reached, by what goes on from it; each standing once, by a shortest path. */
  reach(from: readonly Route[], goesOn: (current: Case) => boolean, follow: (move: Move) => boolean = () => true): readonly Route[] {
    const seen = new Set(from.map(({ current }) => standingOf(this.compiled, current)));
    const reached = [...from];
    for (const route of reached) {
      if (!goesOn(route.current)) continue;
      for (const move of this.moves(route.current)) {
        const { act, next } = move;
        if (!follow(move)) continue;
        const key = standingOf(this.compiled, next);
        if (seen.has(key)) continue;
        seen.add(key);
        reached.push({ acts: [...route.acts, act], current: next });
      }
    }
    return reached;
  }

  /** The shortest ways to file a complaint: one for each act with which it is filed and what follows from it. */
  filings(): readonly Route[] {
    const start: Route = { acts: [], current: openCase(this.regulation) };
    const found = new Map<string, Route>();
    for (const route of this.reach([start], ({ filed }) => filed === undefined)) {
      const act = route.acts.at(-1);
      if (route.current.filed === undefined || act === undefined) continue;
      // What was still owed from before the filing makes no other route.
      const opened = route.current.duties.flatMap((duty) => (duty.opened.event === route.current.filed?.event ? [duty.duty] : [])).sort();
      const key = JSON.stringify([act.type, opened]);
      if (!found.has(key)) found.set(key, route);
    }
    return [...found.values()];
  }
}

/** The acts that lead to a case. */
export interface Route {
  readonly acts: readonly Act[];
  readonly current: Case;
}
