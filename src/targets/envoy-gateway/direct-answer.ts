import * as codes from '../../diagnostics/envoy-gateway.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { OwnAnswer } from '../../model/route-plan.ts';
import type { AnswerRealization, Site } from '../../model/target.ts';
import { routeFilter } from './kinds.ts';

/**
 * HTTPRouteFilter.directResponse. A rule with it needs no backend, and where the filter is not there Envoy Gateway answers 500
 * (internal/gatewayapi/filters.go), so nothing gets further. Redirects are another filter.
 */
export function directAnswer(
  { status, body, contentType, facts }: OwnAnswer,
  { route }: Site,
): AnswerRealization | undefined {
  if (status < 200 || status > 599 || (status >= 300 && status < 400)) return undefined;
  const text =
    body === undefined || body === ''
      ? {}
      : {
          ...(contentType === undefined ? {} : { contentType }),
          // A percent sign begins an operator of Envoy, and two are one (buildXdsDirectResponseAction, xds/translator/route.go).
          body: { type: 'Inline', inline: body.replaceAll('%', '%%') },
        };
  const page = body === undefined ? 'without the page of the controller' : 'with the text of today';
  return {
    put: { slot: 'filter', of: routeFilter, spec: { directResponse: { statusCode: status, ...text } } },
    outcome: 'policy',
    diagnostics: [
      diagnose(codes.directAnswer, { status, page }, { object: route.owner, facts: [...facts, ...route.facts] }),
    ],
  };
}
