import type { Text } from '../model/text.js';
import type { Definition } from '../regulation/definition.js';
import type { PathChange } from './data-diff.js';
import type { ChangeClass } from './classes.js';
import type { Entry } from './diff-regulations.js';

const text = (nl: string, en: string): Text => ({ nl, en });

/** What each class of change is called. */
export const classLabels: Readonly<Record<ChangeClass, Text>> = {
  'rights-narrowed': text('recht van de klager beperkt', "complainant's right narrowed"),
  'complainant-term-shortened': text('termijn van de klager korter', "complainant's term shorter"),
  'organisation-term-lengthened': text('termijn van de organisatie langer', "organisation's term longer"),
  'duty-removed': text('plicht van de organisatie weg', "organisation's duty removed"),
  'course-changed': text('ander verloop', 'another course'),
  mixed: text('verschilt per geval', 'differs from case to case'),
  'rights-widened': text('recht van de klager verruimd', "complainant's right widened"),
  'complainant-term-lengthened': text('termijn van de klager langer', "complainant's term longer"),
  'organisation-term-shortened': text('termijn van de organisatie korter', "organisation's term shorter"),
  'duty-added': text('plicht van de organisatie erbij', "organisation's duty added"),
  internal: text('alleen van binnen', 'internal only'),
  editorial: text('alleen woorden', 'words only'),
  undecided: text('onbeslist', 'undecided'),
};

const sections: Readonly<Record<string, Text>> = {
  duties: text('plicht', 'duty'),
  windows: text('recht', 'right'),
  rules: text('regel', 'rule'),
  events: text('gebeurtenis', 'event'),
  facts: text('gegeven', 'fact'),
  grounds: text('grond', 'ground'),
  findings: text('bevinding', 'finding'),
  measures: text('norm', 'measure'),
  readings: text('lezing', 'reading'),
  chosen: text('gekozen lezing', 'chosen reading'),
  actors: text('betrokkene', 'actor'),
  clauses: text('bepaling', 'clause'),
  calendars: text('kalender', 'calendar'),
  calendar: text('kalender', 'calendar'),
  roll: text('opschuiven van een laatste dag', 'rolling of a last day'),
  version: text('versie', 'version'),
  title: text('titel', 'title'),
  inForce: text('inwerkingtreding', 'entry into force'),
};

const fields: Readonly<Record<string, Text>> = {
  within: text('termijn', 'term'),
  from: text('begin van de termijn', 'start of the term'),
  obligor: text('wie het moet doen', 'who has to do it'),
  beneficiary: text('tegenover wie', 'to whom'),
  holder: text('van wie het recht is', 'whose right it is'),
  by: text('wie het kan doen', 'who can do it'),
  dischargedBy: text('waarmee zij is nagekomen', 'what meets it'),
  exercisedBy: text('waarmee het wordt gebruikt', 'what uses it'),
  when: text('wanneer zij geldt', 'when it holds'),
  extension: text('verlenging', 'extension'),
  times: text('hoe vaak', 'how often'),
  suspension: text('opschorting', 'suspension'),
  soft: text('aangenomen norm', 'assumed norm'),
  afterClosing: text('na de sluiting', 'after closing'),
  calendar: text('kalender', 'calendar'),
  roll: text('opschuiven', 'rolling'),
  guard: text('voorwaarde', 'condition'),
  target: text('waar de zaak heen gaat', 'where the case goes'),
  opens: text('plichten die ontstaan', 'duties that arise'),
  closes: text('plichten die vervallen', 'duties that lapse'),
  windows: text('rechten die ontstaan', 'rights that arise'),
  closesWindows: text('rechten die eindigen', 'rights that end'),
  finding: text('bevinding', 'finding'),
  tags: text('fase', 'phase'),
  summary: text('samenvatting', 'summary'),
  label: text('naam', 'name'),
  act: text('omschrijving', 'description'),
  is: text('waarden', 'values'),
  except: text('uitzonderingen', 'exceptions'),
};

const units: Readonly<Record<string, readonly [one: Text, more: Text]>> = {
  workingDays: [text('werkdag', 'working day'), text('werkdagen', 'working days')],
  days: [text('dag', 'day'), text('dagen', 'days')],
  weeks: [text('week', 'week'), text('weken', 'weeks')],
  months: [text('maand', 'month'), text('maanden', 'months')],
  years: [text('jaar', 'year'), text('jaar', 'years')],
};

type Labelled = Readonly<Record<string, { readonly label?: Text; readonly nl?: string; readonly en?: string; readonly question?: Text } | undefined>>;

/** What people call something that has a name in the definition. */
const labelOf = (definition: Definition, section: string, id: string): Text | undefined => {
  const item = (definition[section as keyof Definition] as Labelled | undefined)?.[id];
  if (item === undefined || typeof item !== 'object') return undefined;
  if (typeof item.nl === 'string' && typeof item.en === 'string') return text(item.nl, item.en);
  return item.label ?? item.question;
};

const named = (definition: Definition, id: string): Text => {
  for (const section of ['duties', 'windows', 'events', 'actors', 'rules', 'grounds', 'findings', 'facts', 'measures']) {
    const label = labelOf(definition, section, id);
    if (label !== undefined) return label;
  }
  return text(id, id);
};

const joined = (parts: readonly Text[], separator: string): Text => text(parts.map(({ nl }) => nl).join(separator), parts.map(({ en }) => en).join(separator));

/**
 * A value of a definition in words.
 *
 * @example valueInWords(krachtigPerspectief.definition, { weeks: 4 }) // { nl: '4 weken', en: '4 weeks' }
 */
export const valueInWords = (definition: Definition, value: unknown): Text => {
  if (value === undefined || value === null) return text('niets', 'nothing');
  if (typeof value === 'boolean') return value ? text('ja', 'yes') : text('nee', 'no');
  if (typeof value === 'string') return named(definition, value);
  if (typeof value === 'number') return text(String(value), String(value));
  if (Array.isArray(value)) return value.length === 0 ? text('niets', 'nothing') : joined(value.map((item: unknown) => valueInWords(definition, item)), ', ');
  const record = value as Readonly<Record<string, unknown>>;
  const [[unit, count] = ['', undefined], ...more] = Object.entries(record);
  const words = more.length === 0 && typeof count === 'number' ? units[unit] : undefined;
  if (words !== undefined) return text(`${String(count)} ${words[count === 1 ? 0 : 1].nl}`, `${String(count)} ${words[count === 1 ? 0 : 1].en}`);
  const { label, nl, en, type, event } = record as { readonly label?: Text; readonly nl?: string; readonly en?: string; readonly type?: unknown; readonly event?: unknown };
  if (label !== undefined) return label;
  if (nl !== undefined && en !== undefined) return text(nl, en);
  if (typeof type === 'string') return named(definition, type);
  if (typeof event === 'string') return named(definition, event);
  return text('aanwezig', 'present');
};

/**
 * Where something changes, in words: the thing, and what of it.
 *
 * @example placeInWords({ path: ['duties', 'behandeling', 'within'] }, krachtigPerspectief.definition).nl // 'plicht afhandeling van de klacht: termijn'
 */
export const placeInWords = ({ path }: Pick<PathChange, 'path'>, ...definitions: readonly Definition[]): Text => {
  const [section = '', id = '', ...rest] = path.map(String);
  const find = (in_: string, name: string): Text => definitions.map((definition) => labelOf(definition, in_, name)).find((label) => label !== undefined) ?? text(name, name);
  const field = [...rest].reverse().map((key) => fields[key]).find((found) => found !== undefined);
  const about = (thing: Text): Text => (field === undefined ? thing : text(`${thing.nl}: ${field.nl}`, `${thing.en}: ${field.en}`));
  if (section === 'statechart') {
    const on = path.indexOf('on');
    const states = path.slice(1, on < 0 ? undefined : on).filter((key) => typeof key === 'string' && key !== 'states' && fields[key] === undefined && key !== 'meta');
    const event = on < 0 || path[on + 1] === undefined ? undefined : find('events', String(path[on + 1]));
    const place = states.length === 0 ? text('overal', 'everywhere') : text(`in ${states.join(', ')}`, `in ${states.join(', ')}`);
    return about(event === undefined ? place : text(`${event.nl} (${place.nl})`, `${event.en} (${place.en})`));
  }
  const noun = sections[section] ?? text(section, section);
  if (id === '') return noun;
  const label = section === 'clauses' ? text(id, id) : find(section === 'chosen' ? 'readings' : section, id);
  return about(text(`${noun.nl} ${label.nl}`, `${noun.en} ${label.en}`));
};

/** What a place holds in words; of a reading that was not chosen, the option that holds by default. */
const heldInWords = (definition: Definition, { path: [section, id] }: PathChange, value: unknown): Text => {
  const reading = section === 'chosen' && id !== undefined ? definition.readings[id] : undefined;
  return reading === undefined ? valueInWords(definition, value) : (reading.options[typeof value === 'string' ? value : reading.default]?.label ?? valueInWords(definition, value));
};

/**
 * A change in words: where it is, what was there and what is there now.
 *
 * @example
 * const change = { path: ['duties', 'behandeling', 'within'], before: weeks(4), after: weeks(6), cites: ['4.3d'] };
 * changeInWords(change, approved.definition, edited.definition).nl
 * // 'plicht afhandeling van de klacht: termijn: 4 weken → 6 weken'
 */
export const changeInWords = (change: PathChange, base: Definition, head: Definition): Text => {
  const [place, before, after] = [placeInWords(change, head, base), heldInWords(base, change, change.before), heldInWords(head, change, change.after)];
  return text(`${place.nl}: ${before.nl} → ${after.nl}`, `${place.en}: ${before.en} → ${after.en}`);
};

const things: Readonly<Record<Entry['what'], Text>> = {
  permitted: text('wat kan gebeuren', 'what may happen'),
  decline: text('afwijzen', 'declining'),
  extend: text('verlengen met', 'extending by'),
  course: text('het verloop', 'the course'),
  state: text('namen van toestanden', 'names of states'),
  duty: text('plicht', 'duty'),
  due: text('laatste dag van', 'last day of'),
  window: text('recht', 'right'),
  until: text('laatste dag van', 'last day of'),
  finding: text('bevinding', 'finding'),
  ground: text('grond', 'ground'),
  measure: text('norm', 'measure'),
  text: text('de woorden', 'the words'),
  unexplored: text('wat niet is verkend', 'what was not explored'),
};

/**
 * What a difference is about, in words.
 *
 * @example subjectInWords({ what: 'due', id: 'behandeling' }, krachtigPerspectief.definition).nl // 'laatste dag van afhandeling van de klacht'
 */
export const subjectInWords = ({ what, id }: Pick<Entry, 'what' | 'id'>, ...definitions: readonly Definition[]): Text => {
  const label = id === '' ? undefined : (definitions.map((definition) => named(definition, id)).find(({ nl }) => nl !== id) ?? text(id, id));
  return label === undefined ? things[what] : text(`${things[what].nl} ${label.nl}`, `${things[what].en} ${label.en}`);
};

/**
 * Which way a difference goes, in words.
 *
 * @example turnInWords({ what: 'due', turn: 'later', range: [2, 4] }).nl // '+2 tot +4 dagen'
 */
export const turnInWords = ({ what, turn, range }: Pick<Entry, 'what' | 'turn' | 'range'>): Text => {
  if (range !== undefined) {
    const [least, most] = range.map((days) => (days > 0 ? `+${days}` : String(days)));
    const span = (to: string): string => (least === most ? String(least) : `${String(least)} ${to} ${String(most)}`);
    return text(`${span('tot')} dagen`, `${span('to')} days`);
  }
  if (what === 'unexplored') return text('is niet bekend', 'is not known');
  if (what === 'due' || what === 'until') return turn === 'later' ? text('geen laatste dag meer, of een latere', 'no last day any more, or a later one') : text('een laatste dag, of een eerdere', 'a last day, or an earlier one');
  return turn === 'gone' ? text('vervalt', 'goes') : turn === 'new' ? text('komt erbij', 'is new') : text('wordt anders', 'becomes another');
};
