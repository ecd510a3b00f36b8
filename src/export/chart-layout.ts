import { failure, success, type Result } from '../model/result.js';
import type { Regulation } from '../regulation/regulation.js';
import { bundlesOf, graphHash } from './chart-graph.js';

/** x, y, width and height in pixels. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Where everything in the diagram of a chart stands: plain JSON. */
export interface ChartLayout {
  /** Of which graph; a layout of another one is refused. */
  readonly of: string;
  readonly size: readonly [width: number, height: number];
  /** States by dotted path; `*` is the box of what can happen in every state, a name that ends in `|start.` the dot before the first state. */
  readonly boxes: Readonly<Record<string, Box>>;
  /** By edge, as `from>to`: the corners of its line, x and y in turn, and where its label stands. */
  readonly edges: Readonly<Record<string, { readonly line: readonly number[]; readonly label?: Box }>>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface LaidEdge {
  readonly id: string;
  readonly sections?: readonly { readonly startPoint: Point; readonly endPoint: Point; readonly bendPoints?: readonly Point[] }[];
  readonly labels?: readonly { readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number }[];
}

/** A graph as elkjs gives it back. */
export interface LaidOutGraph {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly children?: readonly LaidOutGraph[];
  readonly edges?: readonly LaidEdge[];
}

const whole = (value: number | undefined): number => Math.round(value ?? 0);

/**
 * What elkjs made of the graph of a regulation, as `chartSvg` takes it.
 *
 * @param laidOut what `new ELK().layout(chartGraph(regulation))` gave
 * @returns the layout; issue `layout-missing` where a state or an edge of the chart was not laid out
 * @example
 * import ELK from 'elkjs';
 * chartLayout(regulation, await new ELK().layout(chartGraph(regulation)))
 */
export const chartLayout = (regulation: Regulation, laidOut: LaidOutGraph): Result<ChartLayout> => {
  const boxes: Record<string, Box> = {};
  const edges: Record<string, { line: readonly number[]; label?: Box }> = {};
  const walk = (graph: LaidOutGraph): void => {
    for (const child of graph.children ?? []) {
      boxes[child.id] = [whole(child.x), whole(child.y), whole(child.width), whole(child.height)];
      walk(child);
    }
    for (const { id, sections, labels } of graph.edges ?? []) {
      const line = (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [startPoint, ...(bendPoints ?? []), endPoint]).flatMap(({ x, y }) => [whole(x), whole(y)]);
      const [label] = labels ?? [];
      edges[id] = { line, ...(label === undefined ? {} : { label: [whole(label.x), whole(label.y), whole(label.width), whole(label.height)] }) };
    }
  };
  walk(laidOut);
  if (!bundlesOf(regulation).every(({ id, from, to }) => (edges[id]?.line.length ?? 0) >= 4 && boxes[from] !== undefined && boxes[to] !== undefined)) {
    return failure({ code: 'layout-missing', data: { regulation: regulation.id } });
  }
  return success({ of: graphHash(regulation), size: [whole(laidOut.width), whole(laidOut.height)], boxes, edges });
};
