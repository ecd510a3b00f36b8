import { setup, assign, type AnyStateMachine } from 'xstate';
import type { Case } from '../model/case.js';
import type { AnyEvent, Vocabulary } from '../model/event.js';
import { candidatesOf, rootAlias } from '../regulation/chart.js';
import { readEvent } from '../regulation/read-event.js';
import { compiledOf, type Compiled, type Regulation } from '../regulation/regulation.js';
import type { StateNode } from '../regulation/statechart.js';
import { actOf, applyOwnEvent, situationAt } from './apply.js';
import { emptyCase } from './empty-case.js';
import { markChecked } from './gate.js';

/** What an actor made from a regulation holds: the case, and the event that it holds already. */
export interface MachineContext {
  readonly case: Case;
  readonly last?: AnyEvent;
}

/** The case after an event that the engine takes; undefined for one that it refuses, or has already. */
const accepted = (compiled: Compiled, { case: current }: MachineContext, event: AnyEvent): Case | undefined => {
  const read = readEvent(compiled, event);
  if (!read.ok) return undefined;
  const applied = applyOwnEvent(compiled, current, read.value);
  return applied.ok && applied.value !== current ? applied.value : undefined;
};

/**
 * The regulation as a real XState machine, for hosts that run actors or draw charts.
 *
 * Its configuration is the regulation's own statechart. Guards are the regulation's rules, and an event that the engine
 * refuses moves nothing, so that an actor reaches the same state as `applyEvent` for the same events; `context.case` is the case.
 *
 * @example
 * import { createActor } from 'xstate';
 * createActor(machineOf(krachtigPerspectief)).start()
 */
export const machineOf = <V extends Vocabulary>(regulation: Regulation<V>): AnyStateMachine => {
  const plain = regulation as unknown as Regulation;
  const compiled = compiledOf(plain);
  type GuardArguments = { readonly context: MachineContext; readonly event: AnyEvent };
  const holds = ({ context, event }: GuardArguments, rule: string | undefined, is: string | undefined): boolean => {
    if (accepted(compiled, context, event) === undefined) return false;
    if (rule === undefined) return true;
    const act = actOf(compiled, { ...event, id: event.id ?? '' });
    const situation = situationAt(compiled, context.case, act);
    return situation.verdict(rule).status === is;
  };
  const guards = Object.fromEntries(
    Object.keys(compiled.definition.rules).map((rule) => [rule, (argument: GuardArguments, params: { readonly is: string }) => holds(argument, rule, params.is)]),
  );
  // Two regions may both take an event; the case takes it once.
  const record = assign(({ context, event }: { context: MachineContext; event: AnyEvent }) => {
    if (context.last === event) return context;
    const next = accepted(compiled, context, event);
    return next === undefined ? context : { case: markChecked(next), last: event };
  });
  const absolute = (target: string | undefined): object => (target?.startsWith(`#${rootAlias}.`) === true ? { target: `#${plain.id}.${target.slice(rootAlias.length + 2)}` } : {});
  const config = (state: StateNode): object => ({
    ...state,
    ...(state.on === undefined
      ? {}
      : {
          on: Object.fromEntries(
            Object.entries(state.on).map(([event, listed]) => [
              event,
              candidatesOf(listed).map((candidate) => ({ ...candidate, ...absolute(candidate.target), guard: candidate.guard ?? { type: 'accepted' }, actions: 'record' })),
            ]),
          ),
        }),
    ...(state.states === undefined ? {} : { states: Object.fromEntries(Object.entries(state.states).map(([key, child]) => [key, config(child)])) }),
  });
  const root = config(compiled.definition.statechart) as { on?: Record<string, readonly object[]> };
  return setup({
    types: { context: {} as MachineContext, events: {} as AnyEvent },
    // XState types guards and actions by name, and these names are known only when a regulation is.
    guards: { ...guards, accepted: (argument: GuardArguments) => holds(argument, undefined, undefined) },
    actions: { record: record as never },
  }).createMachine({
    ...root,
    id: plain.id,
    context: { case: emptyCase(plain) },
    // What no state takes may still discharge a duty or make a fact known.
    on: { ...root.on, '*': [{ guard: { type: 'accepted' }, actions: 'record' }] },
  } as never) as unknown as AnyStateMachine;
};
