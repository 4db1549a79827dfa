import type { PlannedDefault } from '../../model/route-plan.ts';
import type { Started } from './configuration/started.ts';

/** What Traefik does by default and the routes do not repeat (behaviour-traefik 2, 7, surprises 20, 25, 28). */
const always = [
  'waits for an answer of a backend without an end, and has no limit on the size of a body',
  'compares paths, and sends them on, with all but reserved characters decoded',
  'sends X-Forwarded-For, X-Forwarded-Host, X-Forwarded-Proto, X-Forwarded-Port, X-Forwarded-Server and X-Real-Ip, and removes those of clients',
  'answers over TLS by the name in the Host header, whatever name a client asked TLS for, but for 421 where the TLS options differ',
];

export function traefikDefaults({
  emptyServices,
  sanitizesPaths,
  refusedCharacters,
}: Started): readonly PlannedDefault[] {
  const paths = sanitizesPaths
    ? 'joins double slashes and resolves dots in a path before it looks for a route'
    : 'takes double slashes and dots in a path as they are, which a gateway that resolves them takes elsewhere';
  const lacking = emptyServices
    ? 'leaves out a route whose Service is missing, so that another route takes its requests, and answers 503 where one has no endpoint that is ready'
    : 'leaves out a route whose Service is missing or has no endpoint that is ready, so that another route takes its requests; a gateway answers 500 or 503';
  const refused = refusedCharacters ? ['refuses paths with codes of some characters (400)'] : [];
  return [...always, paths, lacking, ...refused].map((words) => ({ words }));
}
