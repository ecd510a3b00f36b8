import type { Waiver } from '../../regulation/definition.js';

/** Where the order of candidates is meant: the special case stands before the general one. */
export const waivers = [
  {
    property: 'no-rivals',
    about: ['* · directiebesluit.genomen'],
    cites: ['9.1'],
    reason: {
      nl: 'De directie beslist in elk geval; wat zij laat doen bepaalt alleen waar de zaak verdergaat en gaat daarom voor.',
      en: 'The board decides in any case; what it has done only says where the case goes on, and so comes first.',
    },
  },
  {
    property: 'no-rivals',
    about: ['onderzoek · uitspraak.gedaan'],
    cites: ['4.4a', '4.4b'],
    reason: {
      nl: 'Een uitspraak over een deel beslist alleen dat deel, ook als zij in dezelfde brief staat als de bevestiging.',
      en: 'A ruling on a part decides that part only, also when it stands in one letter with the confirmation.',
    },
  },
  {
    property: 'no-rivals',
    about: ['uitspraak · bezwaar.gemaakt', 'afgehandeld · bezwaar.gemaakt', 'heropening · bezwaar.gemaakt'],
    cites: ['5.1', '9.1'],
    reason: {
      nl: 'Is het bezwaar op tijd, dan doet de lezing over late bezwaren er niet toe.',
      en: 'When the objection is in time, the reading on late objections does not matter.',
    },
  },
  {
    property: 'no-rivals',
    about: ['heropening · nieuwe-informatie.beoordeeld'],
    cites: ['4.5c'],
    reason: {
      nl: 'Nieuwe informatie heropent het onderzoek, of de bevestiging nog verschuldigd is of niet.',
      en: 'New information reopens the inquiry, whether the confirmation is still owed or not.',
    },
  },
] as const satisfies readonly Waiver[];
