import * as codes from '../../diagnostics/traefik-routes.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { objectOf } from '../../model/json.ts';
import type { Inventory } from '../../model/source-object.ts';
import type { Started } from './configuration/started.ts';

/**
 * Where Traefik, which reads annotations of ingress-nginx too, does something else than ingress-nginx (behaviour-traefik, its own
 * migration path; recorded ingressnginx-provider/*, contradictions C).
 */
const differences = [
  'rewrite-target replaces only the text that the path matches',
  'a limit of requests is answered 429, not 503',
  'proxy-body-size acts only where request buffering is on',
  'a request that runs into a timeout is not tried again',
  'preflight requests are answered 200, not 204',
  'a client without the certificate it needs is refused in the handshake, not with 400',
  'a path that no rule of a host takes goes on to Ingresses without a host',
  'mirror, satisfy, deny lists and some forty other annotations do nothing',
  'an Ingress with a snippet is not served at all where snippets are off',
];

/** Such Ingresses are converted as ingress-nginx serves them: told once. */
export function emulationFindings({ servesNginx }: Started, { objects }: Inventory): readonly Diagnostic[] {
  const found = objects.filter(({ ref, body }) => {
    const annotations = Object.keys(objectOf(objectOf(body.metadata).annotations));
    return ref.kind === 'Ingress' && annotations.some((name) => name.startsWith('nginx.ingress.kubernetes.io/'));
  });
  if (servesNginx === undefined || found.length === 0) return [];
  const args = { count: found.length, differences: differences.join('; ') };
  return [
    diagnose(codes.nginxEmulated, args, { at: servesNginx.at, object: servesNginx.object, facts: [servesNginx.id] }),
  ];
}
