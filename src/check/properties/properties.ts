import { toDay } from '../../calendar/civil-date.js';
import { actOf, situationAt } from '../../engine/apply.js';
import { Situation } from '../../engine/situation.js';
import { activeNodes, isClosedIn } from '../../engine/step-chart.js';
import { isSoft } from '../../engine/due.js';
import type { Case } from '../../model/case.js';
import { oncePer } from '../../model/once-per.js';
import type { Text } from '../../model/text.js';
import type { Chart, ChartCandidate, ChartNode } from '../../regulation/chart.js';
import type { Definition } from '../../regulation/definition.js';
import type { Compiled } from '../../regulation/regulation.js';
import { ruleReferences } from '../../rules/rule.js';
import { canMeet, type Attempt, type Place } from '../explore/explore.js';
import { logOf, nameOf, shownAt, type Property, type Watching } from './property.js';

/** The word that all regulations share for taking a complaint back. */
const withdrawal = 'klacht.ingetrokken';

/** In how many places an open duty is tried before it is called one that nobody can meet. */
const mostPlaces = 200;

const isOpen = (compiled: Compiled, current: Case): boolean => !isClosedIn(compiled.chart, current.state);

const isCourse = ({ subject }: { readonly subject: string | undefined }): boolean => subject === undefined;

const witnessOf = ({ at, event }: Attempt) => [...logOf(at), event];

/** The places of a kind, remembered while attempts go by. */
const noted = (memory: Map<unknown, unknown>, name: string): Set<Place> => {
  const known = memory.get(name) as Set<Place> | undefined;
  if (known !== undefined) return known;
  const made = new Set<Place>();
  memory.set(name, made);
  return made;
};

/** Whoever can do an act that files a complaint. */
const filersOf = ({ definition, chart }: Compiled): ReadonlySet<string> => {
  const filings = [...chart.byPath.values()].flatMap((node) => [...node.candidates.values()].flat().flatMap(({ event, meta }) => (meta.files === true ? [event] : [])));
  return new Set(filings.flatMap((event) => definition.events[event]?.by ?? Object.keys(definition.actors)));
};

/** Whether whoever can file a complaint can do an act; where it does not matter who does it, one stands for all. */
const byFiler = ({ compiled, memory }: Watching, { event: { type, by }, byEach }: Attempt): boolean => {
  const { definition } = compiled;
  const filers = (memory.get('filers') as ReadonlySet<string> | undefined) ?? filersOf(compiled);
  memory.set('filers', filers);
  const able = by !== undefined && byEach?.() === true ? [by] : (definition.events[type]?.by ?? Object.keys(definition.actors));
  return able.some((actor) => filers.has(actor));
};

/** Kinds of rule that compute an answer from dates and facts, where others repeat what a human asserts. */
const computed: ReadonlySet<string> = new Set(['limitation', 'exclusion', 'period']);

/** What a rule computes, by itself or by those that it asks. */
const computedIn = (definition: Definition, id: string): readonly string[] => {
  const rule = definition.rules[id];
  return rule === undefined ? [] : computed.has(rule.kind) ? [id] : (ruleReferences(rule).rules ?? []).flatMap((inner) => computedIn(definition, inner));
};

/** What was computed before a filing went to where its complaint is closed at once. */
const computedAway = (compiled: Compiled, { at, event, after }: Attempt): readonly string[] => {
  if (after === undefined || isOpen(compiled, after) || after.filed?.event !== after.log.at(-1)?.event.id) return [];
  const act = actOf(compiled, { ...event, id: event.id ?? '' });
  const situation = situationAt(compiled, at.current, act);
  return [...activeNodes(compiled.chart, at.current.state)].flatMap((node) => {
    const list = node.candidates.get(event.type) ?? [];
    const taken = list.findIndex(({ rule, is }) => rule === undefined || situation.answer(rule).status === is);
    return list.slice(0, taken + 1).flatMap(({ rule }) => (rule === undefined ? [] : computedIn(compiled.definition, rule)));
  });
};

/** The guarded candidates of one list that an act satisfies. */
const satisfied = (candidates: readonly ChartCandidate[], situation: Situation): readonly ChartCandidate[] =>
  candidates.filter(({ rule, is }) => rule !== undefined && situation.answer(rule).status === is);

const sameEffect = (one: ChartCandidate, other: ChartCandidate): boolean => one.target === other.target && JSON.stringify(one.meta) === JSON.stringify(other.meta);

/** Of a chart, the states that have a choice, by event and by where the chart stands; asked for every event that was tried. */
const choicesIn = oncePer((_chart: Chart) => new Map<string, readonly ChartNode[]>());

/** The active states that have more than one candidate for an event. */
const withChoice = (chart: Chart, state: readonly string[], type: string): readonly ChartNode[] => {
  const known = choicesIn(chart);
  const place = `${type} ${state.join()}`;
  let nodes = known.get(place);
  if (nodes === undefined) known.set(place, (nodes = [...activeNodes(chart, state)].filter((node) => (node.candidates.get(type)?.length ?? 0) > 1)));
  return nodes;
};

/** What should be true of every regulation. A regulation may waive one, with a clause and a reason. */
export const properties = {
  withdrawable: {
    // Dissatisfaction that is no complaint yet need not be taken back.
    label: { nl: 'de klager kan een ingediende klacht in elke open toestand intrekken', en: 'the complainant can withdraw a filed complaint in every open state' },
    onAttempt: (watching, attempt) => {
      const { at, event, after } = attempt;
      if (isCourse(watching.slice) && event.type === withdrawal && event.part === undefined && after !== undefined && byFiler(watching, attempt)) noted(watching.memory, 'withdrawn').add(at);
    },
    atEnd: ({ compiled, slice, memory, violate }, { places }) => {
      if (!isCourse(slice)) return;
      const withdrawn = noted(memory, 'withdrawn');
      for (const place of places) {
        const expressed = [...activeNodes(compiled.chart, place.current.state)].some((node) => node.tags.includes('onvrede'));
        if (place.current.filed === undefined || expressed || !isOpen(compiled, place.current) || withdrawn.has(place)) continue;
        violate({ about: nameOf(place), text: { nl: 'Hier loopt een klacht die de klager niet kan intrekken.', en: 'A complaint is open here that the complainant cannot withdraw.' }, ...shownAt(place) });
      }
    },
  },
  'never-stuck': {
    label: { nl: 'in elke open zaak kan nog iets gebeuren', en: 'in every open case something may still happen' },
    onAttempt: ({ slice, memory }, { at, after }) => {
      if (isCourse(slice) && after !== undefined) noted(memory, 'moving').add(at);
    },
    atEnd: ({ compiled, slice, memory, violate }, { places }) => {
      if (!isCourse(slice)) return;
      const moving = noted(memory, 'moving');
      for (const place of places) {
        if (isOpen(compiled, place.current) && !moving.has(place)) violate({ about: nameOf(place), text: { nl: 'Een open zaak, en geen enkele gebeurtenis wordt nog aangenomen.', en: 'An open case, and not one event is taken any more.' }, ...shownAt(place) });
      }
    },
  },
  'closing-reachable': {
    ofTheWhole: true,
    label: { nl: 'vanuit elke open toestand is een afsluiting bereikbaar', en: 'from every open state a closing can be reached' },
    atEnd: ({ compiled, slice, violate }, { places }) => {
      if (!isCourse(slice)) return;
      const before = new Map<Place, Place[]>();
      for (const place of places) for (const next of place.leads) before.set(next, [...(before.get(next) ?? []), place]);
      const closing = new Set(places.filter((place) => !isOpen(compiled, place.current)));
      const queue = [...closing];
      for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
        for (const earlier of before.get(place) ?? []) {
          if (closing.has(earlier)) continue;
          closing.add(earlier);
          queue.push(earlier);
        }
      }
      for (const place of places) {
        if (!closing.has(place)) violate({ about: nameOf(place), text: { nl: 'Vanaf hier kan de zaak nooit meer worden afgesloten.', en: 'From here the case can never be closed any more.' }, ...shownAt(place) });
      }
    },
  },
  'obligor-can-meet': {
    ofTheWhole: true,
    label: { nl: 'wie een plicht heeft, kan haar nakomen', en: 'whoever owes a duty can meet it' },
    onAttempt: ({ slice, memory }, { after }) => {
      if (isCourse(slice) && after !== undefined) for (const { duty, met } of after.duties) if (met !== undefined) memory.set(duty, true);
    },
    atEnd: ({ regulation, compiled, slice, memory, violate }, { places }) => {
      if (!isCourse(slice)) return;
      for (const duty of Object.keys(compiled.definition.duties)) {
        if (memory.has(duty)) continue;
        const open = places.filter(({ current }) => current.duties.some((instance) => instance.duty === duty && instance.met === undefined && instance.cancelled === undefined));
        const [first] = open;
        if (first === undefined || open.slice(0, mostPlaces).some((place) => canMeet(regulation, place, duty))) continue;
        violate({ about: duty, text: { nl: 'Deze plicht ontstaat, maar niemand kan haar ooit nakomen.', en: 'This duty arises, but nobody can ever meet it.' }, ...shownAt(first) });
      }
    },
  },
  'rights-end-by-acts': {
    label: { nl: 'alleen een handeling van mensen beëindigt een recht', en: "nothing but a human's act ends a right" },
    onAttempt: ({ compiled, slice, violate }, attempt) => {
      const { at, event, issues } = attempt;
      if (!isCourse(slice)) return;
      const tell = (rule: string, text: Text): void => violate({ about: `${event.type} · ${rule}`, text, witness: witnessOf(attempt) });
      for (const rule of computedAway(compiled, attempt)) {
        tell(rule, { nl: 'Een klacht is meteen gesloten omdat een berekening dat zegt; dat hoort een bevinding te zijn, waarop een mens beslist.', en: 'A complaint is closed at once because a computation says so; that should be a finding, upon which a human decides.' });
      }
      if (!issues.some(({ code }) => code === 'guard-refuses')) return;
      const files = [...activeNodes(compiled.chart, at.current.state)].some((node) => node.candidates.get(event.type)?.some(({ meta }) => meta.files === true) === true);
      if (!files) return;
      for (const { code, data } of issues) {
        const rule = typeof data?.['rule'] === 'string' ? data['rule'] : '';
        if (code !== 'guard-refuses' || !computed.has(compiled.definition.rules[rule]?.kind ?? '')) continue;
        tell(rule, { nl: 'Een klacht wordt geweigerd omdat een berekening dat zegt; dat hoort een bevinding te zijn, waarop een mens beslist.', en: 'A complaint is refused because a computation says so; that should be a finding, upon which a human decides.' });
      }
    },
  },
  'fate-at-closing': {
    label: { nl: 'bij het afsluiten blijft geen harde plicht zonder lot', en: 'on closing no hard duty is left without a fate' },
    onAttempt: ({ compiled, violate }, attempt) => {
      const { at, event, after } = attempt;
      if (after === undefined || isOpen(compiled, after) || !isOpen(compiled, at.current)) return;
      const situation = new Situation(compiled, { current: after }, toDay(event.on));
      for (const instance of after.duties) {
        const duty = compiled.definition.duties[instance.duty];
        if (duty === undefined || isSoft(duty) || instance.met !== undefined || instance.cancelled !== undefined) continue;
        const left = instance.atClosing !== true && duty.afterClosing !== 'survives';
        // A duty that lives on needs a day that will come: one that waits for an act that can no longer happen has none.
        const unsure = situation.standingOfDuty(instance).missing.some(({ kind }) => kind === 'event');
        if (!left && !unsure) continue;
        violate({ about: instance.duty, text: { nl: 'De zaak sluit en deze plicht is niet nagekomen, niet vervallen en blijft ook niet met een laatste dag bestaan.', en: 'The case closes, and this duty is neither met nor cancelled, nor does it live on with a last day.' }, witness: witnessOf(attempt) });
      }
    },
  },
  'no-rivals': {
    label: { nl: 'geen twee kandidaten dingen om dezelfde gebeurtenis', en: 'no two candidates compete for an event' },
    onAttempt: ({ compiled, slice, violate }, attempt) => {
      const { at, event, after } = attempt;
      if (!isCourse(slice) || after === undefined) return;
      const rivals = withChoice(compiled.chart, at.current.state, event.type);
      if (rivals.length === 0) return;
      const act = actOf(compiled, { ...event, id: event.id ?? '' });
      const situation = situationAt(compiled, at.current, act);
      for (const node of rivals) {
        const [first, ...others] = satisfied(node.candidates.get(event.type) ?? [], situation);
        const rival = first === undefined ? undefined : others.find((other) => !sameEffect(first, other));
        if (first === undefined || rival === undefined) continue;
        violate({
          about: `${node.path === '' ? '*' : node.path} · ${event.type}`,
          text: { nl: `Kandidaat ${first.index} (${first.rule ?? ''}) en ${rival.index} (${rival.rule ?? ''}) passen allebei; alleen hun volgorde beslist.`, en: `Candidates ${first.index} (${first.rule ?? ''}) and ${rival.index} (${rival.rule ?? ''}) both fit; only their order decides.` },
          witness: witnessOf(attempt),
        });
      }
    },
  },
  'refusals-have-reasons': {
    label: { nl: 'elke weigering noemt een reden', en: 'every refusal names a reason' },
    onAttempt: ({ violate }, attempt) => {
      const { event, after, issues } = attempt;
      if (after !== undefined) return;
      const bare = issues.length === 0 || issues.some(({ code, data }) => (code === 'guard-refuses' && typeof data?.['rule'] !== 'string') || (code === 'facts-missing' && !(Array.isArray(data?.['missing']) && data['missing'].length > 0)));
      if (bare) violate({ about: event.type, text: { nl: 'Deze gebeurtenis wordt geweigerd zonder dat er een reden bij staat.', en: 'This event is refused without a reason.' }, witness: witnessOf(attempt) });
    },
  },
} as const satisfies Readonly<Record<string, Property>>;

/** The name of a property that is asked of every regulation. */
export type PropertyId = keyof typeof properties;
