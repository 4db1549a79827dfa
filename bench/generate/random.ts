/** Shares of a whole: each value with its weight. */
export type Shares<T> = readonly (readonly [value: T, weight: number])[];

/** Pseudo-random numbers of a seed (mulberry32): the same on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number between both, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** Like `whole`, with small numbers more often: the mean lies at a third. */
  low(from: number, to: number): number {
    return from + Math.floor(this.next() ** 2 * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.whole(0, list.length - 1)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  weighted<T>(shares: Shares<T>): T {
    let left = this.next() * shares.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of shares) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(shares)[0];
  }

  shuffled<T>(list: readonly T[]): T[] {
    const result = [...list];
    for (let at = result.length - 1; at > 0; at--) {
      const other = this.whole(0, at);
      [result[at], result[other]] = [result[other] as T, result[at] as T];
    }
    return result;
  }
}
