import type { FactId } from '../../model/fact.ts';
import type { Certificate, Redirect } from '../../model/route-plan.ts';
import type { ClassContext } from './class-context.ts';
import { redirectDifferences } from './redirects.ts';
import { factsOf } from './routing.ts';
import type { NginxLocation } from './servers.ts';

export interface HttpsRedirect {
  readonly action: Redirect;
  readonly facts: readonly FactId[];
}

/**
 * The redirect of plain http at a location (lua_ingress.lua, certificate.lua; behaviour 7.3): always with
 * force-ssl-redirect, with ssl-redirect (on by default) where the host has a certificate; never on the paths of
 * no-tls-redirect-locations, where the path of the location counts (recorded redirect/acme-location-counts).
 */
export function httpsRedirect(
  { ingress, path }: NginxLocation,
  certificate: Certificate | undefined,
  context: ClassContext,
): HttpsRedirect | undefined {
  if (context.noTlsRedirectLocations.some((prefix) => path.startsWith(prefix))) return undefined;
  const own = ingress.record.routing;
  const shared = context.record.routing;
  const forced = own.forceSslRedirect ?? shared.forceSslRedirect ?? false;
  const wanted = own.sslRedirect ?? shared.sslRedirect ?? true;
  if (!forced && !(wanted && certificate !== undefined)) return undefined;
  const statusCode = shared.httpRedirectCode ?? 308;
  const asking = [
    ...factsOf(ingress.record, 'forceSslRedirect', 'sslRedirect'),
    ...factsOf(context.record, 'sslRedirect', 'forceSslRedirect'),
  ];
  const facts = [
    ...asking,
    ...factsOf(ingress.record, 'preserveTrailingSlash'),
    ...factsOf(context.record, 'httpRedirectCode', 'preserveTrailingSlash'),
  ];
  const keepsSlash = own.preserveTrailingSlash ?? shared.preserveTrailingSlash ?? false;
  const differs = keepsSlash ? [] : [{ words: redirectDifferences.slash, facts: asking }];
  return { action: { kind: 'redirect', why: 'https', scheme: 'https', statusCode, facts, differs }, facts };
}
