import * as codes from '../../../diagnostics/standard.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { objectRef } from '../../../model/object-ref.ts';
import type { PlannedRoute } from '../../../model/route-plan.ts';
import { type MirrorService, settingFacts } from '../../../model/settings.ts';
import type { Capability, Realization } from '../../../model/target.ts';

const label = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
/** `http://NAME.NAMESPACE.svc[.cluster.local][:PORT]`, and then the path of the request, or nothing. */
const serviceUrl = new RegExp(
  `^http://(${label})\\.(${label})\\.svc(?:\\.${label})*\\.?(?::(\\d{1,5}))?(/?\\$request_uri|/?\\$\\{request_uri\\}|)$`,
);

/**
 * RequestMirror to a Service in clear text. A copy under another path than that of the request, or to a place outside the
 * cluster, no field can say.
 */
export const mirror: Capability<'mirror'> = {
  name: 'RequestMirror',
  realize({ url = '', body, hostname, percent, services }, { route }) {
    if (services !== undefined) return toServices(services, body, route);
    // A redirect is answered before copies are made (behaviour-ingress-nginx: return comes before the mirror).
    if (route.action.kind === 'redirect')
      return { parts: { url: 'no-effect', body: 'no-effect', hostname: 'no-effect', percent: 'no-effect' }, puts: [] };
    const [, name = '', namespace, portText = '80', path] = serviceUrl.exec(url) ?? [];
    const port = Number(portText);
    if (namespace === undefined || port < 1 || port > 65_535 || !isShare(percent)) return undefined;
    const setting = route.settings.mirror;
    const context = { object: route.owner, facts: setting === undefined ? [] : settingFacts(setting) };
    const difference = [
      'the copy keeps the Host header of the request, to which a gateway may add -shadow',
      ...(path === '' ? ['its path is that of the request, where today it is one that the controller made up'] : []),
      ...(body === 'off' ? ['it has the body of the request'] : []),
      'a slow receiver no longer holds back the request itself',
    ].join('; ');
    return {
      parts: {
        url: 'approximate',
        ...(body === undefined ? {} : { body: body === 'on' ? 'exact' : 'unsupported' }),
        ...(hostname === undefined ? {} : { hostname: 'unsupported' }),
        ...(percent === undefined ? {} : { percent: 'exact' }),
      },
      puts: [
        {
          slot: 'mirror',
          service: objectRef('', 'Service', namespace, name),
          port,
          ...(percent === undefined ? {} : { percent }),
        },
      ],
      requires: ['HTTPRouteRequestMirror', ...(percent === undefined ? [] : ['HTTPRouteRequestPercentageMirror'])],
      diagnostics: [diagnose(codes.mirrorDiffers, { difference }, context)],
    };
  },
};

/** Copies to Services that the source names as such. */
function toServices(
  services: readonly MirrorService[],
  body: 'on' | 'off' | undefined,
  { action, owner, settings }: PlannedRoute,
): Realization<'mirror'> | undefined {
  if (action.kind === 'redirect') return { parts: { services: 'no-effect', body: 'no-effect' }, puts: [] };
  if (services.some(({ percent }) => !isShare(percent))) return undefined;
  const facts = settings.mirror === undefined ? [] : settingFacts(settings.mirror);
  const difference = [
    'the copy may have another Host header, to which a gateway adds -shadow',
    ...(body === 'off' ? ['it has the body of the request'] : []),
  ].join('; ');
  return {
    parts: { services: 'approximate', ...(body === undefined ? {} : { body: 'unsupported' }) },
    puts: services.map(({ service, port, percent }) => ({
      slot: 'mirror',
      service: objectRef('', 'Service', service.namespace ?? owner.namespace, service.name),
      port,
      ...(percent === undefined ? {} : { percent }),
    })),
    requires: [
      'HTTPRouteRequestMirror',
      ...(services.length > 1 ? ['HTTPRouteRequestMultipleMirrors'] : []),
      ...(services.some(({ percent }) => percent !== undefined) ? ['HTTPRouteRequestPercentageMirror'] : []),
    ],
    diagnostics: [diagnose(codes.mirrorDiffers, { difference }, { object: owner, facts })],
  };
}

/** The filter takes whole percents, in every release (gateway-api-fields, requestMirror.percent). */
function isShare(percent: number | undefined): boolean {
  return percent === undefined || (Number.isInteger(percent) && percent >= 0 && percent <= 100);
}
