import type { Waiver } from '../../regulation/definition.js';

/** Where the order of candidates is meant: the special case stands before the general one. */
export const waivers = [
  {
    property: 'no-rivals',
    about: ['nieuw · klacht.ontvangen', 'bij-algemene-toegang · klacht.ontvangen', 'signaal · klacht.ontvangen', 'bij-medewerker · klacht.ontvangen', 'bij-leidinggevende · klacht.ontvangen', 'ingetrokken · klacht.ontvangen', 'onvrede-opgelost · klacht.ontvangen', 'niet-opgelost-met-medewerker · klacht.ontvangen', 'beeindigd · klacht.ontvangen'],
    cites: ['2.X6', '4.4', '6C.2'],
    reason: {
      nl: 'Wie anoniem klaagt geeft een signaal, langs welke ingang ook; wie zich meteen bij de leidinggevende meldt, gaat niet eerst door de algemene toegang.',
      en: 'Whoever complains anonymously gives a signal, by whatever entrance; whoever goes to the supervisor at once does not pass the general access first.',
    },
  },
  {
    property: 'no-rivals',
    about: ['bij-algemene-toegang · onvrede.doorgestuurd'],
    cites: ['6B.1', '6B.2'],
    reason: {
      nl: 'Doorsturen zonder reden is een bijzonder geval van doorsturen naar de leidinggevende.',
      en: 'Forwarding without cause is a special case of forwarding to the supervisor.',
    },
  },
  {
    property: 'no-rivals',
    about: ['lopend · klacht.afgewezen'],
    cites: ['2.X1r', '2.X2r', '2.X3r'],
    reason: {
      nl: 'Een afwijzing met verwijzing gaat naar die andere weg; zij is ook een afwijzing.',
      en: 'A decline with a referral goes by that other way; it is a decline as well.',
    },
  },
  {
    property: 'no-rivals',
    about: ['lopend.behandeling.bemiddeling · stukken.ingebracht'],
    cites: ['7.6'],
    reason: {
      nl: 'Een stuk dat de ander mag inzien telt mee, wie het ook inbrengt.',
      en: 'A document that the other side may see counts, whoever brings it.',
    },
  },
  {
    property: 'no-rivals',
    about: ['bij-leidinggevende · wens.besproken'],
    cites: ['6C.2'],
    reason: {
      nl: 'Wie meteen mag bemiddelen doet dat; de wens van de klager alleen is de algemene weg.',
      en: 'Whoever may mediate at once does; the wish of the complainant alone is the general way.',
    },
  },
] as const satisfies readonly Waiver[];
