import { describe, expect, test } from 'vitest';
import { handlingTime, type Figures, type HandlingTime } from '../../src/check/index.js';
import type { Duration } from '../../src/model/duration.js';
import { days, months, weeks, withReadings, workingDays, years } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { closed, filing, open, reading, small, to } from './small-regulation.js';

/** Expected dates are from an independent count: Easter by the Meeus algorithm, art. 3 lid 1 Atw, a walk from day to day. */

const over = (regulation: Regulation, from = 2026, until = from): HandlingTime => handlingTime(regulation, { from, until });

const inDays = (figures: Figures | null | undefined): readonly [least: number, most: number] | undefined =>
  figures === null || figures === undefined ? undefined : [figures.calendarDays.shortest.count, figures.calendarDays.longest.count];

/** Phases without a term, with their clauses. */
const endless = ({ phases }: HandlingTime): readonly string[] => phases.flatMap(({ kind, state, cites }) => (kind === 'unbounded' ? [`${state} ${cites.join(' ')}`] : []));

const decision = { by: 'besluit.meegedeeld', within: weeks(4), cites: ['2'] };

/** One stay from the filing to the decision. */
const oneStay = (duty: Record<string, unknown>): Regulation =>
  small({ states: { nieuw: filing('onderzoek', 'besluit'), onderzoek: open({ 'besluit.meegedeeld': to('besloten') }, '1'), besloten: closed }, duties: { besluit: { ...decision, ...duty } } });

describe('terms on the calendar', () => {
  const sequence = (acknowledgement: Duration, answer: Duration): Regulation =>
    small({
      states: {
        nieuw: filing('ontvangen', 'bevestiging'),
        ontvangen: open({ 'ontvangst.bevestigd': to('onderzoek', 'besluit') }),
        onderzoek: open({ 'besluit.meegedeeld': to('besloten') }),
        besloten: closed,
      },
      duties: { bevestiging: { by: 'ontvangst.bevestigd', within: acknowledgement, cites: ['1'] }, besluit: { ...decision, within: answer } },
    });

  test('five and then ten working days, over a year', () => {
    const [route, ...others] = over(sequence(workingDays(5), workingDays(10))).routes;
    expect(others).toEqual([]);
    expect(route).toMatchObject({ kind: 'bounded', courses: 1, assumed: null, extended: null, incomplete: false });
    // From a Sunday three whole weeks without a day off end on the third Friday.
    expect(route?.bounded?.calendarDays.shortest).toMatchObject({ count: 19, start: '2026-01-04', end: '2026-01-23' });
    // 27 April, 5 May and Ascension on 14 May are skipped.
    expect(route?.bounded?.calendarDays.longest).toEqual({
      count: 26,
      start: '2026-04-22',
      end: '2026-05-18',
      path: [
        { event: 'klacht.ontvangen', on: '2026-04-22' },
        { event: 'ontvangst.bevestigd', on: '2026-04-30', duty: 'bevestiging' },
        { event: 'besluit.meegedeeld', on: '2026-05-18', duty: 'besluit' },
      ],
    });
    expect(route?.bounded?.workingDays).toMatchObject({ shortest: { count: 15 }, longest: { count: 15 } });
  });

  test('over Easter and over the turn of the year', () => {
    // Of the stretches of five days this is the first: Good Friday is worked, Easter Monday 6 April is not.
    const easter = over(sequence(workingDays(1), workingDays(1))).routes[0]?.bounded?.calendarDays.longest;
    expect(easter).toMatchObject({ count: 5, start: '2026-04-02', path: [{}, { on: '2026-04-03' }, { on: '2026-04-07' }] });
    // Nothing on Fri 25 December and Fri 1 January: 28 and 29 December, then 30 and 31 December and 4 January.
    const christmas = over(sequence(workingDays(2), workingDays(3))).routes[0]?.bounded?.calendarDays.longest;
    expect(christmas).toMatchObject({ count: 11, start: '2026-12-24', path: [{}, { on: '2026-12-29' }, { on: '2027-01-04' }] });
  });

  test('a month and a year that end in February', () => {
    expect(over(oneStay({ within: months(1) }), 2027).routes[0]?.bounded?.calendarDays).toMatchObject({ shortest: { count: 28, start: '2027-01-31', end: '2027-02-28' }, longest: { count: 31 } });
    expect(over(oneStay({ within: months(1) }), 2028).routes[0]?.bounded?.calendarDays).toMatchObject({ shortest: { count: 29, start: '2028-01-31', end: '2028-02-29' }, longest: { count: 31 } });
    expect(over(oneStay({ within: years(1) }), 2028).routes[0]?.bounded?.calendarDays).toMatchObject({ shortest: { count: 365, start: '2028-02-29', end: '2029-02-28' }, longest: { count: 366, start: '2028-01-01' } });
  });

  test('a later duty that falls due first brings the acts before it forward', () => {
    const fromFiling = (contact: Duration, answer: Duration): Figures | null | undefined =>
      over(
        small({
          states: { nieuw: filing('contact', 'bellen', 'besluit'), contact: open({ 'klager.gebeld': to('onderzoek') }), onderzoek: open({ 'besluit.meegedeeld': to('besloten') }), besloten: closed },
          duties: { bellen: { by: 'klager.gebeld', within: contact, cites: ['1'] }, besluit: { ...decision, within: answer } },
        }),
      ).routes[0]?.bounded;
    // Ten working days end after fifteen days on 41 days of 2026, such as around Easter; the answer is due all the same.
    const bounded = fromFiling(workingDays(10), days(15));
    expect(inDays(bounded)).toEqual([15, 15]);
    // Only 24 April to 9 May, with two days off and three weekends begun, has eight.
    expect(bounded?.workingDays.shortest).toMatchObject({ count: 8, start: '2026-04-24', end: '2026-05-09', path: [{}, { event: 'klager.gebeld', on: '2026-05-09', duty: 'besluit' }, { on: '2026-05-09' }] });
    expect(inDays(fromFiling(weeks(3), weeks(2)))).toEqual([14, 14]);
    // A term from the filing also bounds a stay that has none of its own.
    const { within: _within, ...bellen } = { within: weeks(1), by: 'klager.gebeld', cites: ['1'] };
    const time = over(small({ states: { nieuw: filing('contact', 'bellen', 'besluit'), contact: open({ 'klager.gebeld': to('onderzoek') }), onderzoek: open({ 'besluit.meegedeeld': to('besloten') }), besloten: closed }, duties: { bellen, besluit: decision } }));
    expect([inDays(time.routes[0]?.bounded), endless(time)]).toEqual([[28, 28], ['contact 1']]);
  });
});

describe('extension and suspension', () => {
  const extended = (extension: Record<string, unknown>, rest: Record<string, unknown> = {}): HandlingTime => over(oneStay({ extension: { event: 'termijn.verlengd', length: weeks(2), cites: ['3'], ...extension }, ...rest }));
  const told = ({ phases }: HandlingTime) => phases.flatMap(({ lengthenings }) => lengthenings);

  test.each([
    ['once', { times: 1 }, 42, false],
    ['twice', { times: 2 }, 56, false],
    ['with no number: shown once, and told as without limit', {}, 42, true],
    ['with a reason', { times: 1, reason: 'reden', notice: 'not-later-than-due' }, 42, false],
    ['of a supplied length with a most', { times: 1, length: { supplied: ['tot'] }, atMost: weeks(3) }, 49, false],
  ] as const)('%s', (_name, extension, most, unbounded) => {
    const regulation = small({
      states: { nieuw: filing('onderzoek', 'besluit'), onderzoek: open({ 'besluit.meegedeeld': to('besloten') }), besloten: closed },
      duties: { besluit: { ...decision, extension: { event: 'termijn.verlengd', length: weeks(2), cites: ['3'], ...extension } } },
      attributes: { 'termijn.verlengd': { reden: { type: 'text', label: { nl: 'x', en: 'x' } }, tot: { type: 'date', label: { nl: 'x', en: 'x' } } } },
    });
    const time = over(regulation);
    expect([inDays(time.routes[0]?.bounded), inDays(time.routes[0]?.extended)]).toEqual([[28, 28], [most, most]]);
    expect(told(time)).toEqual([{ duty: 'besluit', by: 'extension', unbounded, cites: ['3'] }]);
  });

  test('each is told on what is then the last day', () => {
    expect(extended({ times: 2 }).routes[0]?.extended?.calendarDays.longest.path).toEqual([
      { event: 'klacht.ontvangen', on: '2026-01-01' },
      { event: 'termijn.verlengd', on: '2026-01-29', extends: 'besluit' },
      { event: 'termijn.verlengd', on: '2026-02-12', extends: 'besluit' },
      { event: 'besluit.meegedeeld', on: '2026-02-26', duty: 'besluit' },
    ]);
  });

  test('without a length it has no end, and is told with its clause', () => {
    const time = small({
      states: { nieuw: filing('onderzoek', 'besluit'), onderzoek: open({ 'besluit.meegedeeld': to('besloten') }), besloten: closed },
      duties: { besluit: { ...decision, extension: { event: 'termijn.verlengd', length: { supplied: ['tot'] }, times: 1, cites: ['3'] } } },
      attributes: { 'termijn.verlengd': { tot: { type: 'date', label: { nl: 'x', en: 'x' } } } },
    });
    expect([inDays(over(time).routes[0]?.bounded), over(time).routes[0]?.extended]).toEqual([[28, 28], null]);
    expect(told(over(time))).toEqual([{ duty: 'besluit', by: 'extension', unbounded: true, cites: ['3'] }]);
  });

  test('a suspension has no declared length: told as without limit', () => {
    const time = over(oneStay({ suspension: { startedBy: 'termijn.stilgezet', endedBy: 'termijn.hervat', cites: ['3'] } }));
    expect(inDays(time.routes[0]?.bounded)).toEqual([28, 28]);
    expect(told(time)).toEqual([{ duty: 'besluit', by: 'suspension', unbounded: true, cites: ['3'] }]);
  });
});

describe('courses', () => {
  test('regions side by side take as long as the longest, not as both', () => {
    const region = (event: string): Record<string, unknown> => ({ initial: 'bezig', states: { bezig: open({ [event]: to('klaar') }), klaar: closed } });
    const parallel = small({
      states: { nieuw: filing('lopend', 'advies', 'besluit'), lopend: { type: 'parallel', states: { advisering: region('advies.uitgebracht'), beslissing: region('besluit.meegedeeld') } } },
      duties: { advies: { by: 'advies.uitgebracht', within: weeks(2), cites: ['1'] }, besluit: decision },
    });
    const [route] = over(parallel).routes;
    expect(inDays(route?.bounded)).toEqual([28, 28]);
    expect(route?.bounded?.calendarDays.longest.path.map(({ event }) => event)).toEqual(['klacht.ontvangen', 'advies.uitgebracht', 'besluit.meegedeeld']);
  });

  const choice = {
    states: {
      nieuw: filing('beoordeling', 'beoordelen'),
      beoordeling: open({ 'klacht.afgewezen': to('afgewezen'), 'klacht.aangenomen': to('onderzoek', 'besluit') }, '1'),
      onderzoek: open({ 'besluit.meegedeeld': to('besloten') }, '2'),
      afgewezen: closed,
      besloten: closed,
    },
    duties: { beoordelen: { dischargedBy: [{ event: 'klacht.afgewezen' }, { event: 'klacht.aangenomen' }], within: weeks(1), cites: ['1'] }, besluit: decision },
  };

  test('a short course beside a long one: shortest and longest differ', () => {
    const [route] = over(small(choice)).routes;
    expect([route?.courses, inDays(route?.bounded)]).toEqual([2, [7, 35]]);
    expect(route?.bounded?.calendarDays.shortest.path.at(-1)).toEqual({ event: 'klacht.afgewezen', on: '2026-01-08', duty: 'beoordelen' });
    expect(route?.bounded?.calendarDays.longest.path.at(-1)).toEqual({ event: 'besluit.meegedeeld', on: '2026-02-05', duty: 'besluit' });
  });

  test('a duty without a term: the phase and its clauses are named, and the course that avoids it counts', () => {
    const { within: _within, ...besluit } = decision;
    const time = over(small({ ...choice, duties: { ...choice.duties, besluit: { ...besluit, cites: ['2', '4'] } } }));
    expect([time.routes[0]?.kind, inDays(time.routes[0]?.bounded)]).toEqual(['bounded', [7, 7]]);
    expect(endless(time)).toEqual(['onderzoek 2 4']);
    const only = over(oneStay({ within: undefined }));
    expect([only.routes[0]?.kind, only.routes[0]?.bounded, endless(only)]).toEqual(['unbounded', null, ['onderzoek 1 2']]);
  });

  test('nobody waits for the complainant; what he owes has its last day, and he ends nothing by going away', () => {
    const between = {
      states: {
        nieuw: filing('beoordeling', 'beoordelen'),
        beoordeling: open({ 'aanvulling.gevraagd': to('aanvulling', 'aanvullen'), 'klacht.ingetrokken': to('ingetrokken') }, '1'),
        aanvulling: open({ 'klacht.aangevuld': to('onderzoek', 'besluit'), 'klacht.ingetrokken': to('ingetrokken') }, '3'),
        onderzoek: open({ 'besluit.meegedeeld': to('besloten'), 'klacht.ingetrokken': to('ingetrokken') }, '2'),
        besloten: closed,
        ingetrokken: closed,
      },
      klager: ['klacht.ontvangen', 'klacht.aangevuld', 'klacht.ingetrokken'],
    };
    const duties = { beoordelen: { by: 'aanvulling.gevraagd', within: weeks(1), cites: ['1'] }, besluit: decision };
    const aanvullen = { by: 'klacht.aangevuld', obligor: 'klager', beneficiary: 'bestuur', within: weeks(2), cites: ['3'] };
    const [route] = over(small({ ...between, duties: { ...duties, aanvullen } })).routes;
    // One week, two of the complainant, four.
    expect([route?.courses, inDays(route?.bounded)]).toEqual([1, [49, 49]]);
    const free = over(small({ ...between, duties: { ...duties, aanvullen: { cites: ['3'], within: weeks(2), by: 'stuk.gezien' } } }));
    expect([free.routes[0]?.courses, free.routes[0]?.kind, endless(free)]).toEqual([0, 'unbounded', ['aanvulling 3']]);
    expect(free.phases.map(({ state, reached }) => [state, reached])).toEqual([['beoordeling', 'handling'], ['aanvulling', 'handling'], ['onderzoek', 'after']]);
  });

  test('a duty that can also be met without moving on bounds nothing', () => {
    const interim = over(oneStay({ dischargedBy: [{ event: 'besluit.meegedeeld' }, { event: 'brief.gestuurd' }] }));
    expect([interim.routes[0]?.kind, endless(interim)]).toEqual(['unbounded', ['onderzoek 1']]);
  });

  test('the complaint can come back: a reopening is a phase of its own, and no state comes twice in a course', () => {
    const again = (herzien: Record<string, unknown>): HandlingTime =>
      over(
        small({
          states: {
            nieuw: filing('onderzoek', 'besluit'),
            onderzoek: open({ 'besluit.meegedeeld': to('besloten'), 'advies.gevraagd': to('advisering', 'adviseren') }),
            advisering: open({ 'advies.uitgebracht': to('onderzoek'), 'besluit.meegedeeld': to('besloten') }),
            besloten: { tags: ['gesloten'], on: { 'zaak.heropend': to('heropend', 'herzien') } },
            heropend: open({ 'zaak.herzien': to('besloten') }, '5'),
          },
          duties: { besluit: decision, adviseren: { by: 'advies.uitgebracht', within: weeks(1), cites: ['4'] }, herzien: { by: 'zaak.herzien', cites: ['6'], ...herzien } },
        }),
      );
    const time = again({});
    // Straight to the decision, and with advice that is asked for on the last day; going round again is no course.
    expect(time.routes.map(({ courses, bounded }) => [courses, inDays(bounded)])).toEqual([[2, [28, 28]]]);
    expect(time.phases.map(({ state, kind, reached }) => [state, kind, reached])).toEqual([
      ['onderzoek', 'bounded', 'handling'],
      ['advisering', 'bounded', 'handling'],
      ['heropend', 'unbounded', 'after'],
    ]);
    expect(endless(time)).toEqual(['heropend 5 6']);
    expect(endless(again({ within: weeks(2) }))).toEqual([]);
  });
});

describe('norms and readings', () => {
  test('an assumed norm bounds only where the text has no term', () => {
    expect(over(oneStay({ within: 'immediately', soft: true })).routes[0]).toMatchObject({ kind: 'assumed', bounded: null, assumed: { calendarDays: { shortest: { count: 1 }, longest: { count: 4 } } } });
    const both = over(
      small({
        states: { nieuw: filing('onderzoek', 'besluit', 'meteen'), onderzoek: open({ 'besluit.meegedeeld': to('besloten') }), besloten: closed },
        duties: { besluit: decision, meteen: { by: 'besluit.meegedeeld', within: 'immediately', soft: true, cites: ['3'] } },
      }),
    );
    expect([both.routes[0]?.kind, inDays(both.routes[0]?.bounded), both.routes[0]?.assumed]).toEqual(['bounded', [28, 28], null]);
  });

  test('a norm that ran out before its turn is met at once', () => {
    const late = over(
      small({
        states: { nieuw: filing('onderzoek', 'besluit', 'melden'), onderzoek: open({ 'besluit.meegedeeld': to('besloten') }), besloten: open({ 'besluit.gemeld': to('gemeld') }), gemeld: closed },
        duties: { besluit: decision, melden: { by: 'besluit.gemeld', within: days(1), soft: true, cites: ['3'] } },
      }),
    );
    expect([late.routes[0]?.kind, inDays(late.routes[0]?.assumed)]).toEqual(['assumed', [28, 28]]);
  });

  const read = (regulation: Regulation) => withReadings(regulation, { 'L-1': 'anders' } as never) as Regulation;

  test('a reading with another term', () => {
    const regulation = small({ states: { nieuw: filing('onderzoek', 'besluit'), onderzoek: open({ 'besluit.meegedeeld': to('besloten') }, '1'), besloten: closed }, duties: { besluit: decision }, readings: { 'L-1': reading({ duties: { besluit: { within: weeks(6) } } }) } });
    expect([over(regulation), over(read(regulation)), over(regulation)].map(({ routes }) => inDays(routes[0]?.bounded))).toEqual([[28, 28], [42, 42], [28, 28]]);
  });

  test.each([
    ['asked first', false],
    ['asked after the other reading', true],
  ])('a reading by which a duty begins to lead on: %s', (_name, other) => {
    // Only under the other reading does the decision meet the duty; before, a letter does, which moves nothing.
    const regulation = small({
      states: { nieuw: filing('onderzoek', 'besluit'), onderzoek: open({ 'besluit.meegedeeld': to('besloten'), 'brief.gestuurd': {} }, '1'), besloten: closed },
      duties: { besluit: { ...decision, by: 'brief.gestuurd' } },
      readings: { 'L-1': reading({ duties: { besluit: { dischargedBy: [{ event: 'besluit.meegedeeld' }] } } }) },
    });
    if (other) expect(over(regulation).routes[0]?.kind).toBe('unbounded');
    expect([over(read(regulation)).routes[0]?.kind, inDays(over(read(regulation)).routes[0]?.bounded)]).toEqual(['bounded', [28, 28]]);
    expect(endless(over(regulation))).toEqual(['onderzoek 1']);
  });

  test('a reading in the chart: an act that no longer moves anything bounds nothing', () => {
    const guard = (is: string): Record<string, unknown> => ({ guard: { type: 'anders-gelezen', params: { is } } });
    const regulation = small({
      states: {
        nieuw: filing('onderzoek', 'besluit'),
        onderzoek: open({ 'besluit.meegedeeld': [{ ...to('besloten'), ...guard('fails') }, guard('holds')], 'dossier.gesloten': to('besloten') }, '1'),
        besloten: closed,
      },
      duties: { besluit: decision },
      rules: { 'anders-gelezen': { kind: 'reading', reading: 'L-1', option: 'anders', label: { nl: 'x', en: 'x' }, cites: ['1'] } },
      readings: { 'L-1': reading(undefined) },
    });
    expect(inDays(over(regulation).routes[0]?.bounded)).toEqual([28, 28]);
    expect([over(read(regulation)).routes[0]?.kind, endless(over(read(regulation)))]).toEqual(['unbounded', ['onderzoek 1']]);
  });
});
