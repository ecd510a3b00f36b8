import type { FindingDeclaration } from '../../regulation/definition.js';

/** What is worth knowing; none of it stops a complaint. */
export const findings = {
  'niet-schriftelijk': { label: { nl: 'De uiting is niet schriftelijk en daarom nog geen klacht.', en: 'The expression is not in writing and therefore not a complaint yet.' }, cites: ['1.klacht', '4.1a'], readings: ['G-08', 'KP-13'] },
  'reglement-niet-van-toepassing': { label: { nl: 'Het reglement geldt niet voor een klacht van deze datum.', en: 'The regulation does not cover a complaint of this date.' }, cites: ['8.2'], readings: ['KP-02', 'KP-03'] },
  'ingediend-op-dag-van-inwerkingtreding': {
    label: { nl: 'Ingediend op de dag van inwerkingtreding: of het reglement geldt, hangt af van de lezing.', en: 'Filed on the day of entry into force: whether the regulation applies depends on the reading.' },
    when: { rule: 'ingediend-op-dag-van-inwerkingtreding', is: 'holds' },
    cites: ['8.1', '8.2'],
    readings: ['KP-02'],
  },
  'buiten-reikwijdte': {
    label: { nl: 'De klacht gaat over een dienst die het reglement niet noemt.', en: 'The complaint is about a service that the regulation does not name.' },
    when: { rule: 'betreft-dienst', is: 'fails' },
    cites: ['3.1'],
  },
  onvolledig: {
    label: { nl: 'Verplichte gegevens ontbreken; de termijnen lopen.', en: 'Mandatory particulars are missing; the terms run.' },
    when: { rule: 'volledig', is: 'fails' },
    cites: ['4.1b', '4.1c', '4.1d'],
    readings: ['KP-14'],
  },
  anoniem: {
    label: { nl: 'Niet bekend is wie klaagt; plichten tegenover de klager gelden niet.', en: 'It is not known who complains; duties towards the complainant do not apply.' },
    when: { rule: 'anoniem', is: 'holds' },
    cites: ['4.1c'],
    readings: ['KP-15'],
  },
  'niet-in-behandeling': { label: { nl: 'Een strengere lezing houdt de klacht tegen.', en: 'A stricter reading keeps the complaint out.' }, cites: ['4.1b', '4.1c', 'P.1', '1.klager'], readings: ['KP-14', 'KP-15', 'KP-17'] },
  'behandelaar-is-beklaagde': {
    label: { nl: 'De klachtenbehandelaar is zelf beklaagde.', en: 'The complaint handler is the respondent.' },
    when: { rule: 'behandelaar-betrokken', is: 'holds' },
    cites: ['1.behandelaar', '1.beklaagde'],
    readings: ['KP-16'],
  },
  'uitspraak-door-uitgesloten-behandelaar': { label: { nl: 'De uitspraak kwam van een behandelaar die zelf beklaagde is en telt niet.', en: 'The ruling came from a handler who is the respondent and does not count.' }, cites: ['1.behandelaar', '1.beklaagde'], readings: ['KP-16'] },
  'heropend-zonder-termijn': { label: { nl: 'De klacht is heropend; de tekst geeft daarvoor geen termijn.', en: 'The complaint was reopened; the text gives no term for that.' }, cites: ['4.5c'], readings: ['KP-08'] },
  'nieuwe-informatie-te-laat': { label: { nl: 'De nieuwe informatie kwam na de twee weken.', en: 'The new information came after the two weeks.' }, cites: ['4.5c'], readings: ['KP-08'] },
  'bezwaar-te-laat': { label: { nl: 'De klager maakte zijn ontevredenheid na de twee weken kenbaar.', en: 'The complainant objected after the two weeks.' }, cites: ['5.1'], readings: ['KP-10'] },
  'bezwaar-na-sluiting': { label: { nl: 'De klacht was al definitief gesloten.', en: 'The complaint had been closed for good.' }, cites: ['4.5b'], readings: ['KP-07'] },
  'herbeoordeling-zonder-termijn': { label: { nl: 'De tekst geeft geen termijn voor de herbeoordeling.', en: 'The text gives no term for the second assessment.' }, cites: ['5.3'], readings: ['KP-11'] },
  'beoordelaar-betrokken': {
    label: { nl: 'De beoordelaar was bij de eerste afhandeling betrokken.', en: 'The reviewer was involved in the first handling.' },
    at: ['herbeoordeling.afgerond'],
    when: { rule: 'onafhankelijkheid-geschonden', is: 'holds' },
    cites: ['5.4'],
    readings: ['KP-12'],
  },
  'besluit-van-directie': { label: { nl: 'De directie besliste waar het reglement zwijgt.', en: 'The board decided where the regulation is silent.' }, cites: ['9.1'], readings: ['KP-22'] },
} as const satisfies Readonly<Record<string, FindingDeclaration>>;
