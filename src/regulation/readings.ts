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

/** The definition with one option's changes. Items that do not exist are left out: `checkDefinition` reports them. */
export const applyPatch = (definition: Definition, patch: Patch): Definition => {
  const result: Record<string, unknown> = { ...definition };
  if (patch.calendar !== undefined) result['calendar'] = patch.calendar;
  if (patch.roll !== undefined) result['roll'] = patch.roll;
  if (patch.eventDay !== undefined) result['eventDay'] = patch.eventDay;
  for (const section of sections) {
    const changes = patch[section] as Readonly<Record<string, Item>> | undefined;
    if (changes === undefined) continue;
    const items = definition[section] as unknown as Readonly<Record<string, Item>>;
    const patched: Record<string, Item> = { ...items };
    for (const [id, change] of Object.entries(changes)) {
      const item = items[id];
      if (item !== undefined) patched[id] = mergeItem(item, change);
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
  const chosen = chosenOptions(definition);
  return Object.entries(chosen).reduce<Definition>((result, [id, option]) => {
    const patch = definition.readings[id]?.options[option]?.patch;
    return patch === undefined ? result : applyPatch(result, patch);
  }, definition);
};

/** Readings that another option than the default can be chosen for. */
export const isSwitchable = (reading: Reading): boolean => reading.recordedOnly === undefined;
