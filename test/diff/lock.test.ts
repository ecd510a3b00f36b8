import { describe, expect, test } from 'vitest';
import { edited } from '../../src/check/mutation/operator.js';
import { lockOf, readLock } from '../../src/diff/index.js';
import { buurthulp } from '../scenario/played.js';

const lock = JSON.parse(JSON.stringify(lockOf(buurthulp, '1.2.3'))) as Readonly<Record<string, unknown>>;

describe('a lock', () => {
  test('gives the regulation that it was made of', () => {
    const read = readLock(lock, 'buurthulp');
    expect(read.ok && [read.value.behaviour, read.value.text]).toEqual([buurthulp.behaviour, buurthulp.text]);
  });

  test.each([
    ['of another regulation', lock, 'elders', { kind: 'other-regulation', found: 'buurthulp' }],
    ['of a newer format', { ...lock, format: 2 }, 'buurthulp', { kind: 'newer-format', found: 2 }],
    ['with a key too many', { ...lock, extra: 1 }, 'buurthulp', { kind: 'shape' }],
    ['that is no object', null, 'buurthulp', { kind: 'shape' }],
    ['with a term edited by hand', edited(lock, ['definition', 'duties', 'besluit', 'within'], { weeks: 8 }), 'buurthulp', { kind: 'hash', which: 'behaviour' }],
    ['with a label edited by hand', edited(lock, ['definition', 'duties', 'besluit', 'label', 'nl'], 'anders'), 'buurthulp', { kind: 'hash', which: 'text' }],
    ['with a version edited by hand', { ...lock, version: '9' }, 'buurthulp', { kind: 'hash', which: 'version' }],
  ])('%s is refused', (_name, json, id, fault) => {
    expect(readLock(json, id)).toEqual({ ok: false, fault });
  });

  test('whose definition is none is refused with the faults', () => {
    expect(readLock(edited(lock, ['definition', 'duties'], undefined), 'buurthulp')).toMatchObject({ ok: false, fault: { kind: 'definition' } });
  });
});
