import fc from 'fast-check';

/**
 * Decisions that follow from one number, so that whatever is made with them can be made again.
 *
 * A generator that has to look at what it made before (a chart that names its rules, a log that asks the engine what is due)
 * is plain code over this, instead of a chain of arbitraries; `minimal` in `shrink.ts` makes what fails small.
 */
export class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
    // Neighbouring seeds start alike; after a few draws they no longer do.
    for (let times = 0; times < 4; times += 1) this.next();
  }

  /** Mulberry32: small, fast, and even enough for choosing. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A whole number from 0 up to, and not including, `count`. */
  below(count: number): number {
    return Math.floor((this.next() / 0x1_0000_0000) * count);
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Different items of a list, in a drawn order. */
  some<T>(list: readonly T[], least: number, most: number): T[] {
    const rest = [...list];
    const count = Math.min(rest.length, this.between(least, most));
    return Array.from({ length: count }, () => rest.splice(this.below(rest.length), 1)[0] as T);
  }

  /** Keys that are there in so many percent of the cases: `...draw.maybe(30, () => ({ once: true }))`. */
  maybe<T extends object>(percent: number, make: () => T): T | Record<never, never> {
    return this.chance(percent) ? make() : {};
  }
}

/** What a function makes of drawn decisions, as an arbitrary. Neighbouring seeds have nothing in common, so it does not shrink. */
export const drawn = <T>(make: (draw: Draw) => T): fc.Arbitrary<T> => fc.noShrink(fc.noBias(fc.nat())).map((seed) => make(new Draw(seed)));
