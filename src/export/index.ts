/** Other forms of a regulation or a case: `klachtrecht/export`. */
export { machineOf, type MachineContext } from '../engine/machine.js';
export { toMermaid } from './mermaid.js';
export { eventsJsonSchema, jsonSchemas } from './json-schemas.js';
