import { listOf, objectOf } from '../../model/json.ts';
import { objectRef, refKey } from '../../model/object-ref.ts';
import type { Findings } from '../../plan/findings.ts';
import type { ProxyContext } from './context.ts';
import type { ProxyIngress } from './ingress.ts';
import { fixedRedirect } from './redirects.ts';
import type { RouteDraft } from './routes.ts';

/** What requests get that nothing takes, on every host. */
export interface DefaultDraft {
  readonly draft: RouteDraft;
}

/** --default-backend-service, else default-backend-redirect, else 404 (behaviour-haproxy 2.6; recorded default-backend/*). */
export function defaultDraft(
  [first]: readonly ProxyIngress[],
  context: ProxyContext,
  found: Findings,
): DefaultDraft | undefined {
  const { started, globalWords, services } = context;
  const match = { path: { kind: 'string-prefix', value: '/', ignoreCase: false } } as const;
  const base = { schemes: ['http'] as const, match, settings: {} };
  if (first === undefined) return undefined;
  const { defaultBackend: named } = started;
  const redirect = globalWords.fact('default-backend-redirect');
  if (named !== undefined) {
    const service = objectRef('', 'Service', named.namespace, named.name);
    const spec = objectOf(services.get(refKey(service))?.body.spec);
    const port = listOf(spec.ports).map(objectOf)[0]?.port;
    const action =
      typeof port === 'number'
        ? ({ kind: 'forward', backends: [{ service, port, portText: String(port), weight: 1 }] } as const)
        : ({ kind: 'refuse', reason: 'default-backend-service' } as const);
    const lost = redirect === undefined ? [] : [redirect.id];
    const reason = 'the controller has a Service for such requests';
    found.accounts.push(...lost.map((fact) => ({ fact, outcome: 'overridden' as const, reason })));
    return { draft: { ...base, owner: first.source.ref, action, facts: [] } };
  }
  if (redirect === undefined || redirect.value === '') return undefined;
  const code = globalWords.value('default-backend-redirect-code') ?? 302;
  const action = fixedRedirect(redirect, code, 'stated', globalWords.facts('default-backend-redirect-code'), found);
  return { draft: { ...base, owner: first.source.ref, action, facts: [redirect.id] } };
}
