import { engineFindings, type EngineFinding, type Finding } from '../model/finding.js';
import type { Locale, Text } from '../model/text.js';
import { clean, quoted } from './shown.js';

const sentences: Readonly<Record<EngineFinding, Text>> = {
  'extension-without-reason': {
    nl: 'De verlenging is zonder reden meegedeeld en heeft geen gevolg: de datum blijft staan.',
    en: 'The extension was announced without a reason and has no effect: the date stands.',
  },
  'extension-too-late': {
    nl: 'De verlenging is te laat meegedeeld en heeft geen gevolg: de datum blijft staan.',
    en: 'The extension was announced too late and has no effect: the date stands.',
  },
  'extension-once-too-often': {
    nl: 'De termijn was al zo vaak verlengd als mag; deze verlenging heeft geen gevolg: de datum blijft staan.',
    en: 'The term had been extended as often as is allowed; this extension has no effect: the date stands.',
  },
  'extension-by-wrong-actor': {
    nl: 'De verlenging is meegedeeld door iemand die dat niet kan en heeft geen gevolg: de datum blijft staan.',
    en: 'The extension was announced by someone who cannot do so and has no effect: the date stands.',
  },
  'extension-without-date': {
    nl: 'De verlenging zegt niet tot wanneer: een nieuwe datum is niet te bepalen.',
    en: 'The extension does not say until when: no new date can be computed.',
  },
  'extension-not-later': {
    nl: 'De nieuwe datum van de verlenging is niet later dan de oude; zij heeft geen gevolg: de datum blijft staan.',
    en: 'The new date of the extension is not later than the old one; it has no effect: the date stands.',
  },
  'discharge-by-wrong-actor': {
    nl: 'De handeling is gedaan door een ander dan wie de plicht heeft: de plicht is daarmee niet nagekomen.',
    en: 'The act was done by another than the one who owes it: the duty is not met by it.',
  },
  'receipt-not-recorded': {
    nl: 'Niet is vastgelegd op welke dag dit is ontvangen, en die dag telt voor de plicht.',
    en: 'The day of receipt was not recorded, and that is the day that counts for the duty.',
  },
  'event-not-provided-for': {
    nl: 'Het reglement voorziet op dit punt niet in deze gebeurtenis; zij is vastgelegd zonder dat de zaak verder komt.',
    en: 'The regulation does not provide for this event at this point; it was recorded without moving the case.',
  },
  'ground-does-not-hold': {
    nl: 'De klacht is afgewezen op een grond die volgens de bekende feiten niet gold op de dag van indiening.',
    en: 'The complaint was declined on a ground that, on the facts known, did not hold on the day of filing.',
  },
};

const isEngineFinding = (id: string): id is EngineFinding => (engineFindings as readonly string[]).includes(id);

/**
 * A finding as a person reads it; its citations are left to the caller.
 *
 * @param labelOf the label of one of the regulation's own findings; its id is used where this gives nothing
 * @example describeFinding({ id: 'extension-too-late', source: 'engine', cites: [] }, 'en')
 */
export function describeFinding(finding: Finding, locale: Locale, labelOf?: (id: string) => string | undefined): string {
  const isOwn = finding.source === 'engine' && isEngineFinding(finding.id);
  const sentence = isOwn ? sentences[finding.id][locale] : clean(labelOf?.(finding.id) ?? finding.id, 400);
  // Of an event outside the text, `about` is a code: its issue was told when it was refused.
  const isAboutIssue = isOwn && finding.id === 'event-not-provided-for';
  return finding.about === undefined || isAboutIssue ? sentence : `${sentence} (${quoted(finding.about)})`;
}
