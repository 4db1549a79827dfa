import type { OwnKind } from '../../model/target.ts';

const group = 'gateway.envoyproxy.io';
const version = 'v1alpha1';

export const securityPolicy: OwnKind = { group, version, kind: 'SecurityPolicy' };
export const backendTrafficPolicy: OwnKind = { group, version, kind: 'BackendTrafficPolicy' };
export const clientTrafficPolicy: OwnKind = { group, version, kind: 'ClientTrafficPolicy' };
export const routeFilter: OwnKind = { group, version, kind: 'HTTPRouteFilter' };
export const backend: OwnKind = { group, version, kind: 'Backend' };
