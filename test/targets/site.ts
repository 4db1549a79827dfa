import { objectRef } from '../../src/model/object-ref.ts';
import type { PlannedClass, PlannedRoute } from '../../src/model/route-plan.ts';
import type { Setting, SettingBag } from '../../src/model/settings.ts';
import type { Site } from '../../src/model/target.ts';

/** A site of one route that has the settings given. */
export function siteWith(settings: SettingBag): Site {
  const route: PlannedRoute = {
    id: 'nginx|shop.example|0',
    owner: objectRef('networking.k8s.io', 'Ingress', 'shop', 'web'),
    schemes: ['http'],
    match: { path: { kind: 'element-prefix', value: '/', ignoreCase: false } },
    action: { kind: 'forward', backends: [] },
    settings,
    facts: [],
  };
  const host = { hostname: 'shop.example', fallsThrough: false, settings: {}, routes: [route] };
  const planClass: PlannedClass = {
    name: 'nginx',
    controller: 'any',
    exposure: { kind: 'unknown', services: [], restricted: false },
    settings: {},
    hosts: [host],
    streams: [],
    otherTools: [],
    defaults: [],
  };
  return { planClass, host, route, release: '1.6', channel: 'standard', ownGateways: true, gatewayPolicies: true };
}

/** A setting with a value and no facts. */
export function stated<G extends Setting['group']>(group: G, value: Setting<G>['value']): SettingBag {
  return { [group]: { group, value, origin: 'stated', facts: {} } } as SettingBag;
}
