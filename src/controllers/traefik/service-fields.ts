import * as codes from '../../diagnostics/traefik-routes.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { type JsonObject, listOf, objectOf } from '../../model/json.ts';
import type { Findings } from './findings.ts';
import { note, type OwnRoute } from './own-route.ts';

/** Fields of a service of a route that no plan says, with what they do (traefik-own-routes 5). */
const lost: Readonly<Record<string, string>> = {
  passHostHeader: 'The backend gets the Host header of the client, where today it gets its own address.',
  strategy: 'Requests are shared out as the gateway does it.',
  responseForwarding: 'The gateway sends answers on as it does it.',
  healthCheck: 'Pods are asked by Kubernetes alone whether they are ready.',
  passiveHealthCheck: 'A pod that fails is still asked.',
  nodePortLB: 'Requests go to the endpoints of the Service, not to ports of nodes.',
  nativeLB: 'Requests go to the endpoints of the Service, not to its cluster address.',
};

/** Values that say what happens anyway. */
function isUsual(field: string, value: unknown): boolean {
  if (field === 'passHostHeader') return value !== false;
  if (field === 'strategy') return value === '' || value === 'wrr' || value === 'RoundRobin';
  return value === false || value === null;
}

/** What the services of a route say and the output does not: each is told. */
export function lostServiceFields(route: OwnRoute, entry: JsonObject, pointer: string, found: Findings): void {
  for (const [position, value] of listOf(entry.services).entries()) {
    for (const [field, written] of Object.entries(objectOf(value))) {
      const effect = lost[field];
      if (effect === undefined) continue;
      const at = `${pointer}/services/${position}/${field}`;
      const fact = note(route, at, `services[${position}].${field}`, JSON.stringify(written));
      if (isUsual(field, written)) {
        found.accounts.push({ fact: fact.id, outcome: 'exact', reason: 'it says what happens anyway' });
        continue;
      }
      found.accounts.push({ fact: fact.id, outcome: 'unsupported', reason: effect });
      const place = { at: route.source.locate(at), object: route.source.ref, facts: [fact.id] };
      found.diagnostics.push(diagnose(codes.serviceFieldLost, { field, effect }, place));
    }
  }
}
