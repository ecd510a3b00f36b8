import type { Waiver } from '../../regulation/definition.js';

/** Where the order of candidates is meant: the special case stands before the general one. */
export const waivers = [
  {
    property: 'no-rivals',
    about: ['informeel · klacht.ingetrokken', 'lopend · klacht.ingetrokken'],
    cites: ['K4.2'],
    reason: {
      nl: 'Wie een deel intrekt, trekt de rest niet in; dat gaat voor op de lezing over intrekken in het algemeen.',
      en: 'Whoever withdraws a part does not withdraw the rest; that comes before the reading on withdrawal at large.',
    },
  },
  {
    property: 'no-rivals',
    about: ['lopend.geadviseerd · besluit.meegedeeld'],
    cites: ['K7.1'],
    reason: {
      nl: 'Eerst telt of het besluit een deel betreft of van het advies afwijkt, dan pas of het redenen geeft.',
      en: 'Whether the decision concerns a part or departs from the advice comes first, and only then whether it gives reasons.',
    },
  },
  {
    property: 'no-rivals',
    about: ['lopend · verval.vastgesteld'],
    cites: ['S3.4'],
    reason: {
      nl: 'Vervalt het recht voor een deel, dan gaat de rest door; dat gaat voor op het verval van het geheel.',
      en: 'Where the right lapses for a part, the rest goes on; that comes before the lapse of the whole.',
    },
  },
] as const satisfies readonly Waiver[];
