import { haproxyIngressRows } from '../../generated/rows-haproxy-ingress.ts';
import type { Controller } from '../../model/controller.ts';
import { configurationReaders } from './configuration.ts';
import { planHaproxyIngress } from './plan.ts';
import { controllerName, controllerString, startedInstances } from './started.ts';

/** The community's controller on HAProxy, release 0.17. */
export const haproxyIngress: Controller = {
  identity: {
    name: controllerName,
    controllerStrings: [controllerString],
    controllerStringStarts: [`${controllerString}/`],
    classNames: ['haproxy'],
    // The second prefix is read by others too, so it tells nothing (behaviour-haproxy B9).
    prefixes: ['haproxy-ingress.github.io/'],
    annotationFirst: true,
  },
  rows: haproxyIngressRows,
  kinds: [
    { group: 'networking.k8s.io', kind: 'Ingress' },
    { group: 'networking.k8s.io', kind: 'IngressClass' },
    { group: '', kind: 'Service' },
    { group: '', kind: 'Secret' },
    { group: '', kind: 'Namespace' },
    { group: '', kind: 'ConfigMap' },
    ...['Deployment', 'DaemonSet'].map((kind) => ({ group: 'apps', kind, mentions: /haproxy-ingress/ })),
  ],
  configuration: configurationReaders,
  instances: startedInstances,
  plan: planHaproxyIngress,
};
