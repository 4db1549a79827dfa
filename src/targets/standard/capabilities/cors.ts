import * as codes from '../../../diagnostics/emit.ts';
import * as standardCodes from '../../../diagnostics/standard.ts';
import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import type { FactId } from '../../../model/fact.ts';
import type { ObjectRef } from '../../../model/object-ref.ts';
import type { PlannedRoute } from '../../../model/route-plan.ts';
import { settingFacts } from '../../../model/settings.ts';
import { sharedText } from '../../../model/shared-text.ts';
import type { Capability } from '../../../model/target.ts';

/** Defaults of a source that states nothing, as every source we know has them: what a cors filter must say. */
const usualMethods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS'];
const usualHeaders = [
  'DNT',
  'Keep-Alive',
  'User-Agent',
  'X-Requested-With',
  'If-Modified-Since',
  'Cache-Control',
  'Content-Type',
  'Range',
  'Authorization',
];
const apiMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH', '*']);
const apiOrigin = /^https?:\/\/((\*\.)?([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+|\*)(:\d{1,5})?$/;

/** The CORS filter: standard from release 1.5, experimental in 1.4. */
export const cors: Capability<'cors'> = {
  name: 'CORS filter',
  realize(value, { route, release, channel }) {
    if (value.enabled !== true || (release === '1.4' && channel === 'standard')) return undefined;
    const origins = unique(value.origins ?? ['*']);
    const sayable =
      origins.length > 0 && origins.length <= 64 && origins.every((origin) => origin === '*' || apiOrigin.test(origin));
    if (!sayable) return undefined;
    // With the origin * today's answer is literally *, which browsers refuse with credentials; the filter would echo the
    // origin and let them in (behaviour-ingress-nginx 24.53), so credentials are left out there.
    const credentials = (value.credentials ?? true) && !origins.includes('*');
    const wider = origins.includes('*') ? [] : origins.filter((origin) => origin.includes('*.'));
    return {
      parts: {
        enabled: 'approximate',
        origins: wider.length === 0 ? 'exact' : 'approximate',
        methods: 'exact',
        requestHeaders: 'exact',
        exposeHeaders: 'exact',
        credentials: credentials === (value.credentials ?? true) ? 'exact' : 'approximate',
        maxAge: 'exact',
      },
      puts: [
        {
          slot: 'cors',
          origins: origins.includes('*') ? ['*'] : origins,
          methods: unique(value.methods ?? usualMethods).filter((method) => apiMethods.has(method)),
          requestHeaders: unique(value.requestHeaders ?? usualHeaders),
          exposeHeaders: unique(value.exposeHeaders ?? []),
          credentials,
          maxAge: Math.max(1, value.maxAge ?? 1_728_000),
        },
      ],
      requires: ['HTTPRouteCORS'],
      diagnostics: [
        ...widerOrigins(wider, route.owner, route.settings.cors?.facts.origins ?? []),
        ...differences(credentials === (value.credentials ?? true), route),
      ],
    };
  },
};

/** `*.` in an origin is one label in the sources we know (behaviour-ingress-nginx 24.54) and any number in the API. */
function widerOrigins(origins: readonly string[], object: ObjectRef, facts: readonly FactId[]): readonly Diagnostic[] {
  return origins.map((origin) => diagnose(codes.corsOriginWider, { origin }, { object, facts }));
}

/** What the source does and a CORS filter does not (behaviour-ingress-nginx 14; recorded cors/*). */
function differences(sameCredentials: boolean, { owner, settings }: PlannedRoute): readonly Diagnostic[] {
  const facts = settings.cors === undefined ? [] : settingFacts(settings.cors);
  const difference = [
    'answers to requests without an Origin carry no CORS headers',
    'an OPTIONS request that is no preflight reaches the backend, where today it is answered 204',
    'a preflight of an origin that is not allowed no longer reaches the backend',
    'a preflight for a path without a rule is answered 404, and one over plain http is redirected where its path is',
    ...(sameCredentials
      ? []
      : ['Access-Control-Allow-Credentials is left out, which browsers refuse beside the origin * today']),
  ].join('; ');
  return [diagnose(standardCodes.corsDiffers, { difference: sharedText(difference) }, { object: owner, facts })];
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
