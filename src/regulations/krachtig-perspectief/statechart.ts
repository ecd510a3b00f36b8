import { fails, holds, unknown } from '../../regulation/guard.js';
import type { Statechart } from '../../regulation/statechart.js';
import type { clauses } from './clauses.js';
import type { duties, windows } from './duties.js';
import type { findings } from './findings.js';
import type { readings } from './readings.js';
import type { rules } from './rules.js';
import type { actors, events, facts } from './vocabulary.js';

/** The names that the chart may use. */
interface Ids {
  readonly actor: keyof typeof actors;
  readonly clause: keyof typeof clauses;
  readonly duty: keyof typeof duties;
  readonly event: keyof typeof events;
  readonly fact: keyof typeof facts;
  readonly finding: keyof typeof findings;
  readonly ground: never;
  readonly reading: keyof typeof readings;
  readonly rule: keyof typeof rules;
  readonly window: keyof typeof windows;
}

/** Withdrawing a part leaves the rest. */
const withdrawal = [
  { guard: holds('betreft-deel'), meta: { readings: ['KP-19', 'KP-24'] } },
  { target: 'ingetrokken', meta: { readings: ['KP-24'], closes: ['bevestiging-afhandeling', 'maatregelen'] } },
] as const;

/** New information while the complaint is being handled is part of the inquiry. */
const addedToInquiry = { meta: { cites: ['4.3b'], readings: ['KP-08'] } } as const;

/** Under the stricter reading a ruling by a handler who is the respondent is recorded and decides nothing. */
const rulingWithoutEffect = { guard: holds('behandelaar-uitgesloten'), meta: { cites: ['1.behandelaar'], readings: ['KP-16'], finding: 'uitspraak-door-uitgesloten-behandelaar' } } as const;

/** Ruling on a part decides only that part; the case stays where it is. */
const rulingOnPart = { guard: holds('betreft-deel'), meta: { cites: ['4.4a'], readings: ['KP-19'] } } as const;

/** One letter may be both ruling and confirmation; as long as nobody says so, the confirmation is still owed. */
const ruling = (guard: ReturnType<typeof fails<'een-brief'>> | ReturnType<typeof unknown<'een-brief'>>) =>
  ({ target: 'uitspraak', guard, meta: { cites: ['4.4a', '4.4b'], readings: ['KP-05'], opens: ['bevestiging-afhandeling', 'maatregelen'], windows: ['bezwaar'] } }) as const;

const objection = [
  { target: 'herbeoordeling', guard: holds('bezwaartermijn-open'), meta: { cites: ['5.1', '5.2', '5.3'], readings: ['KP-09'], opens: ['herbeoordeling'] } },
  { guard: holds('laat-bezwaar-naar-directie'), meta: { cites: ['5.1', '9.1'], readings: ['KP-10'], finding: 'bezwaar-te-laat', opens: ['beslissing-over-laat-bezwaar'] } },
  { meta: { cites: ['5.1'], readings: ['KP-10'], finding: 'bezwaar-te-laat' } },
] as const;

export const statechart = {
  initial: 'nieuw',
  on: {
    'directiebesluit.genomen': [
      { target: '.onderzoek', guard: holds('directie-laat-onderzoeken'), meta: { cites: ['9.1'], readings: ['KP-22'], finding: 'besluit-van-directie', opens: ['heropende-behandeling'] } },
      { target: '.herbeoordeling', guard: holds('directie-laat-herbeoordelen'), meta: { cites: ['9.1'], readings: ['KP-22'], finding: 'besluit-van-directie', opens: ['herbeoordeling'] } },
      { target: '.afgesloten-door-directie', guard: holds('directie-sluit-af'), meta: { cites: ['9.1'], readings: ['KP-22'], finding: 'besluit-van-directie', closes: ['bevestiging-afhandeling'] } },
      { guard: holds('directie-beslist'), meta: { cites: ['9.1'], readings: ['KP-22'], finding: 'besluit-van-directie' } },
    ],
  },
  states: {
    nieuw: {
      tags: ['intake'],
      description: 'Er is nog geen klacht.',
      on: {
        'klacht.ontvangen': [
          { guard: fails('schriftelijk'), meta: { cites: ['1.klacht', '4.1a'], finding: 'niet-schriftelijk' } },
          { target: 'niet-van-toepassing', guard: fails('reglement-geldt'), meta: { cites: ['8.1', '8.2'], readings: ['KP-02', 'KP-03'], finding: ['reglement-niet-van-toepassing', 'ingediend-op-dag-van-inwerkingtreding'], files: true } },
          { guard: holds('niet-in-behandeling-te-nemen'), meta: { cites: ['4.1b', '4.1c', 'P.1', '1.klager', '7.1'], readings: ['KP-14', 'KP-15', 'KP-17'], finding: ['niet-in-behandeling', 'onvolledig'], files: true, opens: ['ontvangstbevestiging', 'registratie'] } },
          { target: 'onderzoek', meta: { cites: ['4.1a', '4.3a'], readings: ['G-06'], finding: ['onvolledig', 'ingediend-op-dag-van-inwerkingtreding'], files: true, opens: ['ontvangstbevestiging', 'behandeling', 'registratie'] } },
        ],
      },
    },
    'niet-van-toepassing': { tags: ['gesloten'], description: 'De klacht valt buiten de werking van het reglement.', meta: { cites: ['8.2'] } },
    onderzoek: {
      tags: ['behandeling'],
      description: 'De klachtenbehandelaar onderzoekt de klacht.',
      meta: { cites: ['4.3a'] },
      on: {
        'onderzoek.gestart': { meta: { cites: ['4.3a'], readings: ['KP-04'] } },
        'informatie.opgevraagd': { meta: { cites: ['4.3b'], readings: ['KP-26'] } },
        'informatie.ontvangen': { meta: { cites: ['4.3b'], readings: ['KP-26'] } },
        'gesprek.gevoerd': { meta: { cites: ['4.3c'] } },
        'nieuwe-informatie.aangeleverd': addedToInquiry,
        'reactie.opgesteld': { meta: { cites: ['4.4a'], readings: ['KP-05'] } },
        'uitspraak.gedaan': [
          rulingWithoutEffect,
          rulingOnPart,
          ruling(unknown('een-brief')),
          ruling(fails('een-brief')),
          { target: 'afgehandeld', guard: holds('een-brief-sluit-definitief'), meta: { cites: ['4.4a', '4.4b', '4.5a', '4.5b'], readings: ['KP-05', 'KP-07'], opens: ['maatregelen'], opensMet: ['bevestiging-afhandeling'] } },
          { target: 'afgehandeld', guard: holds('een-brief'), meta: { cites: ['4.4a', '4.4b', '4.5a', '4.5b'], readings: ['KP-05'], opens: ['maatregelen'], opensMet: ['bevestiging-afhandeling'], windows: ['bezwaar'] } },
        ],
        'klacht.ingetrokken': withdrawal,
      },
    },
    uitspraak: {
      tags: ['behandeling'],
      description: 'De uitspraak is verzonden, de afhandeling nog niet bevestigd.',
      meta: { cites: ['4.4a'] },
      on: {
        'uitspraak.ontvangen': { meta: { cites: ['5.2'], readings: ['KP-09'] } },
        'afhandeling.bevestigd': [
          { guard: holds('betreft-deel'), meta: { cites: ['4.5a'], readings: ['KP-19'] } },
          { target: 'afgehandeld', guard: holds('sluiting-is-definitief'), meta: { cites: ['4.5a', '4.5b'], readings: ['KP-07'], closesWindows: ['bezwaar'] } },
          { target: 'afgehandeld', meta: { cites: ['4.5a', '4.5b'], readings: ['KP-07'] } },
        ],
        'bezwaar.gemaakt': objection,
        'nieuwe-informatie.aangeleverd': { target: 'heropening', meta: { cites: ['4.5c'], readings: ['KP-08'] } },
        'klacht.ingetrokken': withdrawal,
      },
    },
    afgehandeld: {
      tags: ['gesloten'],
      description: 'De klacht geldt als afgehandeld.',
      meta: { cites: ['4.5b'] },
      on: {
        'uitspraak.ontvangen': { meta: { cites: ['5.2'], readings: ['KP-09'] } },
        'bezwaar.gemaakt': [{ guard: holds('sluiting-is-definitief'), meta: { cites: ['4.5b'], readings: ['KP-07'], finding: 'bezwaar-na-sluiting' } }, ...objection],
        'nieuwe-informatie.aangeleverd': [
          { target: 'heropening', guard: holds('nieuwe-informatie-op-tijd'), meta: { cites: ['4.5c'], readings: ['KP-07', 'KP-08'] } },
          { meta: { cites: ['4.5c'], readings: ['KP-08'], finding: 'nieuwe-informatie-te-laat' } },
        ],
      },
    },
    heropening: {
      tags: ['behandeling'],
      description: 'De klachtenbehandelaar beoordeelt of de informatie nieuw is.',
      meta: { cites: ['4.5c'] },
      on: {
        'nieuwe-informatie.beoordeeld': [
          { target: 'onderzoek', guard: holds('informatie-is-nieuw'), meta: { cites: ['4.5c'], readings: ['KP-08'], finding: 'heropend-zonder-termijn', opens: ['heropende-behandeling'], closes: ['bevestiging-afhandeling'] } },
          { target: 'uitspraak', guard: holds('bevestiging-nog-verschuldigd'), meta: { cites: ['4.5a', '4.5c'], readings: ['KP-08'] } },
          { target: 'afgehandeld', guard: fails('informatie-is-nieuw'), meta: { cites: ['4.5b', '4.5c'], readings: ['KP-08'] } },
        ],
        'bezwaar.gemaakt': objection,
        'uitspraak.ontvangen': { meta: { cites: ['5.2'], readings: ['KP-09'] } },
        'klacht.ingetrokken': withdrawal,
      },
    },
    herbeoordeling: {
      tags: ['herbeoordeling'],
      description: 'De directie of een andere onafhankelijke medewerker beoordeelt de klacht opnieuw.',
      meta: { cites: ['5.3', '5.4'], finding: 'herbeoordeling-zonder-termijn' },
      on: {
        'herbeoordeling.afgerond': { target: 'herbeoordeeld', meta: { cites: ['5.3', '5.4'], readings: ['KP-11', 'KP-12'] } },
        'klacht.ingetrokken': withdrawal,
      },
    },
    herbeoordeeld: { tags: ['gesloten'], description: 'De klacht is opnieuw beoordeeld.', meta: { cites: ['5.3'] } },
    ingetrokken: { tags: ['gesloten'], description: 'De klager heeft de klacht ingetrokken.' },
    'afgesloten-door-directie': { tags: ['gesloten'], description: 'De directie heeft de klacht afgesloten.', meta: { cites: ['9.1'] } },
  },
} as const satisfies Statechart<Ids>;
