import type { RealStanding } from './real-standing.ts';

/** Recorded answers by standing. `equal` may only grow; `outside`, `envoy` and `open` only shrink. */
export const counts: Readonly<Record<RealStanding, number>> = {
  equal: 0,
  announced: 0,
  outside: 1000,
  envoy: 1000,
  open: 0,
};
