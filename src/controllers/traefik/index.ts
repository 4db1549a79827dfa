import { traefikRows } from '../../generated/rows-traefik.ts';
import type { Controller } from '../../model/controller.ts';
import { configurationReaders } from './configuration/readers.ts';
import { startedInstances } from './configuration/started.ts';
import { ownGroups } from './context.ts';
import { namedKinds } from './own-objects.ts';
import { planTraefik } from './plan.ts';

const routeKinds = ['IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP'];

/** Traefik 3.7, and what it reads of the second release. */
export const traefik: Controller = {
  identity: {
    name: 'traefik',
    controllerStrings: ['traefik.io/ingress-controller'],
    classNames: ['traefik'],
    prefixes: traefikRows.prefixes,
    routeKinds: ownGroups.flatMap((group) => routeKinds.map((kind) => ({ group, kind }))),
  },
  rows: traefikRows,
  kinds: [
    { group: 'networking.k8s.io', kind: 'Ingress' },
    { group: 'networking.k8s.io', kind: 'IngressClass' },
    { group: '', kind: 'Service' },
    { group: '', kind: 'Secret' },
    { group: '', kind: 'Namespace' },
    ...ownGroups.flatMap((group) => [...routeKinds, 'Middleware', ...namedKinds].map((kind) => ({ group, kind }))),
    ...['Deployment', 'DaemonSet'].map((kind) => ({ group: 'apps', kind, mentions: /traefik/ })),
  ],
  configuration: configurationReaders,
  instances: startedInstances,
  plan: planTraefik,
};
