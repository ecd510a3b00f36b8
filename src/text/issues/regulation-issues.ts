import type { Text } from '../../model/text.js';
import type { Particulars } from '../particulars.js';
import type { IssueSentences } from './issue-sentence.js';
import { notDefined } from './not-defined.js';

/** What a name can refer to; a patch names its section. */
const referenceKinds: Readonly<Record<string, Text>> = {
  actor: { nl: 'actor', en: 'actor' },
  attribute: { nl: 'kenmerk', en: 'attribute' },
  calendar: { nl: 'kalender', en: 'calendar' },
  clause: { nl: 'bepaling', en: 'clause' },
  duty: { nl: 'plicht', en: 'duty' },
  duties: { nl: 'plicht', en: 'duty' },
  event: { nl: 'gebeurtenis', en: 'event' },
  fact: { nl: 'feit', en: 'fact' },
  finding: { nl: 'bevinding', en: 'finding' },
  option: { nl: 'keuze', en: 'option' },
  reading: { nl: 'lezing', en: 'reading' },
  rule: { nl: 'regel', en: 'rule' },
  rules: { nl: 'regel', en: 'rule' },
  state: { nl: 'toestand', en: 'state' },
  window: { nl: 'mogelijkheid (window)', en: 'window' },
  windows: { nl: 'mogelijkheid (window)', en: 'window' },
};

/** What is wrong with a state, by the reason that the chart gives. */
const chartFaults: Readonly<Record<string, Text>> = {
  'initial-not-expected': {
    nl: 'Een beginpunt (initial) hoort alleen bij een toestand met deeltoestanden waarvan er één tegelijk geldt. Haal het weg.',
    en: 'Only a compound state has an initial state. Remove it.',
  },
  'states-not-expected': {
    nl: 'Een toestand van dit type heeft geen deeltoestanden. Haal de deeltoestanden weg of verander het type.',
    en: 'A state of this type has no substates. Remove the substates or change the type.',
  },
  'states-missing': {
    nl: 'Een toestand van dit type heeft deeltoestanden nodig. Voeg ze toe of verander het type.',
    en: 'A state of this type needs substates. Add them or change the type.',
  },
  'final-with-transitions': {
    nl: 'Uit een eindtoestand (final) leidt geen gebeurtenis. Haal de overgangen weg, of gebruik een gewone toestand met het label gesloten.',
    en: 'No event leads out of a final state. Remove the transitions, or use an ordinary state tagged gesloten.',
  },
};

/** Regulations as they are written: references, clauses, readings and the chart. */
export const regulationIssues = {
  'regulation-invalid': {
    cause: {
      nl: (d) => (isUnchecked(d) ? notDefined.cause.nl : `Het reglement klopt niet${d.when('reason', () => `: ${d.plain('reason', 'reden onbekend')}`)}.`),
      en: (d) => (isUnchecked(d) ? notDefined.cause.en : `The regulation is not valid${d.when('reason', () => `: ${d.plain('reason', 'reason unknown')}`)}.`),
    },
    remedy: notDefined.remedy,
  },
  'reference-unknown': {
    cause: {
      nl: (d) => `Er is geen ${referenceKind(d, 'onderdeel')} met de naam ${d.name('id', 'die hier staat')}${d.when('event', () => ` bij de gebeurtenis ${d.name('event', 'die hier staat')}`)}.`,
      en: (d) => `There is no ${referenceKind(d, 'item')} named ${d.name('id', 'as it is here')}${d.when('event', () => ` on the event ${d.name('event', 'given here')}`)}.`,
    },
    remedy: {
      nl: (d) => (d.has('options') ? `Kies ${d.names('options', 'een bestaande naam', 'or')}.` : 'Leg de naam vast in het reglement, of verbeter de verwijzing.'),
      en: (d) => (d.has('options') ? `Choose ${d.names('options', 'an existing name', 'or')}.` : 'Declare it in the regulation, or correct the reference.'),
    },
  },
  'reference-repeated': {
    cause: {
      nl: (d) => `De naam ${d.name('id', 'die hier staat')} is al in gebruik.`,
      en: (d) => `The name ${d.name('id', 'given here')} is already in use.`,
    },
    remedy: { nl: 'Kies een andere naam.', en: 'Choose another name.' },
  },
  'id-reserved': {
    cause: {
      nl: (d) => `De naam ${d.name('id', 'die hier staat')} heeft bij elke gebeurtenis al een vaste betekenis.`,
      en: (d) => `The name ${d.name('id', 'given here')} already has a fixed meaning on every event.`,
    },
    remedy: { nl: 'Geef het kenmerk een andere naam.', en: 'Give the attribute another name.' },
  },
  'type-mismatch': {
    cause: {
      nl: (d) => (d.has('found') ? `${d.found('de waarde')} kan geen waarde zijn van ${d.name('id', 'dit gegeven')}.` : `${d.name('id', 'dit gegeven')} is van een ander type dan hier nodig is.`),
      en: (d) => (d.has('found') ? `${d.found('the value')} cannot be a value of ${d.name('id', 'this item')}.` : `${d.name('id', 'this item')} is of another type than is needed here.`),
    },
    remedy: { nl: (d) => `Nodig is: ${d.expected('een ander type')}.`, en: (d) => `Needed: ${d.expected('another type')}.` },
  },
  'clause-uncited': {
    cause: {
      nl: (d) => `Niets in het reglement verwijst naar bepaling ${d.name('clause', 'die hier staat')}.`,
      en: (d) => `Nothing in the regulation cites clause ${d.name('clause', 'given here')}.`,
    },
    remedy: {
      nl: 'Verwijs er ergens naar met cites, of zeg in notModelled waarom dat niet hoeft.',
      en: 'Cite it somewhere, or say in notModelled why nothing does.',
    },
  },
  'clause-cited-and-not-modelled': {
    cause: {
      nl: (d) => `Bepaling ${d.name('clause', 'die hier staat')} heet niet gemodelleerd, maar het reglement verwijst er wel naar.`,
      en: (d) => `Clause ${d.name('clause', 'given here')} is said not to be modelled, yet the regulation cites it.`,
    },
    remedy: { nl: 'Haal notModelled of de verwijzingen weg.', en: 'Remove notModelled or the citations.' },
  },
  'rule-cycle': {
    cause: {
      nl: (d) => `Deze regels hangen in een kring van elkaar af: ${d.names('cycle', 'de regel zelf')}.`,
      en: (d) => `These rules depend on each other in a circle: ${d.names('cycle', 'the rule itself')}.`,
    },
    remedy: { nl: 'Haal een van de verwijzingen weg.', en: 'Remove one of the references.' },
  },
  'rule-too-large': {
    cause: {
      nl: (d) => `Regel ${d.name('rule', 'die hier staat')} is met alle regels die hij vraagt te groot${d.when('limit', () => `: meer dan ${d.plain('limit', 'het maximum aan')} regels, elk zo vaak geteld als hij gevraagd wordt`)}.`,
      en: (d) => `Rule ${d.name('rule', 'given here')}, with all the rules that it asks, is too large${d.when('limit', () => `: more than ${d.plain('limit', 'the most')} rules, each counted as often as it is asked`)}.`,
    },
    remedy: { nl: 'Vraag dezelfde regels niet langs meer wegen, of splits de regel.', en: 'Do not ask the same rules along several ways, or split the rule.' },
  },
  'chart-initial-missing': {
    cause: {
      nl: 'Deze toestand heeft deeltoestanden, maar zegt niet in welke zij begint.',
      en: 'This state has substates but does not say in which it begins.',
    },
    remedy: { nl: (d) => `Zet bij initial ${d.names('candidates', 'een van de deeltoestanden', 'or')}.`, en: (d) => `Set initial to ${d.names('candidates', 'one of the substates', 'or')}.` },
  },
  'chart-invalid': { cause: { nl: chartFault, en: chartFault } },
  'reading-default-unknown': {
    cause: {
      nl: (d) => `De standaardkeuze ${d.name('id', 'die hier staat')} is geen keuze van deze lezing.`,
      en: (d) => `The default ${d.name('id', 'given here')} is not an option of this reading.`,
    },
    remedy: { nl: (d) => `Kies ${d.names('options', 'een bestaande keuze', 'or')}.`, en: (d) => `Choose ${d.names('options', 'an existing option', 'or')}.` },
  },
  'reading-default-patches': {
    cause: {
      nl: 'De standaardkeuze van een lezing verandert zelf niets aan het reglement.',
      en: 'The default option of a reading changes nothing itself.',
    },
    remedy: {
      nl: 'Schrijf het reglement zoals de standaard het leest, en zet patch alleen bij de andere keuzes.',
      en: 'Write the regulation as the default reads it, and give a patch to the other options only.',
    },
  },
  'reading-option-without-effect': {
    cause: {
      nl: (d) => `De keuze ${d.name('option', 'die hier staat')} van lezing ${d.name('reading', 'waar zij bij hoort')} verandert niets.`,
      en: (d) => `The option ${d.name('option', 'given here')} of reading ${d.name('reading', 'that it belongs to')} changes nothing.`,
    },
    remedy: {
      nl: 'Geef haar een patch, gebruik de lezing in een regel, of zeg in recordedOnly waarom zij alleen is vastgelegd.',
      en: 'Give it a patch, use the reading in a rule, or say in recordedOnly why it is only recorded.',
    },
  },
  'reading-recorded-only-patches': {
    cause: {
      nl: 'Deze lezing is alleen vastgelegd (recordedOnly), dus haar keuzes kunnen niets veranderen.',
      en: 'This reading is recorded only, so its options cannot change anything.',
    },
    remedy: { nl: 'Haal patch of recordedOnly weg.', en: 'Remove the patch or recordedOnly.' },
  },
  'reading-not-switchable': {
    cause: {
      nl: (d) => `Lezing ${d.name('id', 'die hier staat')} is alleen vastgelegd en kan niet anders worden gekozen${d.when('reason', () => `: ${d.label('reason', 'zonder reden')}`)}.`,
      en: (d) => `Reading ${d.name('id', 'given here')} is recorded only and cannot be switched${d.when('reason', () => `: ${d.label('reason', 'no reason given')}`)}.`,
    },
    remedy: { nl: 'Laat deze keuze weg.', en: 'Leave this choice out.' },
  },
  'patch-conflict': {
    cause: {
      nl: (d) => `Deze lezing verandert ${d.name('path', 'iets')}, en lezing ${d.name('other', 'daarnaast')} verandert hetzelfde.`,
      en: (d) => `This reading changes ${d.name('path', 'something')}, and reading ${d.name('other', 'beside it')} changes the same.`,
    },
    remedy: { nl: 'Laat elk gegeven door één lezing veranderen.', en: 'Let one reading only change each item.' },
  },
  'moment-misplaced': {
    cause: {
      nl: 'Het moment “opening” kan hier niet: alleen een plicht of een mogelijkheid wordt geopend.',
      en: 'The moment “opening” has no meaning here: only a duty or a window is opened.',
    },
    remedy: { nl: 'Gebruik een feit of een gebeurtenis.', en: 'Use a fact or an event.' },
  },
  'suspension-without-end': {
    cause: {
      nl: (d) => `Dezelfde gebeurtenis ${d.name('id', 'die hier staat')} laat de termijn stilstaan en weer lopen, zodat niet te zien is wat zij deze keer doet.`,
      en: (d) => `The same event ${d.name('id', 'given here')} makes the term stand still and run again, so nobody can tell which of the two it does this time.`,
    },
    remedy: { nl: 'Noem in endedBy een andere gebeurtenis dan in startedBy.', en: 'Name another event in endedBy than in startedBy.' },
  },
} as const satisfies IssueSentences;

const isUnchecked = (d: Particulars): boolean => d.get('reason') === 'not-defined';

function referenceKind(d: Particulars, otherwise: string): string {
  const kind = d.get('kind');
  return typeof kind === 'string' && Object.hasOwn(referenceKinds, kind) ? (referenceKinds[kind]?.[d.locale] ?? otherwise) : otherwise;
}

function chartFault(d: Particulars): string {
  const reason = d.get('reason');
  const fault = typeof reason === 'string' && Object.hasOwn(chartFaults, reason) ? chartFaults[reason] : undefined;
  return fault?.[d.locale] ?? { nl: 'De toestandskaart klopt hier niet.', en: 'The statechart is wrong here.' }[d.locale];
}
