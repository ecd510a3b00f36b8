import type { Missing, ReasonCode } from '../../model/verdict.js';
import { describeMissing } from '../describe-missing.js';
import { describeReason } from '../describe-reason.js';
import { Particulars } from '../particulars.js';
import type { IssueSentences } from './issue-sentence.js';

/** Events that are not accepted, and why. */
export const eventIssues = {
  'event-unknown': {
    cause: {
      nl: (d) => `Dit reglement kent geen gebeurtenis ${d.name('type', 'met deze naam')}.`,
      en: (d) => `This regulation has no event ${d.name('type', 'of this name')}.`,
    },
    remedy: { nl: 'Gebruik een gebeurtenis die het reglement noemt.', en: 'Use an event that the regulation declares.' },
  },
  'attribute-unknown': {
    cause: {
      nl: (d) => `De gebeurtenis ${d.name('event', 'die hier staat')} heeft geen kenmerk ${d.name('key', 'met deze naam')}.`,
      en: (d) => `The event ${d.name('event', 'given here')} has no attribute ${d.name('key', 'of this name')}.`,
    },
    remedy: {
      nl: 'Haal het kenmerk weg, of zet het bij de feiten als het over de hele zaak gaat.',
      en: 'Remove the attribute, or move it to the facts if it is about the whole case.',
    },
  },
  'fact-unknown': {
    cause: {
      nl: (d) => `Dit reglement kent geen feit ${d.name('key', 'met deze naam')}.`,
      en: (d) => `This regulation has no fact ${d.name('key', 'of this name')}.`,
    },
    remedy: { nl: 'Gebruik een feit dat het reglement noemt.', en: 'Use a fact that the regulation declares.' },
  },
  'actor-unknown': {
    cause: {
      nl: (d) => `Dit reglement kent niemand in de rol ${d.name('by', 'die hier staat')}.`,
      en: (d) => `This regulation has no actor ${d.name('by', 'of this name')}.`,
    },
    remedy: { nl: 'Gebruik een rol die het reglement noemt.', en: 'Use an actor that the regulation declares.' },
  },
  'actor-not-permitted': {
    cause: {
      nl: (d) => `De gebeurtenis ${d.name('event', 'die hier staat')} kan niet worden gedaan door ${d.name('by', 'deze rol')}.`,
      en: (d) => `The event ${d.name('event', 'given here')} cannot be done by ${d.name('by', 'this actor')}.`,
    },
    remedy: {
      nl: (d) => `Alleen ${d.names('permitted', 'wie het reglement daarvoor noemt', 'or')} kan dit doen.`,
      en: (d) => `Only ${d.names('permitted', 'whoever the regulation names for it', 'or')} can do this.`,
    },
  },
  'event-out-of-order': {
    cause: {
      nl: (d) => `De gebeurtenis van ${d.date('on', 'deze dag')} ligt voor de laatste gebeurtenis in het dossier${d.when('last', () => `, van ${d.date('last', 'een latere dag')}`)}.`,
      en: (d) => `The event on ${d.date('on', 'this day')} lies before the last event in the case${d.when('last', () => `, on ${d.date('last', 'a later day')}`)}.`,
    },
    remedy: {
      nl: 'Voeg een gebeurtenis die later is gemeld toe met revise.',
      en: 'Enter an event that was registered late with revise.',
    },
  },
  'event-id-conflict': {
    cause: {
      nl: (d) => `Het dossier heeft al een andere gebeurtenis met id ${d.name('id', 'zoals dit')}.`,
      en: (d) => `The case already has another event with id ${d.name('id', 'like this one')}.`,
    },
    remedy: {
      nl: 'Geef een nieuwe gebeurtenis een eigen id, of verbeter de bestaande met revise.',
      en: 'Give a new event an id of its own, or correct the existing one with revise.',
    },
  },
  'event-not-provided-for': {
    cause: {
      nl: (d) => `Het reglement voorziet niet in de gebeurtenis ${d.name('event', 'die hier staat')} in de toestand ${d.names('state', 'van nu')}.`,
      en: (d) => `The regulation does not provide for the event ${d.name('event', 'given here')} in the state ${d.names('state', 'of now')}.`,
    },
    remedy: {
      nl: 'Is het toch gebeurd? Leg het dan vast met gedoogd (tolerate): het dossier krijgt een bevinding.',
      en: 'Did it happen all the same? Record it with tolerate: the case gets a finding.',
    },
  },
  'guard-refuses': {
    cause: {
      nl: (d) => `De voorwaarde ${ruleName(d, 'van het reglement')} laat dit niet toe${d.when('reason', () => `: ${reasonOf(d)}`)}.`,
      en: (d) => `The condition ${ruleName(d, 'of the regulation')} does not allow this${d.when('reason', () => `: ${reasonOf(d)}`)}.`,
    },
    remedy: {
      nl: (d) => d.when('changesOn', () => `Vanaf ${d.date('changesOn', 'een latere dag')} kan de uitkomst anders zijn.`),
      en: (d) => d.when('changesOn', () => `From ${d.date('changesOn', 'a later day')} the outcome may be different.`),
    },
  },
  'facts-missing': {
    cause: {
      nl: (d) => `Of dit kan, is nog niet te zeggen${d.when('rule', () => ` (voorwaarde ${ruleName(d, 'van het reglement')})`)}.`,
      en: (d) => `Whether this is possible cannot be said yet${d.when('rule', () => ` (condition ${ruleName(d, 'of the regulation')})`)}.`,
    },
    remedy: {
      nl: (d) => `Nodig is: ${missingOf(d) || 'meer informatie'}.`,
      en: (d) => `What it takes: ${missingOf(d) || 'more information'}.`,
    },
  },
  'discharge-by-wrong-actor': {
    cause: {
      nl: (d) => `De plicht ${d.name('duty', 'waar het om gaat')} kan niet worden nagekomen door ${d.name('by', 'deze rol')}.`,
      en: (d) => `The duty ${d.name('duty', 'in question')} cannot be met by ${d.name('by', 'this actor')}.`,
    },
    remedy: {
      nl: (d) => `Alleen ${d.names('permitted', 'wie het reglement daarvoor noemt', 'or')} kan dit doen.`,
      en: (d) => `Only ${d.names('permitted', 'whoever the regulation names for it', 'or')} can do this.`,
    },
  },
  'duty-not-open': {
    cause: {
      nl: (d) => `De plicht ${d.name('duty', 'die hier wordt genoemd')} staat niet open.`,
      en: (d) => `The duty ${d.name('duty', 'named here')} is not open.`,
    },
    remedy: {
      nl: 'Noem een plicht die open staat, of laat het veld weg: dan telt de oudste die open staat.',
      en: 'Name a duty that is open, or leave the key out: then the oldest open one counts.',
    },
  },
} as const satisfies IssueSentences;

const ruleName = (d: Particulars, otherwise: string): string => d.label('label', d.name('rule', otherwise));

/** The particulars of the reason stand beside it, or together under `data`. */
function reasonOf(d: Particulars): string {
  return describeReason({ reason: d.get('reason') as ReasonCode, data: d.get('data') ?? d.all }, d.locale);
}

function missingOf(d: Particulars): string {
  const labels = new Particulars(d.get('labels'), d.locale);
  return describeMissing(d.get('missing') as readonly Missing[], d.locale, (id) => labels.labelText(id));
}
