/** Other forms of a regulation or a case: `klachtrecht/export`. */
export { machineOf, type MachineContext } from '../engine/machine.js';
export { chartGraph, type ElkGraph, type ElkGraphEdge } from './chart-graph.js';
export { chartLayout, type Box, type ChartLayout, type LaidOutGraph } from './chart-layout.js';
export { chartSvg, type ChartSvgOptions } from './chart-svg.js';
export { diagramCss, type Theme } from './diagram-style.js';
export type { DrawingOptions } from './drawing.js';
export { timelineSvg, type TimelineSvgOptions } from './timeline-svg.js';
export { toMermaid } from './mermaid.js';
export { eventsJsonSchema, jsonSchemas } from './json-schemas.js';
