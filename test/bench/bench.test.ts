import { expect, test } from 'vitest';
import { checkAgreement as checkCalendars, rows as calendarRows } from './calendar-rows.js';
import { rows as caseRows } from './case-rows.js';
import { rows as chartRows } from './chart-rows.js';
import { checkAgreement as checkDecisions, rows as decisionRows } from './decision-rows.js';
import { rows as growthRows } from './growth-rows.js';
import { judged, type Programs } from './wanted.js';

test('the libraries beside which dates are computed come to the same dates', () => {
  expect(checkCalendars).not.toThrow();
});

test('the rule engines come to the same decision as assess', async () => {
  await expect(checkDecisions()).resolves.toBeUndefined();
});

const programs: Programs = {
  bulk: [10, 100].map((lines) => ({ lines, megabytes: 1, assess: { cpuSeconds: 2, peakMegabytes: 100 }, reprint: { cpuSeconds: 1, peakMegabytes: 50 } })),
  imported: { ours: 20, peers: 30 },
  bundle: { gzippedBytes: 40_000, gzippedCaseBytes: 20_000, hasXState: true },
  check: { seconds: 11 },
};

const figures = [...chartRows, ...decisionRows, ...calendarRows, ...caseRows, ...growthRows].map(({ group, name }) => ({ group, name, medianNanoseconds: 100, ratio: 1 }));

test.each([
  'applyEvent',
  'bare chart step',
  'admissibility verdict',
  'due date of 5 working days, ISO',
  'due date of 10 working days, ISO',
  'due date of 20 working days, ISO',
  'due date of 20 working days',
  '`assess`, dates only',
  '`assess`, full',
  'nextEvents',
  'klachtrecht assess',
  'peak memory',
  'replay of 800 events',
  'chart of 1000 states',
  'import of the root',
  'in a browser',
  'work on a case',
  'klachtrecht check',
])('something is asked of: %s', (what) => {
  expect(judged(figures, programs).some((row) => row.what.includes(what))).toBe(true);
});

test('a figure beyond what was asked is not met, one within is', () => {
  const met = (what: string): boolean | undefined => judged(figures, programs).find((row) => row.what.includes(what))?.met;
  expect([met('applyEvent'), met('in a browser'), met('work on a case'), met('klachtrecht check'), met('import of the root'), met('`assess`, full')]).toEqual([false, false, true, false, true, true]);
});
