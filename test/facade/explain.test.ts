import { expect, test } from 'vitest';
import { applyEvent, explain, openCase, replay, type AnyEvent, type Case, type Result } from '../../src/index.js';
import { withReadings } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { buurthulp } from '../regulation/buurthulp.js';

/**
 * A whole case told in both languages. One works from Tuesday to Saturday: five working days from Thursday 2 April 2026 are
 * Friday 3, Saturday 4, Tuesday 7, Wednesday 8 and Thursday 9; the first after Friday 1 May is Saturday. Six weeks from 2 April end on
 * 14 May, eight on 28 May, three from 1 May on 22 May; six months from 2 October 2025 on 2 April.
 */

const regulation = withReadings(buurthulp as unknown as Regulation, { 'L-2': 'streng' });

const passages = { '5': 'Beroep kan.' };

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const textOf = (current: Case, options: Parameters<typeof explain>[2]): string => valueOf(explain(regulation, current, options)).text;

const handled = valueOf(
  applyEvent(
    regulation,
    valueOf(
      replay(regulation, [
        { type: 'klacht.ontvangen', on: '2026-04-02', by: 'klager', facts: { 'klager-bekend': true, 'kennis-op': '2025-10-02', onderwerp: 'bejegening' } },
        { type: 'ontvangst.bevestigd', on: '2026-04-10', by: 'coordinator' },
        { type: 'advies.gevraagd', on: '2026-04-13', by: 'klager' },
        { type: 'klacht.afgewezen', on: '2026-04-14', by: 'bestuur', part: 'deel-1', grond: 'anders', motivering: 'omdat' },
      ] as unknown as readonly AnyEvent[]),
    ),
    { type: 'beroep.ingesteld', on: '2026-04-15', by: 'klager' } as AnyEvent,
    { tolerate: true },
  ),
);

test('while it is handled', () => {
  expect(textOf(handled, { asOf: '2026-04-20', locale: 'nl', passages })).toBe(`Klachtenregeling Buurthulp — maandag 20 april 2026

Stand van zaken
- De zaak is open: lopend.advisering.gevraagd, lopend.behandeling.onderzoek (behandeling).
- Ingediend op donderdag 2 april 2026.
- Zonder nieuwe gebeurtenis verandert dit beeld op vrijdag 15 mei 2026.
- Deel deel-1: klacht.afgewezen.

Wat er gebeurde
- donderdag 2 april 2026: klacht ontvangen (klager).
- vrijdag 10 april 2026: ontvangst bevestigd (coördinator).
- maandag 13 april 2026: advies gevraagd (klager).
- dinsdag 14 april 2026: klacht niet in behandeling genomen (bestuur).
- woensdag 15 april 2026: beroep ingesteld (klager) — de tekst voorziet hier niet in.

Wie wat moet doen
- bevestiging, coördinator → klager: de ontvangst bevestigen; uiterlijk donderdag 9 april 2026: te laat nagekomen (vrijdag 10 april 2026). [4]
    · de termijn rekent vanaf donderdag 2 april 2026
    · die dag zelf telt niet mee; de eerste dag die kan meetellen is vrijdag 3 april 2026
    · 5 werkdagen (kalender buurthulp-werkdagen): tot en met donderdag 9 april 2026
    · zondag 5 en maandag 6 april 2026 tellen niet mee: weekend
    · laatste dag: donderdag 9 april 2026
- besluit, bestuur → klager: beslissen op de klacht; uiterlijk donderdag 14 mei 2026: open. [4]
    · de termijn rekent vanaf donderdag 2 april 2026
    · die dag zelf telt niet mee; de eerste dag die kan meetellen is vrijdag 3 april 2026
    · 6 weken: tot en met donderdag 14 mei 2026
    · laatste dag: donderdag 14 mei 2026
- advies, bestuur → klager: adviseren; zonder termijn in de tekst: open; 7 dagen verstreken. [1]

Gronden om niet te behandelen
- een andere reden: de tekst geeft geen toets; een mens motiveert.
- anoniem: geldt niet. Anoniem: geldt niet, want bekend is wie de klager is. [3]
- het gaat om geld: geldt niet. Vraagt geld: geldt niet, want de klacht valt niet onder de uitsluiting (waarde: “bejegening”). [3]
- te laat geklaagd: geldt niet. Op tijd geklaagd: geldt, want 2 april 2026 valt binnen de termijn, die loopt tot en met 2 april 2026. [2]

Rapportagenormen
- langer dan acht weken (donderdag 28 mei 2026): loopt nog. [6]

Bevindingen
- Het reglement voorziet op dit punt niet in deze gebeurtenis; zij is vastgelegd zonder dat de zaak verder komt. (woensdag 15 april 2026)
- De klacht is in behandeling. [4]

Hoe onduidelijkheden zijn gelezen
- L-1. Hoelang kan men klagen? Zes maanden. De tekst noemt maanden. [2]
- L-2. Kan beroep te laat? Nee. (anders dan de standaardlezing) [5]
    « Beroep kan. » (artikel 5)`);
});

test('on the last day for an appeal', () => {
  const decided = valueOf(applyEvent(regulation, handled, { type: 'besluit.meegedeeld', on: '2026-05-01', by: 'bestuur', oordeel: 'gegrond' } as AnyEvent));
  expect(textOf(decided, { asOf: '2026-05-22', locale: 'en', passages })).toBe(`Complaint regulation of Buurthulp — Friday 22 May 2026

Position
- The case is closed, but something can still be done: besloten (closed).
- Filed on Thursday 2 April 2026.
- Without a new event this changes on Saturday 23 May 2026.
- Part deel-1: klacht.afgewezen.

What happened
- Thursday 2 April 2026: complaint received (complainant).
- Friday 10 April 2026: receipt acknowledged (coordinator).
- Monday 13 April 2026: advice requested (complainant).
- Tuesday 14 April 2026: complaint declined (board).
- Wednesday 15 April 2026: appeal lodged (complainant) — the text does not provide for this.
- Friday 1 May 2026: decision notified (board).

Who owes what
- acknowledgement, coordinator → complainant: acknowledge receipt; no later than Thursday 9 April 2026: met late (Friday 10 April 2026). [4]
    · the term is counted from Thursday 2 April 2026
    · that day itself does not count; the first day that can count is Friday 3 April 2026
    · 5 working days (calendar buurthulp-werkdagen): up to and including Thursday 9 April 2026
    · Sunday 5 and Monday 6 April 2026 do not count: weekend
    · last day: Thursday 9 April 2026
- decision, board → complainant: decide on the complaint; no later than Thursday 14 May 2026: met (Friday 1 May 2026). [4]
    · the term is counted from Thursday 2 April 2026
    · that day itself does not count; the first day that can count is Friday 3 April 2026
    · 6 weeks: up to and including Thursday 14 May 2026
    · last day: Thursday 14 May 2026
- advice, board → complainant: advise; no term in the text: cancelled. [1]
- archiving, coordinator → board: archive the file; no later than Saturday 2 May 2026 — an assumed norm, not the text itself: overdue. [6]
    · the term is counted from Friday 1 May 2026
    · that day itself does not count; the first day that can count is Saturday 2 May 2026
    · 1 working day (calendar buurthulp-werkdagen): up to and including Saturday 2 May 2026
    · last day: Saturday 2 May 2026

What can still be done
- Complainant: appeal, up to and including Friday 22 May 2026: open. [5]
    · the term is counted from Friday 1 May 2026
    · that day itself does not count; the first day that can count is Saturday 2 May 2026
    · 3 weeks: up to and including Friday 22 May 2026
    · last day: Friday 22 May 2026
    « Beroep kan. » (artikel 5)

Grounds for declining
- another reason: the text gives no test; a human gives reasons.
- anonymous: does not hold. Anonymous: does not hold, because it is known who complains. [3]
- it is about money: does not hold. Asks for money: does not hold, because the complaint does not fall under the exclusion (value: “bejegening”). [3]
- complained too late: does not hold. Complained in time: holds, because 2 April 2026 falls within the period, which runs up to and including 2 April 2026. [2]

Reporting thresholds
- longer than eight weeks (Thursday 28 May 2026): within. [6]

Findings
- The regulation does not provide for this event at this point; it was recorded without moving the case. (Wednesday 15 April 2026)
- The day of receipt was not recorded, and that is the day that counts for the duty. (“besluit#1”) (Friday 1 May 2026) [4]

How ambiguities were read
- L-1. How long can one complain? Six months. The text says months. [2]
- L-2. Is late appeal possible? No. (other than the default reading) [5]
    « Beroep kan. » (artikel 5)`);
  // The day after, nothing is left, and nothing will change.
  const lines = textOf(decided, { asOf: '2026-05-23', locale: 'en' }).split('\n');
  expect(lines.slice(2, 5)).toEqual(['Position', '- The case is closed and settled: besloten (closed).', '- Filed on Thursday 2 April 2026.']);
  expect(lines.filter((line) => line.includes('changes on'))).toEqual([]);
});

test('before anything happened', () => {
  expect(textOf(openCase(regulation), { asOf: '2026-05-22', locale: 'en' })).toBe(`Complaint regulation of Buurthulp — Friday 22 May 2026

Position
- The case is open: nieuw (intake).

Grounds for declining
- another reason: the text gives no test; a human gives reasons.
- anonymous: unknown. Anonymous: unknown, because this is not known yet: the fact “klager-bekend”. [3]
- it is about money: unknown. Asks for money: unknown, because this is not known yet: the fact “onderwerp”. [3]
- complained too late: unknown. Complained in time: unknown, because this is not known yet: the fact “kennis-op” and the fact “had-kunnen-weten-op”. [2]

Reporting thresholds
- longer than eight weeks: undetermined. [6]

How ambiguities were read
- L-1. How long can one complain? Six months. The text says months. [2]
- L-2. Is late appeal possible? No. (other than the default reading) [5]`);
});

test.each([
  ['a language that is none', { asOf: '2026-05-22', locale: 'fr' }, { code: 'value-invalid', path: ['locale'], data: { found: 'fr', expected: ['nl', 'en'] } }],
  ['passages that are none', { asOf: '2026-05-22', locale: 'nl', passages: { '5': 5 } }, { code: 'value-invalid', path: ['passages'], data: { found: 'object', expected: 'text by clause' } }],
  ['passages that are a text', { asOf: '2026-05-22', locale: 'nl', passages: 'x' }, { code: 'value-invalid', path: ['passages'], data: { found: 'string', expected: 'text by clause' } }],
  ['a day before the last event', { asOf: '2026-04-14', locale: 'nl' }, { code: 'as-of-before-last-event', path: ['asOf'], data: { asOf: '2026-04-14', last: '2026-04-15' } }],
  ['no day', { locale: 'nl' }, { code: 'date-invalid', path: ['asOf'], data: { type: 'undefined' } }],
])('%s is an issue', (_what, options, issue) => {
  expect(explain(regulation, handled, options as never)).toStrictEqual({ ok: false, issues: [issue] });
});
