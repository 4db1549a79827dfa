import type { NestedKinds } from '../../interpret/fields.ts';

/** Services stand in routes and in one another: their fields have rows of their own (traefikio/v1alpha1, Service and ServiceTCP). */
export const nestedKinds: NestedKinds = {
  IngressRoute: { 'routes.services': 'RouteService' },
  TraefikService: {
    'weighted.services': 'RouteService',
    mirroring: 'RouteService',
    'highestRandomWeight.services': 'RouteService',
    'failover.service': 'RouteService',
    'failover.fallback': 'RouteService',
  },
  RouteService: { mirrors: 'RouteService' },
  IngressRouteTCP: { 'routes.services': 'StreamService' },
  IngressRouteUDP: { 'routes.services': 'StreamService' },
};
