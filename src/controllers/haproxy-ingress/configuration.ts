import { haproxyIngressRows } from '../../generated/rows-haproxy-ingress.ts';
import { indexRows } from '../../interpret/row-index.ts';
import type { ConfigurationReader } from '../../model/controller.ts';
import { isConfigMap, knownKeys } from './config-maps.ts';
import { argumentCount } from './started.ts';

const index = indexRows(haproxyIngressRows);

const configMap: ConfigurationReader = {
  what: 'a ConfigMap',
  knows: (document) => (isConfigMap(document) ? knownKeys(document, index) : 0),
  read: (document) => ({ objects: [document], diagnostics: [] }),
};

const workload: ConfigurationReader = {
  what: 'a workload that runs haproxy-ingress',
  kinds: [
    { group: 'apps', kind: 'Deployment' },
    { group: 'apps', kind: 'DaemonSet' },
    { group: '', kind: 'Pod' },
  ],
  knows: argumentCount,
  read: (document) => ({ objects: [document], diagnostics: [] }),
};

/** How the configuration of the controller is written down beside the cluster. */
export const configurationReaders: readonly ConfigurationReader[] = [configMap, workload];
