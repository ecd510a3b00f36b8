import { expect, test } from 'vitest';
import { replay, summarise, type AnyEvent, type Case, type CivilDate } from '../../src/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { findRegulation } from '../../src/regulations/index.js';

/**
 * The yearly report of IederZijnWerk (6.5 to 6.9): how many were filed, how many took longer than six weeks, which were not
 * taken up, and how satisfied people were. Every count was worked out by hand from the table of cases.
 */

const regulation: Regulation = (() => {
  const found = findRegulation('iederzijnwerk-arbeidscoaching');
  if (!found.ok) throw new Error('The regulation is gone.');
  return found.value;
})();

type On = CivilDate;
const filed = (on: On, vorm = 'brief') => ({ type: 'klacht.ontvangen', on, vorm });
const answered = (on: On) => ({ type: 'klacht.beantwoord', on, by: 'directie', 'gevolgde-procedure': true, 'uiteindelijke-afhandeling': true, doorlooptijd: true });
const satisfaction = (on: On, tevredenheid: string) => ({ type: 'tevredenheid.vastgesteld', on, facts: { tevredenheid } });
const declined = (on: On, grond: string) => ({ type: 'niet-in-behandeling.besloten', on, by: 'directie', grond });

const log: readonly (readonly AnyEvent[])[] = [
  // Six weeks from Monday 3 March 2025 are Monday 14 April: on the day itself is not later.
  [filed('2025-03-03'), answered('2025-04-14'), satisfaction('2025-04-20', 'tevreden')],
  // 2 June: 14 July; a day later. The satisfaction comes after the year.
  [filed('2025-06-02'), answered('2025-07-15'), satisfaction('2026-01-10', 'ontevreden')],
  // 1 September: not taken up, and told so within six weeks.
  [filed('2025-09-01'), declined('2025-09-15', 'andere-grond'), { type: 'niet-in-behandeling.gemeld', on: '2025-09-22', by: 'organisatie', motivering: 'Al eerder behandeld.' }],
  // Withdrawn after two weeks.
  [filed('2025-10-06'), { type: 'klacht.ingetrokken', on: '2025-10-20' }],
  // 1 December: 12 January 2026; a day later, in the next year.
  [filed('2025-12-01'), answered('2026-01-13')],
  // The last day of the year: 11 February 2026, and just in time.
  [filed('2025-12-31'), answered('2026-02-11')],
  // The first day of the year, never answered.
  [filed('2026-01-01')],
  // Orally in 2025, official from 5 January 2026: 16 February.
  [filed('2025-12-29', 'mondeling'), { type: 'officieel.bevestigd', on: '2026-01-05' }, answered('2026-01-30'), satisfaction('2026-02-10', 'deels-tevreden')],
  // Orally, and solved without becoming official.
  [filed('2026-03-02', 'mondeling'), { type: 'oplossing.bereikt', on: '2026-03-09' }],
  // 4 May: 15 June. Not taken up, but nobody was told.
  [{ ...filed('2026-05-04'), facts: { dienst: 'persoonlijke-ondersteuning' } }, declined('2026-05-11', 'andere-klantcategorie')],
  // 3 August: 14 September; withdrawn six days after that.
  [filed('2026-08-03'), { type: 'klacht.ingetrokken', on: '2026-09-20' }],
];

const cases = log.map((events): Case => {
  const made = replay(regulation, events);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
});

const figuresOf = (year: number, asOf?: CivilDate) => {
  const figures = summarise(regulation, cases, { year, ...(asOf === undefined ? {} : { asOf }) });
  if (!figures.ok) throw new Error(JSON.stringify(figures.issues));
  const { filed: count, open, closed, declined: notTakenUp, grounds, states, measures, values } = figures.value;
  return { count, open, closed, notTakenUp, grounds, states, sixWeeks: measures['zes-weken'], satisfaction: values['tevredenheid'] ?? {} };
};

test('2025, on the last day of the year: two complaints are still within their six weeks', () => {
  expect(figuresOf(2025)).toEqual({
    count: 6,
    open: 2,
    closed: 4,
    notTakenUp: 1,
    grounds: { 'andere-grond': 1 },
    states: { 'functionaris.niet-betrokken': 6, 'route.afgehandeld': 2, 'route.ingetrokken': 1, 'route.lopend.officieel': 2, 'route.niet-in-behandeling': 1 },
    sixWeeks: { running: 2, within: 3, exceeded: 1, notApplicable: 0, undetermined: 0 },
    satisfaction: { tevreden: 1 },
  });
});

test('2025, as of March: the same complaints, now all decided', () => {
  expect(figuresOf(2025, '2026-03-01')).toEqual({
    count: 6,
    open: 0,
    closed: 6,
    notTakenUp: 1,
    grounds: { 'andere-grond': 1 },
    states: { 'functionaris.niet-betrokken': 6, 'route.afgehandeld': 4, 'route.ingetrokken': 1, 'route.niet-in-behandeling': 1 },
    sixWeeks: { running: 0, within: 4, exceeded: 2, notApplicable: 0, undetermined: 0 },
    satisfaction: { ontevreden: 1, tevreden: 1 },
  });
});

test('2026: an oral complaint counts from its confirmation, and one that never became official does not', () => {
  expect(figuresOf(2026)).toEqual({
    count: 4,
    open: 1,
    closed: 3,
    notTakenUp: 1,
    grounds: { 'andere-klantcategorie': 1 },
    states: { 'functionaris.niet-betrokken': 4, 'route.afgehandeld': 1, 'route.ingetrokken': 1, 'route.lopend.officieel': 1, 'route.niet-in-behandeling': 1 },
    sixWeeks: { running: 0, within: 1, exceeded: 3, notApplicable: 0, undetermined: 0 },
    satisfaction: { 'deels-tevreden': 1 },
  });
});

test('no other year has any', () => {
  expect([2024, 2027].map((year) => figuresOf(year).count)).toEqual([0, 0]);
});
