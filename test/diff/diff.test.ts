import { describe, expect, test } from 'vitest';
import { edited, type Path } from '../../src/check/mutation/operator.js';
import { aspects, classes, classOf, diffRegulations, type ChangeClass, type Log, type Turn } from '../../src/diff/index.js';
import { loadRegulation } from '../../src/regulation/define-regulation.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { krachtigPerspectief as typed } from '../../src/regulations/krachtig-perspectief/index.js';

const base = typed as unknown as Regulation;

const withEdit = (path: Path, after: unknown): Regulation => {
  const loaded = loadRegulation(edited(base.definition, path, after));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
};

/** A complaint by e-mail before Easter; acknowledged in time. */
const log: Log = {
  entries: [{ event: { id: 'e1', type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'e-mail', facts: { 'klager-bekend': true } } }],
};

const options = { mostPlaces: 0 };

const opposite: Readonly<Record<Turn, Turn>> = { gone: 'new', new: 'gone', later: 'earlier', earlier: 'later', other: 'other' };

describe('classes', () => {
  test.each(Object.entries(classes))('%s has its mirror, which has it', (name, { mirror }) => {
    expect(classes[mirror].mirror).toBe(name);
  });

  test('what is undone has the mirror of its class, whatever differs', () => {
    for (const what of aspects) for (const side of ['complainant', 'organisation'] as const) for (const turn of Object.keys(opposite) as Turn[]) expect(classOf({ what, side, turn: opposite[turn] })).toBe(classes[classOf({ what, side, turn })].mirror);
  });
});

describe('an edit to Krachtig Perspectief', () => {
  const table: readonly (readonly [name: string, path: Path, after: unknown, what: string, id: string, expected: ChangeClass, clause: string, days: number | undefined])[] = [
    // Four weeks from Thursday 2 April end on 30 April, six on 14 May; three on 23 April.
    ['four weeks to six', ['duties', 'behandeling', 'within'], { weeks: 6 }, 'due', 'behandeling', 'organisation-term-lengthened', '4.3a', 14],
    ['four weeks to three', ['duties', 'behandeling', 'within'], { weeks: 3 }, 'due', 'behandeling', 'organisation-term-shortened', '4.3a', -7],
    // Five working days over Easter end on 10 April, five days on 7 April.
    ['working days to days', ['duties', 'ontvangstbevestiging', 'within'], { days: 5 }, 'due', 'ontvangstbevestiging', 'organisation-term-shortened', '4.2', -3],
    // Without the holiday of 6 April they end on 9 April.
    ['another calendar', ['calendar'], 'nl-weekdagen', 'due', 'ontvangstbevestiging', 'organisation-term-shortened', '', -1],
    ['a term taken away', ['duties', 'ontvangstbevestiging', 'within'], undefined, 'due', 'ontvangstbevestiging', 'organisation-term-lengthened', '4.2', undefined],
  ];

  test.each(table)('%s', (_name, path, after, what, id, expected, clause, days) => {
    const head = withEdit(path, after);
    const found = diffRegulations(base, head, [log], options).entries.find((entry) => entry.what === what && entry.id === id);
    expect(found?.class).toBe(expected);
    expect(found?.days).toBe(days);
    expect(found?.causes.map((cause) => cause.path)).toEqual([path]);
    expect(found?.cites[0] ?? '').toBe(clause);
    expect(found?.witness?.scenario.stappen).toHaveLength(1);
    const back = diffRegulations(head, base, [log], options).entries.find((entry) => entry.what === what && entry.id === id);
    expect(back?.class).toBe(classes[expected].mirror);
  });

  test('against itself there is nothing', () => {
    expect(diffRegulations(base, base, [log], options)).toMatchObject({ changes: [], entries: [] });
  });

  test('a summary in other words is editorial', () => {
    const head = withEdit(['clauses', '4.2', 'summary', 'nl'], 'Er komt een bericht van ontvangst.');
    const { entries } = diffRegulations(base, head, [log], options);
    expect(entries.map((entry) => [entry.class, entry.what, entry.cites])).toEqual([['editorial', 'text', ['4.2']]]);
  });

  test('of two changes each has its own, and nothing is listed twice', () => {
    const one = edited(base.definition, ['duties', 'behandeling', 'within'], { weeks: 6 });
    const loaded = loadRegulation(edited(one, ['duties', 'ontvangstbevestiging', 'within'], { workingDays: 4 }));
    const entries = loaded.ok ? diffRegulations(base, loaded.value, [log], options).entries : [];
    const due = entries.filter(({ what }) => what === 'due').map(({ id, causes }) => [id, causes.map(({ path }) => path[1])]);
    // The gravest first: a longer term of the organisation, and then a shorter one.
    expect(due).toEqual([['behandeling', ['behandeling']], ['ontvangstbevestiging', ['ontvangstbevestiging']]]);
    expect(new Set(entries.map(({ what, id }) => `${what} ${id}`)).size).toBe(entries.length);
  });
});
