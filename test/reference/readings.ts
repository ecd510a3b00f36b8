import type { Definition, Patch } from '../../src/regulation/definition.js';

/** The definition as the chosen readings make it: each option replaces named data, and `null` takes it away. */

type Plain = Record<string, unknown>;

const replaced = (target: Plain, patch: Plain): Plain => {
  const result = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else if (key === 'extension' && typeof result[key] === 'object') result[key] = replaced(result[key] as Plain, value as Plain);
    else result[key] = value;
  }
  return result;
};

const patched = (definition: Definition, patch: Patch): Definition => {
  const result: Plain = { ...definition };
  for (const key of ['calendar', 'roll', 'eventDay'] as const) if (patch[key] !== undefined) result[key] = patch[key];
  for (const key of ['rules', 'duties', 'windows'] as const) {
    const changed: Plain = { ...(result[key] as Plain) };
    for (const [id, change] of Object.entries((patch[key] ?? {}) as Record<string, Plain>)) changed[id] = replaced(changed[id] as Plain, change);
    result[key] = changed;
  }
  return result as unknown as Definition;
};

export const chosenReadings = (definition: Definition): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(definition.readings).map(([id, reading]) => [id, definition.chosen?.[id] ?? reading.default]));

export const asRead = (definition: Definition): Definition => {
  let result = definition;
  for (const [id, option] of Object.entries(chosenReadings(definition))) {
    const patch = definition.readings[id]?.options[option]?.patch;
    if (patch !== undefined) result = patched(result, patch);
  }
  return result;
};
