import type { Draw } from '../generate/draw.js';

const thrower = (): never => {
  throw new Error('This is looked at.');
};

/** What should be plain data and is not, or is more than anybody asked for. Made anew each time, so that nothing is known of it. */
const hostile: readonly ((draw: Draw) => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => Number.NaN,
  () => -0,
  () => 1e308,
  (draw) => draw.between(-5, 40_000),
  () => '',
  () => '__proto__',
  () => 'constructor',
  () => 'toString',
  () => '\ud800',
  () => 'a\u0000\u001b[2J\u202e\u2028\r\n::error::x',
  () => '<script>&]]>|`*_',
  () => '%0A::set-output name=x::y',
  (draw) => 'x'.repeat(draw.between(1, 20_000)),
  () => '2026-02-30',
  () => '9999-12-31',
  () => '0001-01-01',
  () => '2026-04-02T00:00:00Z',
  () => [],
  () => ({}),
  () => [[[]]],
  () => Object.create(null) as unknown,
  () => JSON.parse('{"__proto__":{"polluted":1}}') as unknown,
  () => ({ constructor: { prototype: { polluted: 1 } } }),
  () => 10n,
  () => Symbol('s'),
  () => thrower,
  () => new Date(0),
  () => new Map([[1, 2]]),
  () => Object.defineProperty({}, 'type', { enumerable: true, get: thrower }),
  () => ({ get on(): string { return Math.cos(1) > 2 ? '' : '2026-04-02'; } }),
  () => new Proxy({}, { get: thrower, ownKeys: thrower, getPrototypeOf: thrower, has: thrower }),
  () => new Proxy([], { get: thrower }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    const cyclic: unknown[] = [];
    cyclic.push({ cyclic });
    return cyclic;
  },
  () => Array.from({ length: 500 }, () => ({ a: [] })),
  () => Array.from({ length: 70 }).reduce<unknown>((inner) => ({ inner }), 1),
];

/** A value that no caller should pass. */
export const hostileValue = (draw: Draw): unknown => draw.one(hostile)(draw);

type Holder = Record<string | number, unknown>;

const holdersIn = (value: unknown, found: Holder[] = []): Holder[] => {
  if (value === null || typeof value !== 'object') return found;
  found.push(value as Holder);
  for (const inner of Object.values(value)) holdersIn(inner, found);
  return found;
};

const spoil = (draw: Draw, holders: readonly Holder[]): void => {
  const holder = draw.one(holders);
  const keys = Object.keys(holder);
  const key = keys.length === 0 ? 'x' : draw.one(keys);
  const form = draw.below(7);
  if (form <= 1) holder[key] = hostileValue(draw);
  else if (form === 2) delete holder[key];
  else if (form === 3) Object.defineProperty(holder, draw.one(['__proto__', 'constructor', 'prototype', `${key}x`, 'hasOwnProperty']), { value: holder[key], enumerable: true, configurable: true, writable: true });
  else if (form === 4) Object.defineProperty(holder, key, { enumerable: true, configurable: true, get: draw.chance(50) ? thrower : () => 'x' });
  else {
    // What is right elsewhere.
    const other = draw.one(holders);
    const [from] = draw.some(Object.keys(other), 1, 1);
    holder[key] = from === undefined ? [] : (other[from] ?? null);
  }
};

/** A copy of plain data with a few things wrong in it; now and then nothing of it is left. */
export const mutated = (draw: Draw, data: unknown): unknown => {
  if (draw.chance(4)) return hostileValue(draw);
  const copy = structuredClone(data);
  const holders = holdersIn(copy);
  if (holders.length === 0) return hostileValue(draw);
  for (let left = draw.between(1, 3); left > 0; left -= 1) {
    try {
      spoil(draw, holders);
    } catch {
      // What was put in before is not for touching.
    }
  }
  return copy;
};

const tokens = ['&a ', '*a', '<<: *a', '!!js/function ', '---\n', '? ', '{', '[', ']', '\t', '"', "'", '\u0000', '\u001b[31m', '\ud800', '\n__proto__: { a: 1 }\n', '\nconstructor: x\n', '|\n', '>-\n', '!!binary ', '%TAG ! x\n', '...\n', ': ', '- ', '\u2028', '\ufeff', '#', '2026-02-30', '4.10', '0x1F', '1e999', '.nan', '~', '{{{{{{{{{{', '- - - - - - - ', '::error::', '<b>', ']]>'];

/** A text with pieces taken out, put in, or told twice. */
export const mutatedText = (draw: Draw, text: string): string => {
  let result = text;
  for (let left = draw.between(1, 4); left > 0; left -= 1) {
    const at = draw.below(result.length + 1);
    const end = Math.min(result.length, at + draw.between(0, 30));
    const form = draw.below(10);
    const piece = form < 5 ? draw.one(tokens) : form < 7 ? result.slice(at, end).repeat(2) : form === 7 ? draw.one(tokens).repeat(draw.between(2, 400)) : '';
    result = result.slice(0, at) + piece + result.slice(form < 5 ? at : end);
  }
  return result;
};

/** Bytes, some of them others. */
export const mutatedBytes = (draw: Draw, text: string): Uint8Array => {
  const bytes = new TextEncoder().encode(text);
  for (let left = draw.between(1, 6); left > 0 && bytes.length > 0; left -= 1) bytes[draw.below(bytes.length)] = draw.below(256);
  return draw.chance(10) ? bytes.subarray(draw.below(bytes.length)) : bytes;
};
