import type { ClassContext } from '../class-context.ts';
import type { Around } from './at-location.ts';
import type { OfServer } from './of-server.ts';

/** What reaches into the locations of a server from the texts of the ConfigMap and from its own. */
export function aroundOf({ headers, rules }: OfServer, { snippets }: ClassContext): Around {
  return { headers: [snippets.http, [...headers, ...snippets.server]], rules, inside: snippets.location };
}
