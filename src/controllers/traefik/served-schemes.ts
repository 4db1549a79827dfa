import * as codes from '../../diagnostics/traefik-routes.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { refKey } from '../../model/object-ref.ts';
import type { Scheme } from '../../model/route-plan.ts';
import type { Findings } from './findings.ts';
import type { Router } from './router.ts';

/**
 * The schemes that a router answers on the usual ports: TLS where the router or the entry point says so, and then nothing else
 * (behaviour-traefik 5). What it answers on another port, or with the wrong one of both, no listener is made for.
 */
export function schemesOf({ entryPoints, tls }: Router): readonly Scheme[] {
  const found = entryPoints.flatMap((entry): readonly Scheme[] => {
    const encrypted = tls || entry.tls;
    if (entry.port === 80 && !encrypted) return entry.redirect === undefined ? ['http'] : [];
    return entry.port === 443 && encrypted ? ['https'] : [];
  });
  return (['http', 'https'] as const).filter((scheme) => found.includes(scheme));
}

/** Entry points where clients find a route today and will find none: told once an owner. */
export function oddEntryPoints(routers: readonly Router[], found: Findings): void {
  const told = new Set<string>();
  for (const router of routers) {
    const odd = router.entryPoints.flatMap(({ name, port, tls, redirect }) => {
      const encrypted = router.tls || tls;
      const usual = (port === 80 && !encrypted) || (port === 443 && encrypted) || redirect !== undefined;
      return usual ? [] : [`${encrypted ? 'TLS' : 'plain HTTP'} on port ${port} (${name})`];
    });
    const key = `${refKey(router.owner)} ${odd.join()}`;
    if (odd.length === 0 || told.has(key)) continue;
    told.add(key);
    const none =
      schemesOf(router).length === 0
        ? 'They are served nowhere else, so nothing was emitted'
        : 'What they answer there was left out';
    const place = { object: router.owner, facts: router.facts, routes: [router.id] };
    found.diagnostics.push(diagnose(codes.oddEntryPoint, { where: odd.join(' and '), none }, place));
  }
}
