import type { Duration } from 'klachtrecht';
import type { Candidate, Clause, Definition, Duty, Moments, StateNode } from 'klachtrecht/authoring';
import { valueInWords } from 'klachtrecht/diff';

/** How the Dutch pages about a regulation say what its data hold. */

export const clauseKindWords: Readonly<Record<Clause['kind'], string>> = {
  definition: 'begrip',
  scope: 'toepassing',
  exclusion: 'uitsluiting',
  admissibility: 'ontvankelijkheid',
  limitation: 'vervaltermijn',
  anonymity: 'anonimiteit',
  'formal-requirement': 'vormvereiste',
  deadline: 'termijn',
  extension: 'verlenging',
  transition: 'verloop',
  right: 'recht',
  'notification-duty': 'informatieplicht',
  'registration-reporting': 'registratie en verslag',
  'external-escalation': 'externe route',
  'entry-into-force': 'inwerkingtreding',
  confidentiality: 'geheimhouding',
  role: 'rol',
  power: 'bevoegdheid',
  standard: 'norm',
  reference: 'verwijzing',
  precedence: 'voorrang',
};

export const severityWords = { H: 'raakt een datum, een recht of de uitkomst', M: 'raakt een bevinding of wie handelt', L: 'alleen de vorm' } as const;

/** Items of the definition as they are called on the page, with the anchor under which the page has them. */
export const sectionWords: Readonly<Record<string, string>> = {
  actors: 'Betrokkene',
  duties: 'Plicht',
  events: 'Gebeurtenis',
  facts: 'Gegeven',
  findings: 'Bevinding',
  grounds: 'Grond om niet te behandelen',
  inForce: 'Inwerkingtreding',
  measures: 'Rapportagenorm',
  properties: 'Eigenschap',
  readings: 'Lezing',
  rules: 'Regel',
  state: 'Toestand',
  transition: 'Overgang',
  waivers: 'Afwijking',
  windows: 'Recht met termijn',
};

const many = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

export const listInWords = (items: readonly string[], last = 'of'): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`);

export const actorsInWords = (definition: Definition, actors: string | readonly string[], last = 'of'): string => listInWords(many(actors).map((id) => definition.actors[id]?.nl ?? id), last);

const eventName = (definition: Definition, id: string): string => definition.events[id]?.label.nl ?? id;

const momentInWords = (definition: Definition, moment: Moments): string => {
  if (moment === 'opening') return 'de gebeurtenis die de plicht opent';
  if (moment === 'filing') return 'de indiening';
  if (Array.isArray(moment)) return (moment as readonly Moments[]).map((one) => momentInWords(definition, one)).join(', en als die niet bekend is ');
  const known = moment as Exclude<Moments, string | readonly unknown[]>;
  if ('earliest' in known) return `het vroegste van ${listInWords(known.earliest.map((one) => momentInWords(definition, one)), 'en')}`;
  if ('latest' in known) return `het laatste van ${listInWords(known.latest.map((one) => momentInWords(definition, one)), 'en')}`;
  if ('opening' in known) return `de datum ‘${known.opening}’ van de gebeurtenis die de plicht opent`;
  if ('fact' in known) return definition.facts[known.fact]?.label.nl ?? known.fact;
  const which = known.pick === 'first' ? 'de eerste keer' : 'de laatste keer';
  return `${which} ‘${eventName(definition, known.event)}’${known.at === undefined ? '' : ` (${definition.events[known.event]?.attributes?.[known.at]?.label.nl ?? known.at})`}`;
};

/** A candidate of the chart with the state and event it belongs to. */
export interface PlacedCandidate {
  readonly state: string;
  readonly event: string;
  readonly index: number;
  readonly candidate: Candidate;
}

const listed = (candidates: Candidate | readonly Candidate[] | undefined): readonly Candidate[] => (candidates === undefined ? [] : many(candidates));

/** Every candidate of the chart, in the order in which the chart has them. */
export const candidatesIn = (node: StateNode, path = ''): readonly PlacedCandidate[] => [
  ...Object.entries(node.on ?? {}).flatMap(([event, candidates]) => listed(candidates).map((candidate, index): PlacedCandidate => ({ state: path, event, index, candidate }))),
  ...Object.entries(node.states ?? {}).flatMap(([key, child]) => candidatesIn(child, path === '' ? key : `${path}.${key}`)),
];

export const statesIn = (node: StateNode, path = ''): readonly (readonly [path: string, node: StateNode])[] =>
  Object.entries(node.states ?? {}).flatMap(([key, child]): (readonly [string, StateNode])[] => {
    const inner = path === '' ? key : `${path}.${key}`;
    return [[inner, child], ...statesIn(child, inner)];
  });

export const stateName = (path: string): string => (path === '' ? 'elke toestand' : path.split('.').map((key) => key.replaceAll('-', ' ')).join(' › '));

/** From when a duty or right counts. */
export const fromInWords = (definition: Definition, id: string, declared: Pick<Duty, 'from'>, opener: 'opens' | 'windows'): string => {
  if (declared.from !== undefined && declared.from !== 'opening') return momentInWords(definition, declared.from);
  const openers = candidatesIn(definition.statechart).filter(({ candidate }) => candidate.meta?.[opener]?.includes(id) === true || (opener === 'opens' && candidate.meta?.opensMet?.includes(id) === true));
  const names = [...new Set(openers.map(({ event }) => eventName(definition, event)))];
  return names.length === 0 ? 'de gebeurtenis waarmee zij ontstaat' : listInWords(names);
};

export const termInWords = (definition: Definition, within: Duration | 'immediately' | 'same-day' | undefined, soft: boolean): string => {
  if (within === undefined) return 'geen termijn in de tekst';
  const term = within === 'immediately' ? 'meteen' : within === 'same-day' ? 'dezelfde dag' : `binnen ${valueInWords(definition, within).nl}`;
  return soft || within === 'immediately' || within === 'same-day' ? `${term} (aangenomen norm)` : term;
};

/** A transition in one sentence. */
export const transitionInWords = (definition: Definition, { state, event, candidate }: PlacedCandidate): string => {
  const { guard, target, meta } = candidate;
  const rule = guard === undefined ? '' : (definition.rules[guard.type]?.label.nl ?? guard.type);
  const when = guard === undefined ? '' : `, als ${{ holds: 'geldt', fails: 'niet geldt', unknown: 'onbekend is' }[guard.params.is]}: ${rule}`;
  const to = target === undefined ? 'blijft de zaak waar zij is' : `gaat de zaak naar ${stateName(target.replace(/^#[^.]+\.|^\./, ''))}`;
  const opens = [...(meta?.opens ?? []), ...(meta?.opensMet ?? [])].map((id) => definition.duties[id]?.label.nl ?? id);
  const rights = (meta?.windows ?? []).map((id) => definition.windows[id]?.label.nl ?? id);
  const more = [opens.length === 0 ? '' : `plichten: ${opens.join(', ')}`, rights.length === 0 ? '' : `rechten: ${rights.join(', ')}`, meta?.files === true ? 'daarmee is de klacht ingediend' : ''].filter((part) => part !== '');
  return `bij ‘${eventName(definition, event)}’ in ${stateName(state)}${when} ${to}${more.length === 0 ? '' : `; ${more.join('; ')}`}`;
};
