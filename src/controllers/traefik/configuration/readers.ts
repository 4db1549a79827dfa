import type { ConfigurationReader } from '../../../model/controller.ts';
import { objectOf } from '../../../model/json.ts';
import { chartRoot } from './chart-options.ts';
import { isWorkload, optionsOfWorkload } from './static-options.ts';

/** Sections of a file of Traefik's own. */
const sections = ['entryPoints', 'providers', 'api', 'log', 'accessLog', 'metrics', 'certificatesResolvers', 'core'];

/** A file of static configuration in YAML. */
const staticFile: ConfigurationReader = {
  what: 'static configuration of Traefik',
  knows: ({ ref, body }) => {
    if (
      ref.kind !== '' ||
      Object.keys(objectOf(body.entryPoints)).length + Object.keys(objectOf(body.providers)).length === 0
    )
      return 0;
    return sections.filter((name) => body[name] !== undefined).length;
  },
  read: (document) => ({ objects: [document], diagnostics: [] }),
};

const workload: ConfigurationReader = {
  what: 'a workload that runs Traefik',
  kinds: [
    { group: 'apps', kind: 'Deployment' },
    { group: 'apps', kind: 'DaemonSet' },
    { group: '', kind: 'Pod' },
  ],
  knows: (document) => (isWorkload(document) ? optionsOfWorkload(document).length : 0),
  read: (document) => ({ objects: [document], diagnostics: [] }),
};

const chartValues: ConfigurationReader = {
  what: 'values of the traefik chart',
  knows: (document) => chartRoot(document)?.known ?? 0,
  read: (document) => ({ objects: [document], diagnostics: [] }),
};

/** How the configuration of Traefik is written down beside the cluster. */
export const configurationReaders: readonly ConfigurationReader[] = [staticFile, workload, chartValues];
