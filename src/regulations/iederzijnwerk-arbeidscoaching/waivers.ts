import type { Waiver } from '../../regulation/definition.js';

/** Where the order of candidates is meant: the special case stands before the general one. */
export const waivers = [
  {
    property: 'no-rivals',
    about: ['route.nieuw · klacht.ontvangen', 'route.lopend.in-gesprek · klacht.ontvangen', 'route.opgelost · klacht.ontvangen', 'route.lopend.mondeling · klacht.ontvangen'],
    cites: ['5.1'],
    reason: {
      nl: 'Een vorm is mondeling, schriftelijk of digitaal; waar een lezing er twee tegelijk van maakt, gaat de strengste voor de organisatie voor.',
      en: 'A form is oral, written or digital; where a reading makes it two at once, the one that asks most of the organisation comes first.',
    },
  },
  {
    property: 'no-rivals',
    about: ['route.lopend.officieel · klacht.beantwoord', 'route.lopend.beantwoord · afsluiting.gemeld'],
    cites: ['5.6'],
    reason: {
      nl: 'Een antwoord of afsluiting over een deel sluit alleen dat deel, hoe volledig de informatie ook is.',
      en: 'An answer or closing on a part closes that part only, however complete the information is.',
    },
  },
  {
    property: 'no-rivals',
    about: ['route.lopend.officieel · niet-in-behandeling.besloten'],
    cites: ['5.8'],
    reason: {
      nl: 'Wie bevoegd is gaat voor; of het een deel betreft telt daarna.',
      en: 'Who may decide comes first; whether it concerns a part counts after that.',
    },
  },
  {
    property: 'no-rivals',
    about: ['route · niet-in-behandeling.gemeld', 'route.niet-in-behandeling · niet-in-behandeling.gemeld'],
    cites: ['5.9'],
    reason: {
      nl: 'Een bericht zonder redenen wordt als zodanig vastgelegd, ook als er een besluit is of het een deel betreft.',
      en: 'A notice without reasons is recorded as that, also where there is a decision or it concerns a part.',
    },
  },
] as const satisfies readonly Waiver[];
