import type { NginxIngress } from './ingress.ts';
import type { NginxLocation, Rival } from './servers.ts';

/** A server before all its locations are known. */
export interface Draft {
  readonly host?: string;
  readonly ingresses: NginxIngress[];
  readonly locations: NginxLocation[];
  /** Position of each type and path in `locations`, so that a host of many paths costs no search. */
  readonly positions: Map<string, number>;
}

export function draftOf(drafts: Map<string, Draft>, host: string | undefined): Draft {
  const key = host ?? '';
  const draft = drafts.get(key) ?? {
    ...(host === undefined ? {} : { host }),
    ingresses: [],
    locations: [],
    positions: new Map(),
  };
  drafts.set(key, draft);
  return draft;
}

export function addLocation(draft: Draft, location: NginxLocation): void {
  draft.positions.set(`${location.type} ${location.path}`, draft.locations.length);
  draft.locations.push(location);
}

export function addRival(draft: Draft, at: number, rival: Rival): void {
  const winner = draft.locations[at];
  if (winner === undefined || winner.ingress === rival.ingress) return;
  draft.locations[at] = { ...winner, rivals: [...winner.rivals, rival] };
}
