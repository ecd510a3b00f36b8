import { listOf } from '../../model/list-of.js';
import type { ActOn, Definition } from '../../regulation/definition.js';
import { dropEach, each, nextOf, operator, valueAt, type Edit, type MutationOperator, type Path } from './operator.js';

const overDuties =
  (...keys: readonly string[]): MutationOperator['edits'] =>
  (definition) =>
    each(definition.duties, (duty, id) => (valueAt(duty, keys) === undefined ? [] : [{ path: ['duties', id, ...keys], after: undefined, touches: [`duty:${id}`] }]));

const otherActor = (definition: Definition, actor: string | readonly string[]): string | undefined => {
  const now = listOf(actor);
  const others = Object.keys(definition.actors).filter((other) => !now.includes(other));
  return others[0];
};

/** Each act that does something to a duty or a window, with where it stands. */
const actsOf = (definition: Definition): readonly { readonly path: Path; readonly act: ActOn; readonly touches: readonly string[] }[] => {
  const listed = (acts: readonly ActOn[] | undefined, path: Path, touches: readonly string[]) => (acts ?? []).map((act, index) => ({ path: [...path, index], act, touches }));
  return [
    ...Object.entries(definition.duties).flatMap(([id, { dischargedBy }]) => listed(dischargedBy, ['duties', id, 'dischargedBy'], [`duty:${id}`])),
    ...Object.entries(definition.windows).flatMap(([id, { exercisedBy, closedBy }]) => [...listed(exercisedBy, ['windows', id, 'exercisedBy'], [`window:${id}`]), ...listed(closedBy, ['windows', id, 'closedBy'], [`window:${id}`])]),
  ];
};

const overActs =
  (edits: (site: ReturnType<typeof actsOf>[number], definition: Definition) => readonly Edit[]): MutationOperator['edits'] =>
  (definition) =>
    actsOf(definition).flatMap((site) => edits(site, definition));

/** How often a term can be extended, one more or one less. */
const times = (step: number): MutationOperator['edits'] => (definition) =>
  each(definition.duties, ({ extension }, id) => (extension?.times === undefined ? [] : [{ path: ['duties', id, 'extension', 'times'], after: extension.times + step, touches: [`duty:${id}`] }]));

const extensionActors: MutationOperator['edits'] = (definition) => each(definition.duties, ({ extension }, id) => (extension?.by === undefined ? [] : [{ path: ['duties', id, 'extension', 'by'], after: undefined, touches: [`duty:${id}`] }]));

/** Changes of who owes what to whom, and of what meets it. */
export const dutyOperators: readonly MutationOperator[] = [
  operator('obligor-swapped', 'een ander heeft de plicht', 'someone else has the duty', (definition) => each(definition.duties, ({ obligor }, id) => [{ path: ['duties', id, 'obligor'], after: otherActor(definition, obligor), touches: [`duty:${id}`] }])),
  operator('beneficiary-swapped', 'plicht tegenover een ander', 'duty towards someone else', (definition) => each(definition.duties, ({ beneficiary }, id) => [{ path: ['duties', id, 'beneficiary'], after: otherActor(definition, beneficiary), touches: [`duty:${id}`] }])),
  operator('holder-swapped', 'recht van een ander', "someone else's right", (definition) => each(definition.windows, ({ holder }, id) => [{ path: ['windows', id, 'holder'], after: otherActor(definition, holder), touches: [`window:${id}`] }])),
  operator('duty-unconditional', 'plicht geldt zonder voorwaarde', 'duty without its condition', overDuties('when')),
  operator('act-dropped', 'handeling doet niets meer', 'act does nothing any more', overActs(({ path, touches }) => [{ path, after: undefined, touches }])),
  operator('act-by-anyone', 'handeling telt van iedereen', 'act counts whoever does it', overActs(({ path, act, touches }) => (act.by === undefined ? [] : [{ path: [...path, 'by'], after: undefined, touches }]))),
  operator(
    'act-by-other',
    'handeling telt van een ander',
    'act counts from someone else',
    overActs(({ path, act, touches }, definition) => {
      const other = act.by === undefined ? undefined : otherActor(definition, act.by);
      return other === undefined ? [] : [{ path: [...path, 'by'], after: [other], touches }];
    }),
  ),
  operator('act-unconditional', 'handeling telt zonder voorwaarde', 'act counts without its condition', overActs(({ path, act, touches }) => (act.where === undefined ? [] : [{ path: [...path, 'where'], after: undefined, touches: [...touches, `rule:${act.where}`] }]))),
  operator('receipt-to-sending', 'verzenden telt in plaats van ontvangen', 'sending counts and not receipt', (definition) =>
    each(definition.duties, ({ metOn }, id) => (metOn === undefined || metOn === 'sent' ? [] : [{ path: ['duties', id, 'metOn'], after: undefined, touches: [`duty:${id}`] }])),
  ),
  operator('extension-dropped', 'verlenging weggelaten', 'extension dropped', overDuties('extension')),
  operator('extension-once-more', 'een keer vaker verlengen', 'one more extension', times(1)),
  operator('extension-once-less', 'een keer minder verlengen', 'one extension less', times(-1)),
  operator('extension-unlimited', 'zo vaak verlengen als men wil', 'extension as often as one likes', overDuties('extension', 'times')),
  operator('extension-without-most', 'verlenging zonder maximum', 'extension without a maximum', overDuties('extension', 'atMost')),
  operator('extension-without-reason', 'verlenging zonder reden', 'extension without reason', overDuties('extension', 'reason')),
  operator('extension-without-notice', 'verlenging zonder tijdig bericht', 'extension without notice in time', overDuties('extension', 'notice')),
  operator('extension-by-anyone', 'verlenging door iedereen', 'extension by anyone', extensionActors),
  operator('suspension-dropped', 'opschorting weggelaten', 'suspension dropped', overDuties('suspension')),
  operator('once-dropped', 'plicht kan opnieuw ontstaan', 'duty can arise anew', overDuties('once')),
  operator('survives-dropped', 'plicht vervalt bij sluiting', 'duty ends on closing', overDuties('afterClosing')),
  operator('soft-made-hard', 'aangenomen norm als termijn van de tekst', "assumed norm as the text's own", overDuties('soft')),
  operator('actor-swapped', 'een ander verricht de handeling', 'someone else does the act', (definition) =>
    each(definition.events, ({ by }, event) =>
      (by ?? []).flatMap((actor, index) => {
        const other = nextOf(Object.keys(definition.actors).filter((one) => one === actor || by?.includes(one) !== true), actor);
        return other === undefined ? [] : [{ path: ['events', event, 'by', index], after: other, touches: [`act:${event} by ${actor}`, `act:${event}`] }];
      }),
    ),
  ),
  operator('fate-dropped', 'handeling beslist niet over een deel', 'act does not decide on a part', (definition) => each(definition.events, ({ fate }, event) => dropEach(fate, ['events', event, 'fate'], [`act:${event}`]))),
];
