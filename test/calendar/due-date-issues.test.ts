import { describe, expect, test } from 'vitest';
import { dueDate } from '../../src/calendar/index.js';

/** What is wrong with a question for a due date is told to the letter: code, place, what was expected and what was found. */

const asked = { from: '2026-04-02', within: { weeks: 2 } };
const bounds = { least: 1, most: 100_000 };

describe('every issue, with its place and what was found', () => {
  test.each<[string, unknown, readonly object[]]>([
    ['nothing', null, [{ code: 'value-invalid', path: [], data: { expected: 'an object', value: null } }]],
    ['a text', 'P5D', [{ code: 'value-invalid', path: [], data: { expected: 'an object', value: 'P5D' } }]],
    ['a list', [asked], [{ code: 'value-invalid', path: [], data: { expected: 'an object', type: 'array' } }]],
    ['an empty object', {}, [{ code: 'key-missing', path: ['from'], data: { key: 'from' } }, { code: 'key-missing', path: ['within'], data: { key: 'within' } }]],
    ['no start', { within: { weeks: 2 } }, [{ code: 'key-missing', path: ['from'], data: { key: 'from' } }]],
    ['a start that is no date', { ...asked, from: '2026-02-30' }, [{ code: 'date-invalid', path: ['from'], data: { value: '2026-02-30' } }]],
    ['no length', { from: '2026-04-02', within: { weeks: 0 } }, [{ code: 'duration-invalid', path: ['within', 'weeks'], data: { unit: 'weeks', value: 0, ...bounds } }]],
    ['a misspelt key', { ...asked, rol: 'forward' }, [{ code: 'key-unknown', path: ['rol'], data: { key: 'rol', nearest: 'roll' } }]],
    ['a key like no other', { ...asked, zaaknummer: 1 }, [{ code: 'key-unknown', path: ['zaaknummer'], data: { key: 'zaaknummer' } }]],
    ['a misspelt way to roll', { ...asked, roll: 'foward' }, [{ code: 'roll-unknown', path: ['roll'], data: { value: 'foward', nearest: 'forward' } }]],
    ['a way to roll that is none', { ...asked, roll: 5 }, [{ code: 'roll-unknown', path: ['roll'], data: { value: 5 } }]],
    ['a misspelt calendar', { ...asked, calendar: 'nl-feestdag' }, [{ code: 'calendar-unknown', path: ['calendar'], data: { value: 'nl-feestdag', nearest: 'nl-feestdagen' } }]],
    ['a calendar like no other', { ...asked, calendar: 'zonnekalender-van-elders' }, [{ code: 'calendar-unknown', path: ['calendar'], data: { value: 'zonnekalender-van-elders' } }]],
    ['extensions that are no list', { ...asked, extensions: 'x' }, [{ code: 'extension-invalid', path: ['extensions'], data: { expected: 'a list', value: 'x' } }]],
    ['an extension that is none', { ...asked, extensions: [5] }, [{ code: 'extension-invalid', path: ['extensions', 0], data: { expected: 'an object', value: 5 } }]],
    ['an extension of nothing', { ...asked, extensions: [{}] }, [{ code: 'extension-invalid', path: ['extensions', 0], data: { expected: 'either by or until' } }]],
    ['an extension of two kinds', { ...asked, extensions: [{ by: { days: 1 }, until: '2026-05-01' }] }, [{ code: 'extension-invalid', path: ['extensions', 0], data: { expected: 'either by or until' } }]],
    ['an extension of no length', { ...asked, extensions: [{ by: { days: 1 } }, { by: { days: 0 } }] }, [{ code: 'duration-invalid', path: ['extensions', 1, 'by', 'days'], data: { unit: 'days', value: 0, ...bounds } }]],
    ['an extension until no date', { ...asked, extensions: [{ until: 'later' }] }, [{ code: 'date-invalid', path: ['extensions', 0, 'until'], data: { value: 'later' } }]],
    ['an extension until a date that the term reaches anyway', { ...asked, extensions: [{ until: '2026-04-16' }] }, [{ code: 'extension-invalid', path: ['extensions', 0, 'until'], data: { until: '2026-04-16', end: '2026-04-16' } }]],
    ['a reason that is no text', { ...asked, extensions: [{ by: { days: 1 }, reason: 5 }] }, [{ code: 'extension-invalid', path: ['extensions', 0, 'reason'], data: { expected: 'text', value: 5 } }]],
    ['citations of which one is no text', { ...asked, extensions: [{ by: { days: 1 }, cites: ['1', 2] }] }, [{ code: 'extension-invalid', path: ['extensions', 0, 'cites'], data: { expected: 'a list of text', type: 'array' } }]],
    ['citations that are no list', { ...asked, extensions: [{ by: { days: 1 }, cites: '1' }] }, [{ code: 'extension-invalid', path: ['extensions', 0, 'cites'], data: { expected: 'a list of text', value: '1' } }]],
    ['suspensions that are no list', { ...asked, suspensions: {} }, [{ code: 'suspension-invalid', path: ['suspensions'], data: { expected: 'a list', type: 'object' } }]],
    ['a suspension that is none', { ...asked, suspensions: ['x'] }, [{ code: 'suspension-invalid', path: ['suspensions', 0], data: { expected: 'an object', value: 'x' } }]],
    ['a suspension without a start', { ...asked, suspensions: [{}] }, [{ code: 'key-missing', path: ['suspensions', 0, 'from'], data: { key: 'from' } }]],
    ['a suspension until no date', { ...asked, suspensions: [{ from: '2026-04-03', until: 'x' }] }, [{ code: 'date-invalid', path: ['suspensions', 0, 'until'], data: { value: 'x' } }]],
    ['a suspension from no date', { ...asked, suspensions: [{ from: 'x', until: '2026-04-03' }] }, [{ code: 'date-invalid', path: ['suspensions', 0, 'from'], data: { value: 'x' } }]],
    ['a suspension that ends before it begins', { ...asked, suspensions: [{ from: '2026-04-05', until: '2026-04-03' }] }, [{ code: 'suspension-invalid', path: ['suspensions', 0, 'until'], data: { from: '2026-04-05', until: '2026-04-03' } }]],
    ['a reason for a suspension that is no text', { ...asked, suspensions: [{ from: '2026-04-03', reason: false }] }, [{ code: 'suspension-invalid', path: ['suspensions', 0, 'reason'], data: { expected: 'text', value: false } }]],
    ['a misspelt key of a suspension', { ...asked, suspensions: [{ from: '2026-04-03', untill: '2026-04-04' }] }, [{ code: 'key-unknown', path: ['suspensions', 0, 'untill'], data: { key: 'untill', nearest: 'until' } }]],
    ['an end after the year 9999', { from: '9999-12-30', within: { days: 2 } }, [{ code: 'date-out-of-range', path: ['within'], data: { latest: '9999-12-31' } }]],
    ['several at once', { ...asked, from: 'x', roll: 5 }, [{ code: 'date-invalid', path: ['from'], data: { value: 'x' } }, { code: 'roll-unknown', path: ['roll'], data: { value: 5 } }]],
  ])('%s', (_what, input, issues) => {
    expect(dueDate(input as never)).toStrictEqual({ ok: false, issues });
  });
});

describe('what just fits', () => {
  test.each<[string, object, string]>([
    ['the last day there is', { from: '9999-12-30', within: { days: 1 }, calendar: 'nl-weekdagen' }, '9999-12-31'],
    // One day of two weeks from 2 April is suspended.
    ['a suspension of one day', { ...asked, suspensions: [{ from: '2026-04-03', until: '2026-04-03' }] }, '2026-04-17'],
    ['an extension by one day more', { ...asked, extensions: [{ until: '2026-04-17', cites: ['1', '2'] }] }, '2026-04-17'],
  ])('%s', (_what, input, date) => {
    expect(dueDate(input as never)).toMatchObject({ ok: true, value: { date } });
  });
});
