import type { PlannedDefault } from '../../model/route-plan.ts';

/** What Traefik does by default and the routes do not repeat (behaviour-traefik 7, surprises 25, 28). */

const words = [
  'waits for an answer of a backend without an end, and has no limit on the size of a body',
  'joins double slashes and resolves dots in a path before it looks for a route',
  'sends X-Forwarded-For, X-Forwarded-Host, X-Forwarded-Proto, X-Forwarded-Port, X-Forwarded-Server and X-Real-Ip, and removes those of clients',
];

export const traefikDefaults: readonly PlannedDefault[] = words.map((text) => ({ words: text }));
