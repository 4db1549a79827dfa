import * as codes from '../../diagnostics/traefik-routes.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { type ObjectRef, refKey, refText } from '../../model/object-ref.ts';
import type { Findings } from './findings.ts';
import type { Router } from './router.ts';

interface Named {
  readonly name: string;
  readonly of: ObjectRef;
  readonly router: Router;
}

/**
 * Routes of two Ingresses, and two Services, whose names come to one text: Traefik knows only one of them (recorded
 * priority/router-name-collision, backends/service-name-collision).
 */
export function nameCollisions(routers: readonly Router[], found: Findings): void {
  const ofIngresses = routers.filter(({ owner }) => owner.kind === 'Ingress');
  for (const named of [ofIngresses.flatMap(routerName), ofIngresses.flatMap(serviceNames)]) {
    const byName = new Map<string, Named[]>();
    for (const one of named) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
    for (const [name, all] of byName) tell(name, all, found);
  }
}

function tell(name: string, all: readonly Named[], found: Findings): void {
  const objects = [...new Map(all.map(({ of }) => [refKey(of), refText(of)])).values()];
  if (objects.length < 2) return;
  for (const { owner, facts } of new Map(all.map(({ router }) => [refKey(router.owner), router])).values())
    found.diagnostics.push(
      diagnose(codes.nameCollision, { objects: objects.join(' and '), name }, { object: owner, facts }),
    );
}

function routerName(router: Router): readonly Named[] {
  const { owner } = router;
  return router.conjunctions.map(({ host, path }) => {
    const written = path === undefined ? '' : path.kind === 'regex' ? path.pattern : path.value;
    const parts = [owner.namespace ?? '', owner.name, `${host.kind === 'any' ? '' : host.name}${written}`];
    return { name: plain(parts), of: owner, router };
  });
}

function serviceNames(router: Router): readonly Named[] {
  if (router.action.kind !== 'forward') return [];
  return router.action.backends.map(({ service, portText }) => {
    return { name: plain([service.namespace ?? '', service.name, portText]), of: service, router };
  });
}

/** Everything but letters and digits becomes a dash, and several are one (pkg/provider/provider.go Normalize). */
function plain(parts: readonly string[]): string {
  return parts
    .join('-')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .join('-');
}
