import type { Random, Shares } from './random.ts';

/**
 * Draws values so that their shares come out as stated, not only on average: what was drawn often becomes rare. A thousand Ingresses
 * then have the shape of fifty thousand, and two figures of a growth curve are figures of one thing.
 */
export class Quota<T> {
  private readonly shares: Shares<T>;
  private readonly total: number;
  private readonly drawn = new Map<T, number>();
  private size = 0;

  constructor(shares: Shares<T>) {
    this.shares = shares;
    this.total = shares.reduce((sum, [, weight]) => sum + weight, 0);
  }

  /** One value that counts `weight` times. */
  draw(random: Random, weight = 1): T {
    this.size += weight;
    const missing = this.shares.map(([value, share]) => {
      const due = (share / this.total) * this.size - (this.drawn.get(value) ?? 0);
      return [value, Math.max(0, due)] as const;
    });
    const value = random.weighted(missing);
    this.drawn.set(value, (this.drawn.get(value) ?? 0) + weight);
    return value;
  }
}

/** A yes or no in a stated share of all cases. */
export function yesIn(share: number): Quota<boolean> {
  return new Quota([
    [true, share],
    [false, 1 - share],
  ]);
}
