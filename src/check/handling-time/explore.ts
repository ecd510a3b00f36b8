import { openCase } from '../../facade/open-case.js';
import { isClosed } from '../../engine/apply.js';
import { activeNodes } from '../../engine/step-chart.js';
import type { Case } from '../../model/case.js';
import type { CivilDate } from '../../model/civil-date.js';
import { listOf } from '../../model/list-of.js';
import type { ChartNode } from '../../regulation/chart.js';
import { compiledOf, type Regulation } from '../../regulation/regulation.js';
import { outcomesOf, standingOf, type Act } from './act.js';

/** An act that moves the case, and whether someone who owes something in this regulation can do it. */
export interface Move {
  readonly act: Act;
  readonly next: Case;
  readonly owing: boolean;
}

/** Whether all of a case is in states tagged `gesloten`. */
export const closedIn = (regulation: Regulation, current: Case): boolean => isClosed(current.state.map((path) => compiledOf(regulation).chart.byPath.get(path)));

/** The moves out of a case on a day, remembered by where the case stands. */
export class Explorer {
  private readonly memory = new Map<string, readonly Move[]>();
  private readonly owing: ReadonlySet<string>;
  private readonly compiled;

  constructor(
    readonly regulation: Regulation,
    readonly on: CivilDate,
  ) {
    this.compiled = compiledOf(regulation);
    this.owing = new Set(Object.values(this.compiled.definition.duties).flatMap((duty) => listOf(duty.obligor)));
  }

  moves(current: Case): readonly Move[] {
    const key = standingOf(this.compiled, current);
    const known = this.memory.get(key);
    if (known !== undefined) return known;
    const { definition, chart } = this.compiled;
    const nodes: Set<ChartNode> = activeNodes(chart, current.state);
    const types = new Set([...nodes].flatMap((node) => [...node.candidates].flatMap(([type, list]) => (list.some(({ target, meta }) => target !== undefined || meta.files === true) ? [type] : []))));
    const moves = [...types].flatMap((type) => {
      const by = definition.events[type]?.by;
      const actors: readonly (string | undefined)[] = by ?? [undefined];
      const seen = new Set<string>();
      return actors.flatMap((actor) =>
        outcomesOf(this.regulation, definition, nodes, current, type, actor, this.on).flatMap(({ act, next }): Move[] => {
          const filing = current.filed === undefined && next.filed !== undefined;
          const owing = actor === undefined ? true : this.owing.has(actor);
          const outcome = `${standingOf(this.compiled, next)}|${owing}`;
          if ((String(next.state) === String(current.state) && !filing) || seen.has(outcome)) return [];
          seen.add(outcome);
          return [{ act, next, owing }];
        }),
      );
    });
    this.memory.set(key, moves);
    return moves;
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
