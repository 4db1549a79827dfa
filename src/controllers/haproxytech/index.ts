import { haproxytechRows } from '../../generated/rows-haproxytech.ts';
import type { Controller } from '../../model/controller.ts';
import { configurationReaders } from './configuration.ts';
import { ownGroups } from './context.ts';
import { planHaproxytech } from './plan.ts';
import { controllerName, controllerString, startedInstances } from './started.ts';

/** The controller of HAProxy Technologies, release 3.2. */
export const haproxytech: Controller = {
  identity: {
    name: controllerName,
    controllerStrings: [`${controllerString}/haproxy`, controllerString],
    controllerStringStarts: [`${controllerString}/`],
    classNames: ['haproxy'],
    // The third prefix is read by others too, so it tells nothing (behaviour-haproxy B9).
    prefixes: ['haproxy.org/', 'haproxy.com/'],
  },
  rows: haproxytechRows,
  kinds: [
    { group: 'networking.k8s.io', kind: 'Ingress' },
    { group: 'networking.k8s.io', kind: 'IngressClass' },
    { group: '', kind: 'Service' },
    { group: '', kind: 'Secret' },
    { group: '', kind: 'Namespace' },
    { group: '', kind: 'ConfigMap' },
    ...ownGroups.flatMap((group) =>
      ['Backend', 'Frontend', 'Defaults', 'Global', 'TCP', 'ValidationRules'].map((kind) => ({ group, kind })),
    ),
    ...['Deployment', 'DaemonSet'].map((kind) => ({ group: 'apps', kind, mentions: /kubernetes-ingress/ })),
  ],
  configuration: configurationReaders,
  instances: startedInstances,
  plan: planHaproxytech,
};
