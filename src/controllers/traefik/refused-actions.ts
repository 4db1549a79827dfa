import * as codes from '../../diagnostics/traefik-routes.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { refKey } from '../../model/object-ref.ts';
import type { Findings } from './findings.ts';
import type { Router } from './router.ts';

/** Why a route whose rule can be said is closed, as the rest of a sentence about its Service. */
const reasons: Readonly<Record<string, string>> = {
  'port-name-unknown': 'names a port of a Service that is not in the input, so its number is not known',
  'external-name-service': 'is of type ExternalName, which no route of the Gateway API takes',
  'backend-scheme': 'is asked with a scheme that Traefik does not know; it answers 500 today',
  'no-service': 'has no members',
  'no-weight': 'has nothing but weights of 0; Traefik answers 503 today',
  'services-differ': 'is several services with settings that differ, and one rule has settings for all',
  'traefik-service-not-in-input': 'is a TraefikService that is not in the input',
  'traefik-service-failover': 'fails over to another service, which no route of the Gateway API says',
  'traefik-service-hash': 'shares requests out by a hash, which no route of the Gateway API says',
  'internal-service': 'is one of Traefik itself',
  'service-of-another-provider': 'is one of another provider, whose configuration is no object of the cluster',
};

/** Routes that are closed for what they lead to: told once an owner and reason. */
export function refusedActions(routers: readonly Router[], found: Findings): void {
  const told = new Set<string>();
  for (const { action, owner, facts, id } of routers) {
    const why = action.kind === 'refuse' ? reasons[action.reason] : undefined;
    const key = `${refKey(owner)} ${why}`;
    if (why === undefined || told.has(key)) continue;
    told.add(key);
    found.diagnostics.push(diagnose(codes.serviceUnsayable, { why }, { object: owner, facts, routes: [id] }));
  }
}
