import { actOf, situationAt } from '../../src/engine/apply.js';
import { applyEvent, assess, openCase } from '../../src/index.js';
import { dutyStatuses, windowStatuses } from '../../src/model/assessment.js';
import type { Case } from '../../src/model/case.js';
import { engineFindings } from '../../src/model/finding.js';
import type { AnyEvent } from '../../src/model/event.js';
import type { Moments } from '../../src/model/moment.js';
import { readEvent } from '../../src/regulation/read-event.js';
import { compiledOf } from '../../src/regulation/regulation.js';
import { momentsIn } from '../../src/regulation/references.js';
import type { StateNode } from '../../src/regulation/statechart.js';
import { candidatesOf } from '../../src/regulation/chart.js';
import type { Definition } from '../../src/regulation/definition.js';
import { ruleKinds } from '../../src/rules/rule.js';
import type { Trial } from './shrink.js';

/** How often each thing of the profile was generated, and how often a log made something of it. */
export type Counts = Map<string, number>;

const every = (name: string, values: readonly string[]): readonly string[] => values.map((value) => `${name} ${value}`);

/** Kinds whose verdict never lacks anything. */
const neverUnknown = ['extension', 'part', 'reading', 'steps', 'window'];

/** Kinds that can be beside the point. */
const maybeNotApplicable = ['all', 'any', 'attribute', 'condition', 'ground', 'not'];

/** Everything that must have been there at least once. */
export const expectedFeatures: readonly string[] = [
  ...every('duty term', ['workingDays', 'days', 'weeks', 'months', 'years', 'immediately', 'same-day', 'none']),
  ...every('duty from', ['opening', 'opening attribute', 'filing', 'fact', 'event', 'event at', 'event after opening', 'event after event', 'event whole', 'list', 'earliest', 'latest', 'extreme in a list']),
  ...every('duty', ['when', 'whenAsOf', 'metOn sent', 'metOn received', 'extension', 'suspension', 'once', 'once unless lapsed', 'afterClosing', 'soft', 'calendar', 'roll', 'act by', 'act where', 'without act']),
  ...every('extension', ['length', 'supplied', 'atMost', 'times', 'reason', 'notice', 'by', 'readings']),
  ...every('window', ['within', 'from', 'closedBy', 'calendar', 'roll']),
  ...every('ground', ['rule', 'free-text', 'fails']),
  ...every('finding', ['at', 'when', 'when several', 'of a state', 'of a transition']),
  ...every('transition', ['files', 'opens', 'opensMet', 'closes', 'windows', 'closesWindows', 'guard holds', 'guard fails', 'guard unknown', 'no target', 'child target', 'sibling target', 'root target']),
  ...every('state', ['atomic', 'compound', 'parallel', 'final', 'gesloten']),
  ...every('patch', ['calendar', 'roll', 'eventDay', 'rules', 'duties', 'windows', 'a new extension']),
  ...every('patch of a duty', ['within', 'from', 'when', 'whenAsOf', 'dischargedBy', 'metOn', 'extension', 'suspension', 'once', 'afterClosing', 'soft', 'obligor', 'calendar', 'roll']),
  ...every('patch of a window', ['within', 'from', 'exercisedBy', 'closedBy', 'holder', 'calendar', 'roll']),
  ...every('regulation', ['own calendar', 'measure', 'chosen', 'recordedOnly', 'eventDay included', 'roll forward', 'in force']),
  ...every('event', ['informs', 'fate', 'fate by attribute', 'required attribute']),
  ...every(
    'verdict',
    Object.keys(ruleKinds).flatMap((kind) => ['holds', 'fails', ...(neverUnknown.includes(kind) ? [] : ['unknown']), ...(maybeNotApplicable.includes(kind) ? ['notApplicable'] : [])].map((status) => `${kind} ${status}`)),
  ),
  ...every('duty status', dutyStatuses),
  ...every('duty term is', ['provisional', 'breached']),
  ...every('window status', windowStatuses),
  ...every('measure status', ['running', 'within', 'exceeded', 'notApplicable', 'undetermined']),
  ...every('ground status', ['holds', 'fails', 'unknown', 'notApplicable', 'freeText']),
  ...every('engine finding', engineFindings),
  ...every('refused', ['event-unknown', 'attribute-unknown', 'fact-unknown', 'actor-unknown', 'key-missing', 'value-invalid', 'date-invalid', 'date-has-time', 'event-out-of-order', 'event-id-conflict', 'actor-not-permitted', 'duty-not-open', 'guard-refuses', 'facts-missing', 'event-not-provided-for', 'discharge-by-wrong-actor']),
  ...every('extension record', ['extended by a length', 'extended until a date', 'open-ended', 'none']),
  ...every('case', ['taken', 'suspended', 'suspension ended', 'closed', 'reopened', 'several regions', 'part', 'fate of a part', 'declined', 'second instance', 'lives on after closing', 'opened and met at once', 'tolerated', 'filed', 'named duty', 'settled', 'changes by itself']),
];

const isExtreme = (moment: unknown): boolean => typeof moment === 'object' && moment !== null && ('earliest' in moment || 'latest' in moment);

const kindsOfMoments = (moments: Moments | undefined): readonly string[] => [
  ...(Array.isArray(moments) ? ['list', ...(moments.some(isExtreme) ? ['extreme in a list'] : [])] : typeof moments === 'object' && 'earliest' in moments ? ['earliest'] : typeof moments === 'object' && 'latest' in moments ? ['latest'] : []),
  ...momentsIn(moments).flatMap((moment) => {
    if (typeof moment === 'string') return [moment];
    if ('opening' in moment) return ['opening attribute'];
    if ('fact' in moment) return ['fact'];
    return ['event', ...(moment.whole === undefined ? [] : ['event whole']), ...(moment.at === undefined ? [] : ['event at']), ...(moment.after === undefined ? [] : [moment.after === 'opening' ? 'event after opening' : 'event after event'])];
  }),
];

const present = (item: object, keys: readonly string[]): readonly string[] => keys.filter((key) => Object.hasOwn(item, key));

const ofState = (state: StateNode): readonly string[] => [
  `state ${state.type ?? (state.states === undefined ? 'atomic' : 'compound')}`,
  ...(state.tags?.includes('gesloten') === true ? ['state gesloten'] : []),
  ...(state.meta?.finding === undefined ? [] : ['finding of a state']),
  ...Object.values(state.on ?? {}).flatMap((listed) =>
    candidatesOf(listed).flatMap(({ target, guard, meta }) => [
      ...every('transition', present(meta ?? {}, ['files', 'opens', 'opensMet', 'closes', 'windows', 'closesWindows'])),
      ...(meta?.finding === undefined ? [] : ['finding of a transition']),
      ...(guard === undefined ? [] : [`transition guard ${guard.params.is}`]),
      `transition ${target === undefined ? 'no' : target.startsWith('#') ? 'root' : target.startsWith('.') ? 'child' : 'sibling'} target`,
    ]),
  ),
  ...Object.values(state.states ?? {}).flatMap(ofState),
];

/** What a regulation has of the profile. */
const featuresOf = (definition: Definition): readonly string[] => [
  ...Object.values(definition.duties).flatMap((duty) => [
    `duty term ${typeof duty.within === 'object' ? Object.keys(duty.within)[0] : (duty.within ?? 'none')}`,
    ...every('duty from', kindsOfMoments(duty.from)),
    ...every('duty', present(duty, ['when', 'whenAsOf', 'extension', 'suspension', 'once', 'afterClosing', 'soft', 'calendar', 'roll'])),
    ...(duty.once === 'unless-lapsed' ? ['duty once unless lapsed'] : []),
    ...(duty.metOn === undefined ? [] : [`duty metOn ${typeof duty.metOn === 'string' ? 'sent' : 'received'}`]),
    ...duty.dischargedBy.flatMap((act) => every('duty act', present(act, ['by', 'where']))),
    ...(duty.dischargedBy.length === 0 ? ['duty without act'] : []),
    ...(duty.extension === undefined ? [] : [...every('extension', present(duty.extension, ['atMost', 'times', 'reason', 'notice', 'by', 'readings'])), `extension ${'supplied' in duty.extension.length ? 'supplied' : 'length'}`]),
  ]),
  ...Object.values(definition.windows).flatMap((window) => every('window', present(window, ['within', 'from', 'closedBy', 'calendar', 'roll']))),
  ...Object.values(definition.grounds).flatMap((ground) => [`ground ${ground.rule === 'free-text' ? 'free-text' : 'rule'}`, ...(ground.is === 'fails' ? ['ground fails'] : [])]),
  ...Object.values(definition.findings).flatMap((finding) => [...every('finding', present(finding, ['at', 'when'])), ...(Array.isArray(finding.when?.is) ? ['finding when several'] : [])]),
  ...Object.values(definition.readings).flatMap((reading) => [
    ...every('regulation', present(reading, ['recordedOnly'])),
    ...Object.values(reading.options).flatMap(({ patch = {} }) => [...every('patch', Object.keys(patch)), ...Object.entries(patch.duties ?? {}).flatMap(([id, duty]) => [...every('patch of a duty', Object.keys(duty ?? {})), ...(duty?.extension == null || definition.duties[id]?.extension !== undefined ? [] : ['patch a new extension'])]), ...Object.values(patch.windows ?? {}).flatMap((window) => every('patch of a window', Object.keys(window ?? {})))]),
  ]),
  ...Object.values(definition.events).flatMap((event) => [
    ...every('event', present(event, ['informs', 'fate'])),
    ...(typeof event.fate === 'object' ? ['event fate by attribute'] : []),
    ...Object.values(event.attributes ?? {}).flatMap((attribute) => (attribute.required === true ? ['event required attribute'] : [])),
  ]),
  ...(definition.calendars === undefined ? [] : ['regulation own calendar']),
  ...(Object.keys(definition.measures).length === 0 ? [] : ['regulation measure']),
  ...(definition.chosen === undefined ? [] : ['regulation chosen']),
  ...(definition.eventDay === 'included' ? ['regulation eventDay included'] : []),
  ...(definition.roll === 'forward' ? ['regulation roll forward'] : []),
  ...('from' in definition.inForce ? ['regulation in force'] : []),
  ...ofState(definition.statechart),
];

/** What a case says of itself, as of its last event. */
const featuresOfCase = ({ regulation }: Trial, current: Case): readonly string[] => {
  const last = current.log.at(-1)?.event.on;
  const assessed = last === undefined ? undefined : assess(regulation, current, last, { detail: 'dates' });
  if (assessed?.ok !== true) return [];
  const { duties, windows, measures, admissibility, parts, open, settled, nextChangeOn } = assessed.value;
  return [
    ...duties.flatMap((duty) => [`duty status ${duty.status}`, ...(duty.provisional ? ['duty term is provisional'] : []), ...(duty.breached ? ['duty term is breached'] : [])]),
    ...every('window status', windows.map(({ status }) => status)),
    ...every('measure status', measures.map(({ status }) => status)),
    ...every('ground status', [...admissibility.grounds, ...parts.flatMap(({ grounds }) => grounds)].map(({ status }) => status)),
    ...current.findings.filter(({ source }) => source === 'engine').map(({ id }) => `engine finding ${id}`),
    ...current.duties.flatMap((duty) => [
      ...(duty.extensions ?? []).map((record) => `extension record ${record.effect !== 'extended' ? record.effect : record.by === undefined ? 'extended until a date' : 'extended by a length'}`),
      ...(duty.suspensions ?? []).map((stretch) => (stretch.until === undefined ? 'case suspended' : 'case suspension ended')),
      ...(duty.id.endsWith('#2') ? ['case second instance'] : []),
      ...(!open && duty.met === undefined && duty.cancelled === undefined ? ['case lives on after closing'] : []),
      ...(duty.met?.event === duty.opened.event ? ['case opened and met at once'] : []),
    ]),
    ...(open ? [] : ['case closed']),
    ...(settled ? ['case settled'] : []),
    ...(nextChangeOn === null ? [] : ['case changes by itself']),
    ...(current.state.length > 1 ? ['case several regions'] : []),
    ...(current.filed === undefined ? [] : ['case filed']),
    ...(current.declines.length > 0 ? ['case declined'] : []),
    ...Object.values(current.parts).flatMap(({ fate }) => ['case part', ...(fate === undefined ? [] : ['case fate of a part'])]),
    ...current.log.flatMap(({ event, tolerated }) => [...(tolerated === true ? ['case tolerated'] : []), ...(event.duty === undefined ? [] : ['case named duty'])]),
  ];
};

/** What every rule of the regulation says of an act on a case. */
const verdictsOn = ({ regulation }: Trial, current: Case, event: AnyEvent): readonly string[] => {
  const compiled = compiledOf(regulation);
  const read = readEvent(compiled, event);
  if (!read.ok) return [];
  const act = actOf(compiled, read.value.event);
  const situation = situationAt(compiled, current, act);
  return Object.entries(compiled.definition.rules).map(([id, { kind }]) => `verdict ${kind} ${situation.verdict(id).status}`);
};

/** Counts what a trial has and what it reaches, with tolerance or without. */
export const count = (trial: Trial, counts: Counts, tolerate = false): void => {
  const add = (features: readonly string[]): void => features.forEach((feature) => counts.set(feature, (counts.get(feature) ?? 0) + 1));
  const { regulation, events } = trial;
  const isClosed = (current: Case): boolean => current.state.every((path) => compiledOf(regulation).chart.byPath.get(path)?.tags.includes('gesloten') === true);
  add(featuresOf(regulation.definition));
  let current = openCase(regulation);
  for (const event of events) {
    add(verdictsOn(trial, current, event));
    const next = applyEvent(regulation, current, event, { tolerate });
    if (!next.ok) {
      add(next.issues.map(({ code }) => `refused ${code}`));
      continue;
    }
    add(['case taken', ...(isClosed(current) && !isClosed(next.value) ? ['case reopened'] : [])]);
    current = next.value;
  }
  add(featuresOfCase(trial, current));
};
