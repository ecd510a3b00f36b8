import { weeks } from '../../calendar/duration.js';
import type { GroundDeclaration, Measure } from '../../regulation/definition.js';

/** Why a complaint was not taken up. The text lists no grounds: two follow from its scope, any other is in words. */
export const grounds = {
  'andere-klantcategorie': { label: { nl: 'de klacht hoort bij IederZijnWerk Ambulant', en: 'the complaint belongs with IederZijnWerk Ambulant' }, rule: 'valt-onder-ambulant', cites: ['1.3', '1.4'], readings: ['IZW-15'] },
  'geen-klager': { label: { nl: 'de klager is geen klager in de zin van de procedure', en: 'the complainant is none in the sense of the procedure' }, rule: 'klager-gerechtigd', is: 'fails', cites: ['3.2'] },
  'andere-grond': { label: { nl: 'een andere reden', en: 'another reason' }, rule: 'free-text', cites: ['5.8', '5.9'], readings: ['IZW-12'] },
} as const satisfies Readonly<Record<string, GroundDeclaration>>;

const settled = {
  earliest: [
    { event: 'klacht.beantwoord', pick: 'first', whole: true },
    { event: 'niet-in-behandeling.gemeld', pick: 'first', whole: true },
    { event: 'klacht.ingetrokken', pick: 'first', whole: true },
  ],
} as const;

/** The threshold of the yearly report. It binds nobody towards the complainant. */
export const measures = {
  'zes-weken': {
    label: { nl: 'later dan zes weken afgehandeld, een termijn die verder nergens in de tekst staat', en: 'settled later than six weeks, a term that stands nowhere else in the text' },
    within: weeks(6),
    from: 'filing',
    until: settled,
    when: 'zes-weken-is-de-norm',
    cites: ['6.7'],
    readings: ['IZW-01', 'IZW-16'],
  },
  'vier-weken': {
    label: { nl: 'later dan vier weken afgehandeld', en: 'settled later than four weeks' },
    within: weeks(4),
    from: 'filing',
    until: settled,
    when: 'vier-weken-is-de-norm',
    cites: ['5.2', '6.7'],
    readings: ['IZW-01'],
  },
} as const satisfies Readonly<Record<string, Measure>>;
