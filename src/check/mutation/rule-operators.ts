import type { Definition } from '../../regulation/definition.js';
import type { Rule } from '../../rules/rule.js';
import { dropEach, each, operator, type Edit, type MutationOperator, type Path } from './operator.js';

const overRules =
  (edits: (rule: Rule, path: Path, touches: readonly string[]) => readonly Edit[]): MutationOperator['edits'] =>
  (definition) =>
    each(definition.rules, (rule, id) => edits(rule, ['rules', id], [`rule:${id}`]));

/** Lists of values that a rule accepts. */
const valuesOf = (rule: Rule): readonly (readonly [key: Path, values: unknown])[] => {
  if (rule.kind === 'standing') return [[['accepted'], rule.accepted], ...(rule.mandate === undefined ? [] : [[['mandate', 'for'], rule.mandate.for] as const])];
  return 'is' in rule && Array.isArray(rule.is) ? [[['is'], rule.is]] : [];
};

/** Parts that a rule is made of. */
const membersOf = (rule: Rule): readonly (readonly [key: string, members: readonly unknown[]])[] => {
  if (rule.kind === 'all' || rule.kind === 'any') return [['of', rule.of]];
  if (rule.kind === 'content') return [['elements', rule.elements]];
  if (rule.kind === 'steps') return [['events', rule.events]];
  return [];
};

const turnedStatus = (is: unknown): string => (is === 'holds' ? 'fails' : 'holds');

const findingStatus = (definition: Definition): readonly Edit[] =>
  each(definition.findings, ({ when }, id) => (when === undefined ? [] : [{ path: ['findings', id, 'when', 'is'], after: Array.isArray(when.is) ? when.is.slice(1) : turnedStatus(when.is), touches: [`finding:${id}`, `rule:${when.rule}`] }]));

/** Changes of rules, and of what is made of their answers: grounds, findings, measures, readings. */
export const ruleOperators: readonly MutationOperator[] = [
  operator(
    'value-dropped',
    'waarde weggelaten',
    'value dropped',
    overRules((rule, path, touches) => valuesOf(rule).flatMap(([key, values]) => ((values as readonly unknown[]).length < 2 ? [] : dropEach(values, [...path, ...key], touches)))),
  ),
  operator(
    'value-turned',
    'ja en nee omgekeerd',
    'yes and no turned',
    overRules((rule, path, touches) => valuesOf(rule).flatMap(([key, values]) => (values as readonly unknown[]).flatMap((value, index) => (typeof value === 'boolean' ? [{ path: [...path, ...key, index], after: !value, touches }] : [])))),
  ),
  operator(
    'member-dropped',
    'onderdeel van een regel weggelaten',
    'member of a rule dropped',
    overRules((rule, path, touches) => membersOf(rule).flatMap(([key, members]) => (members.length < 2 ? [] : dropEach(members, [...path, key], touches)))),
  ),
  operator(
    'all-any-swapped',
    'alle en een van de onderdelen verwisseld',
    'all and any swapped',
    overRules((rule, path, touches) => ((rule.kind === 'all' || rule.kind === 'any') && rule.of.length > 1 ? [{ path: [...path, 'kind'], after: rule.kind === 'all' ? 'any' : 'all', touches }] : [])),
  ),
  operator(
    'exception-dropped',
    'uitzondering weggelaten',
    'exception dropped',
    overRules((rule, path, touches) => (rule.kind === 'limitation' || rule.kind === 'exclusion' ? dropEach(rule.except, [...path, 'except'], touches) : [])),
  ),
  operator('mandate-dropped', 'machtiging weggelaten', 'mandate dropped', overRules((rule, path, touches) => (rule.kind === 'standing' ? dropEach(rule.mandate, [...path, 'mandate'], touches) : []))),
  operator('reasons-dropped', 'motivering weggelaten', 'reasons dropped', overRules((rule, path, touches) => (rule.kind === 'ground' ? dropEach(rule.reasons, [...path, 'reasons'], touches) : []))),
  operator('ground-turned', 'grond omgekeerd', 'ground turned', (definition) =>
    each(definition.grounds, ({ rule, is }, id) => (rule === 'free-text' ? [] : [{ path: ['grounds', id, 'is'], after: turnedStatus(is ?? 'holds'), touches: [`ground:${id}`, `rule:${rule}`] }])),
  ),
  operator('finding-turned', 'bevinding bij het omgekeerde', 'finding on the opposite', findingStatus),
  operator('finding-unconditional', 'bevinding zonder voorwaarde', 'finding without its condition', (definition) => each(definition.findings, ({ when }, id) => dropEach(when, ['findings', id, 'when'], [`finding:${id}`]))),
  operator('finding-event-dropped', 'bevinding niet bij deze gebeurtenis', 'finding not at this event', (definition) => each(definition.findings, ({ at }, id) => dropEach(at, ['findings', id, 'at'], [`finding:${id}`], false))),
  operator('measure-unconditional', 'norm zonder voorwaarde', 'measure without its condition', (definition) => each(definition.measures, ({ when, cites }, id) => dropEach(when, ['measures', id, 'when'], cites.map((clause) => `clause:${clause}`)))),
  operator('reading-switched', 'andere lezing als standaard', 'other reading by default', (definition) =>
    each(definition.readings, (reading, id) =>
      reading.recordedOnly !== undefined ? [] : Object.keys(reading.options).flatMap((option) => (option === (definition.chosen?.[id] ?? reading.default) ? [] : [{ path: ['chosen', id], after: option, touches: [`reading:${id}`] }])),
    ),
  ),
];
