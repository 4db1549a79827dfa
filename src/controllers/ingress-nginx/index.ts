import { ingressNginxRows } from '../../generated/rows-ingress-nginx.ts';
import type { Controller } from '../../model/controller.ts';
import { toolKinds } from './canary-owner.ts';
import { configurationReaders } from './configuration/index.ts';
import { planIngressNginx } from './plan.ts';
import { startedInstances } from './started-controllers.ts';

/** The community controller kubernetes/ingress-nginx, as of its last release (v1.15.1). */
export const ingressNginx: Controller = {
  identity: {
    name: 'ingress-nginx',
    controllerStrings: ['k8s.io/ingress-nginx'],
    classNames: ['nginx'],
    prefixes: ingressNginxRows.prefixes,
  },
  rows: ingressNginxRows,
  kinds: [
    { group: 'networking.k8s.io', kind: 'Ingress' },
    { group: 'networking.k8s.io', kind: 'IngressClass' },
    { group: '', kind: 'Service' },
    { group: '', kind: 'Secret' },
    { group: '', kind: 'ConfigMap' },
    { group: '', kind: 'Namespace' },
    ...toolKinds,
    ...['Deployment', 'DaemonSet'].flatMap((kind) =>
      ['apps', 'extensions'].map((group) => ({ group, kind, mentions: /nginx-ingress-controller|ingress-nginx/ })),
    ),
  ],
  configuration: configurationReaders,
  instances: startedInstances,
  plan: planIngressNginx,
};
