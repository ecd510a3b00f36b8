import { oncePer } from '../model/once-per.js';
import type { Definition, Patch, Reading } from './definition.js';

type Item = Readonly<Record<string, unknown>>;

/** The sections that an option can change items of. */
export const patchedSections = ['rules', 'duties', 'windows'] as const;

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
export const patchedItem = <S extends (typeof patchedSections)[number]>(definition: Definition, patch: Patch, section: S, id: string): Definition[S][string] | undefined => {
  const item = definition[section][id] as Item | undefined;
  const change = patch[section]?.[id] as Item | undefined;
  return (item === undefined || change === undefined ? item : mergeItem(item, change)) as Definition[S][string] | undefined;
};

type Section = Readonly<Record<string, Item>>;

const patchedSection = (items: Section, changes: readonly Section[]): Section => {
  const patched: Record<string, Item> = { ...items };
  for (const changed of changes) {
    for (const [id, change] of Object.entries(changed)) {
      const item = patched[id];
      if (item !== undefined) patched[id] = mergeItem(item, change);
    }
  }
  return patched;
};

/** Sections by the changes that made them of another; the changes are a chain, for several readings can change one section. */
interface Patched {
  made?: Section;
  readonly further: WeakMap<Section, Patched>;
}

const patchedItems: Patched['further'] = new WeakMap();

/** An edit of a regulation keeps all sections but one, and is read in the same ways again: what those make of a section is made once. */
const patchedOnce = (items: Section, changes: readonly Section[]): Section => {
  let known = patchedItems;
  let last: Patched | undefined;
  for (const part of [items, ...changes]) {
    last = known.get(part);
    if (last === undefined) known.set(part, (last = { further: new WeakMap() }));
    known = last.further;
  }
  return ((last as Patched).made ??= patchedSection(items, changes));
};

/** The definition with the changes of some options. Items that do not exist are left out: `checkDefinition` reports them. */
export const applyPatches = (definition: Definition, patches: readonly Patch[]): Definition => {
  const result: Record<string, unknown> = { ...definition };
  for (const key of ['calendar', 'roll', 'eventDay'] as const) for (const patch of patches) if (patch[key] !== undefined) result[key] = patch[key];
  for (const section of patchedSections) {
    const changes = patches.map((patch) => patch[section] as Section | undefined).filter((change) => change !== undefined);
    if (changes.length > 0) result[section] = patchedOnce(definition[section] as unknown as Section, changes);
  }
  return result as unknown as Definition;
};

/** The paths that an option changes, such as `duties.behandeling.extension.times`. */
export const pathsOf = /* @__PURE__ */ oncePer((patch: Patch): readonly string[] => [
  ...(patch.calendar === undefined ? [] : ['calendar']),
  ...(patch.roll === undefined ? [] : ['roll']),
  ...(patch.eventDay === undefined ? [] : ['eventDay']),
  ...patchedSections.flatMap((section) =>
    Object.entries((patch[section] ?? {}) as Readonly<Record<string, Item>>).flatMap(([id, change]) =>
      Object.entries(change).flatMap(([key, value]) =>
        merged.has(key) && value !== null ? Object.keys(value as Item).map((inner) => `${section}.${id}.${key}.${inner}`) : [`${section}.${id}.${key}`],
      ),
    ),
  ),
]);

const defaultOptions = oncePer((readings: Definition['readings']): Readonly<Record<string, string>> => Object.freeze(Object.fromEntries(Object.entries(readings).map(([id, reading]) => [id, reading.default]))));

/** The option of each reading that holds. */
export const chosenOptions = ({ readings, chosen }: Definition): Readonly<Record<string, string>> => {
  const options = defaultOptions(readings);
  if (chosen === undefined) return options;
  return Object.freeze(Object.fromEntries(Object.keys(readings).map((id) => [id, chosen[id] ?? (options[id] as string)])));
};

/** The definition as it reads with the chosen options. */
export const effective = (definition: Definition): Definition => {
  const { readings, chosen } = definition;
  // Defaults change nothing.
  if (chosen === undefined) return definition;
  const patches = Object.entries(readings).flatMap(([id, { options }]) => options[chosen[id] ?? '']?.patch ?? []);
  return patches.length === 0 ? definition : applyPatches(definition, patches);
};

/** Readings that another option than the default can be chosen for. */
export const isSwitchable = (reading: Reading): boolean => reading.recordedOnly === undefined;
