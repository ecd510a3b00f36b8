import { describe, expect, test } from 'vitest';
import { explain, openCase, type CivilDate, type ExplanationLine, type Locale } from '../../src/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { declared } from '../../src/facade/declared.js';
import { caseUnder, changed, valueOf } from './changed.js';

/**
 * What a line of an explanation says in each case that it tells apart, in both languages. One works from Tuesday to Saturday; 2 April 2026
 * is a Thursday, so that five working days end on Thursday 9 April, six weeks on Thursday 14 May, and eight on Thursday 28 May.
 */

type Section = 'position' | 'history' | 'duties' | 'windows' | 'grounds' | 'findings' | 'readings';

interface Told {
  readonly events: readonly object[];
  readonly asOf: CivilDate;
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly tolerate?: boolean;
}

const linesOf = (regulation: Regulation, { events, asOf, tolerate }: Told, section: Section, locale: Locale): readonly ExplanationLine[] =>
  valueOf(explain(regulation, caseUnder(regulation, events, tolerate), { asOf, locale })).sections.find(({ id }) => id === section)?.lines ?? [];

/** The lines about one subject; of many only those that begin with one of these. */
const both = (told: Told, section: Section, ...starts: readonly string[]): { readonly nl: readonly string[]; readonly en: readonly string[] } => {
  const regulation = changed(told.changes ?? {});
  const lines = (locale: Locale): readonly string[] =>
    linesOf(regulation, told, section, locale).flatMap(({ text }) => (starts.length === 0 || starts.some((start) => text.startsWith(start)) ? [text] : []));
  return { nl: lines('nl'), en: lines('en') };
};

const filing = { type: 'klacht.ontvangen', on: '2026-04-02', by: 'klager', facts: { 'klager-bekend': true } };
const unknownFiling = { ...filing, facts: {} };
const asked = { type: 'advies.gevraagd', on: '2026-04-13', by: 'klager' };
const withdrawn = { type: 'klacht.ingetrokken', on: '2026-04-10', by: 'klager' };
const decided = { type: 'besluit.meegedeeld', on: '2026-05-01', by: 'bestuur', 'ontvangen-op': '2026-05-02' };
const suspended = { type: 'onderzoek.stilgelegd', on: '2026-05-04', by: 'coordinator' };

/** Beyond its horizon, which ends on the Friday after the filing, a date is provisional. */
const shortHorizon = { 'calendars/0/horizon': { from: '2025-01-01', until: '2026-04-03' } };

const advising = 'statechart/states/lopend/states/advisering/states/gevraagd';

describe('where the case stands', () => {
  test.each<[string, Told, readonly string[], readonly string[]]>([
    ['open', { events: [], asOf: '2026-04-02' }, ['De zaak is open: nieuw (intake).'], ['The case is open: nieuw (intake).']],
    ['in no phase', { events: [], asOf: '2026-04-02', changes: { 'statechart/states/nieuw/tags': undefined } }, ['De zaak is open: nieuw.'], ['The case is open: nieuw.']],
    [
      'in two states and two phases',
      { events: [filing, asked], asOf: '2026-05-15', changes: { [`${advising}/tags`]: ['extern'] } },
      ['De zaak is open: lopend.advisering.gevraagd, lopend.behandeling.onderzoek (behandeling, extern).', 'Ingediend op donderdag 2 april 2026.', 'Zonder nieuwe gebeurtenis verandert dit beeld op vrijdag 29 mei 2026.'],
      ['The case is open: lopend.advisering.gevraagd, lopend.behandeling.onderzoek (handling, external).', 'Filed on Thursday 2 April 2026.', 'Without a new event this changes on Friday 29 May 2026.'],
    ],
    [
      'closed, with an appeal left',
      { events: [filing, decided], asOf: '2026-05-22' },
      ['De zaak is gesloten, maar er kan nog iets: besloten (gesloten).', 'Ingediend op donderdag 2 april 2026.', 'Zonder nieuwe gebeurtenis verandert dit beeld op zaterdag 23 mei 2026.'],
      ['The case is closed, but something can still be done: besloten (closed).', 'Filed on Thursday 2 April 2026.', 'Without a new event this changes on Saturday 23 May 2026.'],
    ],
    [
      'closed, with nothing left',
      { events: [filing, decided], asOf: '2026-05-23' },
      ['De zaak is gesloten en afgedaan: besloten (gesloten).', 'Ingediend op donderdag 2 april 2026.'],
      ['The case is closed and settled: besloten (closed).', 'Filed on Thursday 2 April 2026.'],
    ],
    [
      'in parts',
      {
        events: [
          filing,
          { type: 'feiten.vastgesteld', on: '2026-04-03', part: 'geld', facts: { onderwerp: 'geld' } },
          { type: 'besluit.meegedeeld', on: '2026-04-10', by: 'bestuur', part: 'bejegening', oordeel: 'gegrond' },
        ],
        asOf: '2026-06-01',
      },
      ['De zaak is open: lopend.advisering.geen, lopend.behandeling.onderzoek (behandeling).', 'Ingediend op donderdag 2 april 2026.', 'Deel geld: nog niet beslist.', 'Deel bejegening: gegrond.'],
      ['The case is open: lopend.advisering.geen, lopend.behandeling.onderzoek (handling).', 'Filed on Thursday 2 April 2026.', 'Part geld: not decided yet.', 'Part bejegening: gegrond.'],
    ],
  ])('%s', (_what, told, nl, en) => {
    expect(both(told, 'position')).toEqual({ nl, en });
  });
});

describe('what happened', () => {
  test.each<[string, Told, string, string]>([
    ['by whom', { events: [filing], asOf: '2026-04-02' }, 'donderdag 2 april 2026: klacht ontvangen (klager).', 'Thursday 2 April 2026: complaint received (complainant).'],
    ['by nobody in particular', { events: [filing, { type: 'feiten.vastgesteld', on: '2026-04-03', facts: { tevreden: true } }], asOf: '2026-04-03' }, 'vrijdag 3 april 2026: feiten vastgesteld.', 'Friday 3 April 2026: facts established.'],
    [
      'outside the text',
      { events: [filing, { type: 'beroep.ingesteld', on: '2026-04-03', by: 'klager' }], asOf: '2026-04-03', tolerate: true },
      'vrijdag 3 april 2026: beroep ingesteld (klager) — de tekst voorziet hier niet in.',
      'Friday 3 April 2026: appeal lodged (complainant) — the text does not provide for this.',
    ],
  ])('%s', (_what, told, nl, en) => {
    const { nl: dutch, en: english } = both(told, 'history');
    expect([dutch[dutch.length - 1], english[english.length - 1]]).toEqual([nl, en]);
  });

  test('an act rests on the clauses that provide for it, and one that names none on none', () => {
    const regulation = changed({ 'events/onvrede.geuit/cites': ['1'] });
    expect(linesOf(regulation, { events: [{ type: 'onvrede.geuit', on: '2026-04-01', by: 'klager' }, filing], asOf: '2026-04-02' }, 'history', 'en')).toStrictEqual([
      { text: 'Wednesday 1 April 2026: dissatisfaction expressed (complainant).', cites: [{ clause: '1', place: 'artikel 1', summary: 'A client can complain.' }], readings: [] },
      { text: 'Thursday 2 April 2026: complaint received (complainant).', cites: [], readings: [] },
    ]);
  });
});

describe('who owes what', () => {
  const confirmation = { nl: 'bevestiging, coördinator → klager: de ontvangst bevestigen; uiterlijk donderdag 9 april 2026', en: 'acknowledgement, coordinator → complainant: acknowledge receipt; no later than Thursday 9 April 2026' };
  const decision = { nl: 'besluit, bestuur → klager: beslissen op de klacht', en: 'decision, board → complainant: decide on the complaint' };
  const archiving = { nl: 'archivering, coördinator → bestuur: het dossier archiveren', en: 'archiving, coordinator → board: archive the file' };

  test.each<[string, Told, string, string]>([
    ['by when', { events: [filing], asOf: '2026-04-09' }, `${confirmation.nl}: open.`, `${confirmation.en}: open.`],
    ['too late', { events: [filing], asOf: '2026-04-10' }, `${confirmation.nl}: verstreken.`, `${confirmation.en}: overdue.`],
    [
      'met, and when',
      { events: [filing, { type: 'ontvangst.bevestigd', on: '2026-04-08', by: 'coordinator' }], asOf: '2026-04-10' },
      `${confirmation.nl}: nagekomen (woensdag 8 april 2026).`,
      `${confirmation.en}: met (Wednesday 8 April 2026).`,
    ],
    ['provisionally', { events: [filing], asOf: '2026-04-02', changes: shortHorizon }, `${confirmation.nl} (voorlopig): open.`, `${confirmation.en} (provisional): open.`],
    // The norm is the next working day: Saturday 11 April.
    ['by an assumed norm', { events: [filing, withdrawn], asOf: '2026-04-11' }, `${archiving.nl}; uiterlijk zaterdag 11 april 2026 — aangenomen norm, niet de tekst zelf: open.`, `${archiving.en}; no later than Saturday 11 April 2026 — an assumed norm, not the text itself: open.`],
    [
      'by an assumed norm from a day that is not known',
      { events: [filing, withdrawn], asOf: '2026-04-11', changes: { 'duties/archivering/from': { fact: 'kennis-op' } } },
      `${archiving.nl}; laatste dag niet te bepalen: nog niet te bepalen — eerst nodig: het feit “dag van kennisneming”.`,
      `${archiving.en}; last day cannot be computed: undetermined — needed first: the fact “day of knowledge”.`,
    ],
    // From 2 April to 11 May are 39 days.
    ['while the term stands still', { events: [filing, suspended], asOf: '2026-05-11' }, `${decision.nl}; laatste dag niet te bepalen: open; 39 dagen verstreken.`, `${decision.en}; last day cannot be computed: open; 39 days elapsed.`],
    [
      'without a term, several to several',
      { events: [filing, asked], asOf: '2026-04-20', changes: { 'duties/advies/obligor': ['coordinator', 'bestuur'], 'duties/advies/beneficiary': ['klager', 'bestuur'] } },
      'advies, coördinator of bestuur → klager en bestuur: adviseren; zonder termijn in de tekst: open; 7 dagen verstreken.',
      'advice, coordinator or board → complainant and board: advise; no term in the text: open; 7 days elapsed.',
    ],
    ['if a fact is told', { events: [unknownFiling], asOf: '2026-04-02' }, `${confirmation.nl}: nog niet te bepalen — eerst nodig: het feit “bekend is wie klaagt”.`, `${confirmation.en}: undetermined — needed first: the fact “it is known who complains”.`],
    [
      'if an actor is told',
      { events: [unknownFiling], asOf: '2026-04-02', changes: { 'rules/bekend': { kind: 'actor', is: ['klager'], label: { nl: 'door de klager', en: 'by the complainant' }, cites: ['3'] } } },
      `${confirmation.nl}: nog niet te bepalen — eerst nodig: wie de handeling doet.`,
      `${confirmation.en}: undetermined — needed first: who does the act.`,
    ],
    [
      'if an event has happened',
      { events: [filing], asOf: '2026-04-02', changes: { 'duties/besluit/from': { event: 'advies.uitgebracht', pick: 'first' } } },
      `${decision.nl}; laatste dag niet te bepalen: nog niet te bepalen — eerst nodig: de gebeurtenis “advies uitgebracht”.`,
      `${decision.en}; last day cannot be computed: undetermined — needed first: the event “advice given”.`,
    ],
    [
      'if the complaint is filed',
      { events: [{ type: 'onvrede.geuit', on: '2026-04-01', by: 'klager' }], asOf: '2026-04-01', changes: { 'duties/besluit/from': 'filing', 'statechart/states/nieuw/on/onvrede.geuit/meta/opens': ['besluit'] } },
      `${decision.nl}; laatste dag niet te bepalen: nog niet te bepalen — eerst nodig: de indiening.`,
      `${decision.en}; last day cannot be computed: undetermined — needed first: the filing.`,
    ],
    [
      'if an attribute is told',
      { events: [filing], asOf: '2026-04-02', changes: { 'duties/besluit/from': { opening: 'verzonden-op' } } },
      `${decision.nl}; laatste dag niet te bepalen: nog niet te bepalen — eerst nodig: het kenmerk “datum van verzending” van de handeling.`,
      `${decision.en}; last day cannot be computed: undetermined — needed first: the attribute “date of sending” of the act.`,
    ],
  ])('%s', (_what, told, nl, en) => {
    expect(both(told, 'duties', nl.slice(0, nl.indexOf(',')), en.slice(0, en.indexOf(',')))).toEqual({ nl: [nl], en: [en] });
  });

  test('a second time under a number of its own', () => {
    // Six weeks from Monday 18 May end on Monday 29 June.
    expect(both({ events: [filing, { ...decided, on: '2026-05-04', 'ontvangen-op': '2026-05-05' }, { type: 'beroep.ingesteld', on: '2026-05-18', by: 'klager' }], asOf: '2026-05-18' }, 'duties', 'besluit', 'decision')).toEqual({
      nl: ['besluit, bestuur → klager: beslissen op de klacht; uiterlijk donderdag 14 mei 2026: nagekomen (dinsdag 5 mei 2026).', 'besluit (besluit#2), bestuur → klager: beslissen op de klacht; uiterlijk maandag 29 juni 2026: open.'],
      en: ['decision, board → complainant: decide on the complaint; no later than Thursday 14 May 2026: met (Tuesday 5 May 2026).', 'decision (besluit#2), board → complainant: decide on the complaint; no later than Monday 29 June 2026: open.'],
    });
  });

  test('with the clauses, steps and readings that it rests on, where there are any', () => {
    const regulation = changed({ 'duties/advies/cites': ['1', '6'], 'duties/besluit/readings': ['L-3'], 'clauses/6/place': 'artikel 6, slot' });
    const lines = linesOf(regulation, { events: [filing, asked], asOf: '2026-04-13' }, 'duties', 'nl');
    expect(lines.map(({ cites, readings, steps }) => [cites.map(({ place }) => place), readings, steps?.[0]])).toEqual([
      [['artikel 4'], [], 'de termijn rekent vanaf donderdag 2 april 2026'],
      [['artikel 4'], ['L-3'], 'de termijn rekent vanaf donderdag 2 april 2026'],
      [['artikel 1', 'artikel 6, slot'], [], undefined],
    ]);
    expect(lines[2]).not.toHaveProperty('steps');
    const { text } = valueOf(explain(regulation, caseUnder(regulation, [filing, asked]), { asOf: '2026-04-13', locale: 'nl', passages: { '6': 'Zo is het.' } }));
    expect(text.split('\n').filter((line) => line.startsWith('- advies') || line.includes('«') || line.startsWith('- L-'))).toEqual([
      '- advies, bestuur → klager: adviseren; zonder termijn in de tekst: open; 0 dagen verstreken. [1, 6]',
      '    « Zo is het. » (artikel 6, slot)',
      '    « Zo is het. » (artikel 6, slot)',
      '- L-1. Hoelang kan men klagen? Zes maanden. De tekst noemt maanden. [2]',
      '- L-3. Schuift de termijn op? Nee. De tekst zegt het niet. [4]',
    ]);
  });
});

describe('what can still be done', () => {
  test.each<[string, Told, string, string]>([
    ['until when', { events: [filing, decided], asOf: '2026-05-01' }, 'Klager: in beroep gaan, tot en met vrijdag 22 mei 2026: open.', 'Complainant: appeal, up to and including Friday 22 May 2026: open.'],
    ['no more', { events: [filing, decided], asOf: '2026-05-23' }, 'Klager: in beroep gaan, tot en met vrijdag 22 mei 2026: verlopen.', 'Complainant: appeal, up to and including Friday 22 May 2026: lapsed.'],
    ['by either', { events: [filing, decided], asOf: '2026-05-01', changes: { 'windows/beroep/holder': ['klager', 'coordinator'] } }, 'Klager of coördinator: in beroep gaan, tot en met vrijdag 22 mei 2026: open.', 'Complainant or coordinator: appeal, up to and including Friday 22 May 2026: open.'],
    ['without end', { events: [filing, decided], asOf: '2026-05-01', changes: { 'windows/beroep/within': undefined } }, 'Klager: in beroep gaan, zonder einddatum: open.', 'Complainant: appeal, no last day: open.'],
    // A term that runs from a day nobody told has an end, but not one that can be named.
    ['until a day that is not known', { events: [filing, decided], asOf: '2026-05-01', changes: { 'windows/beroep/from': { fact: 'kennis-op' } } }, 'Klager: in beroep gaan, laatste dag niet te bepalen: open.', 'Complainant: appeal, last day cannot be computed: open.'],
    // The first five working days after Friday 1 May are Saturday 2, Tuesday 5, Wednesday 6, Thursday 7 and Friday 8 May.
    [
      'provisionally',
      { events: [filing, decided], asOf: '2026-05-01', changes: { ...shortHorizon, 'windows/beroep/within': { workingDays: 5 } } },
      'Klager: in beroep gaan, tot en met vrijdag 8 mei 2026 (voorlopig): open.',
      'Complainant: appeal, up to and including Friday 8 May 2026 (provisional): open.',
    ],
  ])('%s', (_what, told, nl, en) => {
    expect(both(told, 'windows')).toEqual({ nl: [nl], en: [en] });
  });
});

test('a finding rests on its readings, and one that names none on none', () => {
  const told = { events: [filing], asOf: '2026-05-15' } as const;
  const readingsOf = (regulation: Regulation) => linesOf(regulation, told, 'findings', 'en').map(({ text, readings }) => [text, readings]);
  expect(readingsOf(changed({ 'findings/besluit-te-laat/readings': ['L-3'] }))).toEqual([['The complaint is being handled.', []], ['The decision is late.', ['L-3']]]);
});

describe('what is asked', () => {
  const regulation = changed({});
  test.each<[string, unknown, unknown, object]>([
    ['a case that was not read', {}, { asOf: '2026-04-02', locale: 'nl' }, { code: 'case-unchecked' }],
    ['what JSON cannot say', undefined, { asOf: '2026-04-02', locale: 'nl', passages: { '5': () => 'x' } }, { code: 'json-invalid', path: ['passages', '5'], data: { found: 'function' } }],
    ['nothing', undefined, null, { code: 'value-invalid', path: ['locale'], data: { found: 'undefined', expected: ['nl', 'en'] } }],
    ['no passages', undefined, { asOf: '2026-04-02', locale: 'nl', passages: null }, { code: 'value-invalid', path: ['passages'], data: { found: 'object', expected: 'text by clause' } }],
  ])('%s is an issue', (_what, current, options, issue) => {
    expect(explain(regulation, (current ?? openCase(regulation)) as never, options as never)).toStrictEqual({ ok: false, issues: [issue] });
  });
});

test('a name that was checked and is not there is told by name', () => {
  expect(() => declared({ klager: 1 }, 'klagr')).toThrow(new Error('klagr was checked and is not there.'));
});
