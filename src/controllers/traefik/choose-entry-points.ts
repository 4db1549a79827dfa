import type { EntryPoint } from './configuration/entry-points.ts';
import type { Started } from './configuration/started.ts';

export interface ChosenEntryPoints {
  readonly entryPoints: readonly EntryPoint[];
  /** Names that no entry point has. */
  readonly unknown: readonly string[];
}

/**
 * The entry points of a route: those it names, where an empty name is passed over; without names the ones flagged as default, else
 * all of TCP (behaviour-traefik 4; recorded entrypoints/trailing-comma, entrypoints/empty).
 */
export function chooseEntryPoints(
  names: readonly string[] | undefined,
  { entryPoints }: Started,
  protocol: 'tcp' | 'udp' = 'tcp',
): ChosenEntryPoints {
  const wanted = (names ?? []).filter((name) => name !== '');
  const able = entryPoints.filter((entry) => entry.protocol === protocol);
  if (wanted.length === 0) {
    const flagged = able.filter(({ asDefault }) => asDefault);
    return { entryPoints: flagged.length > 0 ? flagged : able, unknown: [] };
  }
  const found = wanted.map((name) => able.find((entry) => entry.name === name));
  return {
    entryPoints: found.filter((entry) => entry !== undefined),
    unknown: wanted.filter((_, at) => found[at] === undefined),
  };
}
