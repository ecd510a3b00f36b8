import type { FindingDeclaration, Reading } from '../../regulation/definition.js';
import type { Rule } from '../../rules/rule.js';

/** Who the external route adds. */
export const actors = {
  klachtenlijn: { nl: 'Klachtenlijn van Blik op Werk', en: 'complaints line of Blik op Werk' },
} as const;

export const events = {
  'klachtenlijn.benaderd': { label: { nl: 'Klachtenlijn van Blik op Werk benaderd', en: 'complaints line of Blik op Werk approached' }, by: ['klager'], cites: ['B.2', 'B.3'] },
  'college-van-arbitrage.ingeschakeld': { label: { nl: 'College van Arbitrage ingeschakeld', en: 'College of Arbitration called in' }, by: ['klachtenlijn'], cites: ['B.5'] },
} as const;

export const facts = {
  'over-taalonderwijs': { type: 'boolean', label: { nl: 'de klacht gaat over het taalonderwijs', en: 'the complaint is about the language teaching' } },
} as const;

const overdue = (duty: 'ontvangstbevestiging' | 'contact' | 'advies' | 'besluit', nl: string, en: string, clause: 'K3.1' | 'K4.1' | 'K6.1' | 'K7.1') =>
  ({ kind: 'duty', duty, is: ['overdue', 'metLate'], label: { nl, en }, cites: ['B.1', clause], readings: ['IW-30'] }) as const;

export const rules = {
  'over-taalonderwijs': { kind: 'fact', fact: 'over-taalonderwijs', is: [true], label: { nl: 'de klacht gaat over het taalonderwijs', en: 'the complaint is about the language teaching' }, cites: ['B.1'], readings: ['IW-29'] },
  'ander-onderwerp-kan-ook': { kind: 'reading', reading: 'IW-29', option: 'melden', label: { nl: 'een klacht over iets anders kan ook naar Blik op Werk', en: 'a complaint about something else can go to Blik op Werk too' }, cites: ['B.1'], readings: ['IW-29'] },
  'kan-naar-blik-op-werk': { kind: 'any', of: ['ander-onderwerp-kan-ook', 'over-taalonderwijs'], label: { nl: 'met deze klacht kan men naar Blik op Werk', en: 'this complaint can go to Blik op Werk' }, cites: ['B.1', 'B.2'], readings: ['IW-29'] },
  // A soft norm is not the text's own: only terms with a number count as delay. Delay that was made good in the end was delay all the same.
  'bevestiging-te-laat': overdue('ontvangstbevestiging', 'de ontvangstbevestiging is of was te laat', 'the acknowledgement is or was late', 'K3.1'),
  'contact-te-laat': overdue('contact', 'het contact is of was te laat', 'the contact is or was late', 'K4.1'),
  'advies-te-laat': overdue('advies', 'het advies is of was te laat', 'the advice is or was late', 'K6.1'),
  'besluit-te-laat': overdue('besluit', 'het besluit is of was te laat', 'the decision is or was late', 'K7.1'),
  'integratiewerk-is-te-laat': { kind: 'any', of: ['bevestiging-te-laat', 'contact-te-laat', 'advies-te-laat', 'besluit-te-laat'], label: { nl: 'Integratiewerk is of was te laat', en: 'Integratiewerk is or was late' }, cites: ['B.1'], readings: ['IW-30'] },
  'ook-bij-vertraging': { kind: 'reading', reading: 'IW-30', option: 'ook-bij-vertraging', label: { nl: 'ook vertraging is een afhandeling waarover men ontevreden kan zijn', en: 'delay is handling that one can be unhappy with too' }, cites: ['B.1', 'B.2'], readings: ['IW-30'] },
  'eerder-naar-blik-op-werk': { kind: 'all', of: ['ook-bij-vertraging', 'integratiewerk-is-te-laat', 'kan-naar-blik-op-werk'], label: { nl: 'vóór het besluit naar Blik op Werk', en: 'to Blik op Werk before the decision' }, cites: ['B.1', 'B.2'], readings: ['IW-29', 'IW-30'] },
  'klachtenlijn-benaderd': { kind: 'steps', events: ['klachtenlijn.benaderd'], label: { nl: 'de Klachtenlijn is eerst benaderd', en: 'the complaints line was approached first' }, cites: ['B.3', 'B.5'] },
} as const satisfies Readonly<Record<string, Rule>>;

export const findings = {
  'voor-het-besluit-naar-blik-op-werk': { label: { nl: 'De klager ging wegens vertraging al vóór het besluit naar Blik op Werk; de behandeling loopt door.', en: 'Because of delay the complainant went to Blik op Werk before the decision; the handling runs on.' }, cites: ['B.1', 'B.2'], readings: ['IW-30'] },
  'niet-over-taalonderwijs': { label: { nl: 'De klacht gaat niet over het taalonderwijs.', en: 'The complaint is not about the language teaching.' }, at: ['klachtenlijn.benaderd'], when: { rule: 'over-taalonderwijs', is: 'fails' }, cites: ['B.1'], readings: ['IW-29'] },
} as const satisfies Readonly<Record<string, FindingDeclaration>>;

export const readings = {
  'IW-29': {
    question: { nl: 'Is Blik op Werk er alleen voor klachten over het taalonderwijs?', en: 'Is Blik op Werk for complaints about the language teaching only?' },
    clauses: ['B.1'],
    severity: 'M',
    options: { 'alleen-taalonderwijs': { label: { nl: 'ja', en: 'yes' } }, melden: { label: { nl: 'nee, een ander onderwerp wordt alleen vastgelegd', en: 'no, another subject is only recorded' } } },
    default: 'alleen-taalonderwijs',
    reason: { nl: 'Zo staat het er.', en: 'So it says.' },
  },
  'IW-30': {
    question: { nl: 'Kan men naar Blik op Werk voordat er een besluit is?', en: 'Can one go to Blik op Werk before there is a decision?' },
    clauses: ['B.1', 'B.2'],
    severity: 'M',
    options: { 'ook-bij-vertraging': { label: { nl: 'na het besluit, en bij vertraging met een melding', en: 'after the decision, and on delay with a notice' } }, 'alleen-na-besluit': { label: { nl: 'alleen na het besluit', en: 'only after the decision' } } },
    default: 'ook-bij-vertraging',
    reason: { nl: 'De weg volgt op de afhandeling, en te laat zijn is ook een manier van afhandelen.', en: 'The route follows the handling, and being late is a way of handling too.' },
  },
  'IW-31': {
    question: { nl: 'Tot wanneer kan men naar Blik op Werk?', en: 'Until when can one go to Blik op Werk?' },
    clauses: ['B.2'],
    severity: 'M',
    options: { 'zonder-termijn': { label: { nl: 'zonder termijn', en: 'without a term' } }, aannemen: { label: { nl: 'een termijn aannemen', en: 'assume a term' } } },
    default: 'zonder-termijn',
    reason: { nl: 'Dit reglement noemt er geen; de regels van Blik op Werk zelf zijn niet bekend.', en: 'This regulation names none; the rules of Blik op Werk itself are not known.' },
    recordedOnly: { nl: 'De tekst geeft geen getal om mee te rekenen.', en: 'The text gives no number to count with.' },
  },
} as const satisfies Readonly<Record<string, Reading>>;
