import type { Definition, Patch, Reading } from './definition.js';

type Item = Readonly<Record<string, unknown>>;

const sections = ['rules', 'duties', 'windows'] as const;

/** Keys whose value is merged and not replaced, because an option says only what differs in it. */
const merged = new Set(['extension']);

const mergeItem = (item: Item, changes: Item): Item => {
  const result: Record<string, unknown> = { ...item };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete result[key];
    else if (merged.has(key) && result[key] !== undefined) result[key] = mergeItem(result[key] as Item, value as Item);
    else result[key] = value;
  }
  return result;
};

/** A rule, duty or window as it reads with an option's changes. */
export const patchedItem = <S extends (typeof sections)[number]>(definition: Definition, patch: Patch, section: S, id: string): Definition[S][string] | undefined => {
  const item = definition[section][id] as Item | undefined;
  const change = patch[section]?.[id] as Item | undefined;
  return (item === undefined || change === undefined ? item : mergeItem(item, change)) as Definition[S][string] | undefined;
};

/** The definition with the changes of some options. Items that do not exist are left out: `checkDefinition` reports them. */
export const applyPatches = (definition: Definition, patches: readonly Patch[]): Definition => {
  const result: Record<string, unknown> = { ...definition };
  for (const key of ['calendar', 'roll', 'eventDay'] as const) for (const patch of patches) if (patch[key] !== undefined) result[key] = patch[key];
  for (const section of sections) {
    if (patches.every((patch) => patch[section] === undefined)) continue;
    const patched = { ...(definition[section] as unknown as Readonly<Record<string, Item>>) };
    for (const patch of patches) {
      for (const [id, change] of Object.entries((patch[section] ?? {}) as Readonly<Record<string, Item>>)) {
        const item = patched[id];
        if (item !== undefined) patched[id] = mergeItem(item, change);
      }
    }
    result[section] = patched;
  }
  return result as unknown as Definition;
};

/** The paths that an option changes, such as `duties.behandeling.extension.times`. */
export const pathsOf = (patch: Patch): readonly string[] => [
  ...(patch.calendar === undefined ? [] : ['calendar']),
  ...(patch.roll === undefined ? [] : ['roll']),
  ...(patch.eventDay === undefined ? [] : ['eventDay']),
  ...sections.flatMap((section) =>
    Object.entries((patch[section] ?? {}) as Readonly<Record<string, Item>>).flatMap(([id, change]) =>
      Object.entries(change).flatMap(([key, value]) =>
        merged.has(key) && value !== null ? Object.keys(value as Item).map((inner) => `${section}.${id}.${key}.${inner}`) : [`${section}.${id}.${key}`],
      ),
    ),
  ),
];

/** The option of each reading that holds. */
export const chosenOptions = (definition: Definition): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(definition.readings).map(([id, reading]) => [id, definition.chosen?.[id] ?? reading.default]));

/** The definition as it reads with the chosen options. */
export const effective = (definition: Definition): Definition => {
  const patches = Object.entries(chosenOptions(definition)).flatMap(([id, option]) => definition.readings[id]?.options[option]?.patch ?? []);
  return patches.length === 0 ? definition : applyPatches(definition, patches);
};

/** Readings that another option than the default can be chosen for. */
export const isSwitchable = (reading: Reading): boolean => reading.recordedOnly === undefined;
