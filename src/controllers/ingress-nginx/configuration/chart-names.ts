/** Names of values of the chart (charts/ingress-nginx/values.yaml), and whether they are read. */

const objects = [
  'fullnameOverride',
  'nameOverride',
  'namespaceOverride',
  'controller',
  'defaultBackend',
  'tcp',
  'udp',
  'portNamePrefix',
];
/** They make objects that answer no request, or nothing that a gateway could say. */
const operation = [
  ...[
    'commonLabels',
    'dhParam',
    'enabled',
    'global',
    'imagePullSecrets',
    'podSecurityPolicy',
    'rbac',
    'revisionHistoryLimit',
  ],
  'serviceAccount',
];

const ofController = [
  ...[
    'addHeaders',
    'allowSnippetAnnotations',
    'config',
    'configMapNamespace',
    'enableAnnotationValidations',
    'extraArgs',
  ],
  ...['hostNetwork', 'ingressClass', 'ingressClassByName', 'ingressClassResource', 'name', 'proxySetHeaders', 'scope'],
  ...['service', 'tcp', 'udp', 'watchIngressWithoutClass'],
];
const operationOfController = [
  ...[
    'admissionWebhooks',
    'affinity',
    'annotations',
    'automountServiceAccountToken',
    'autoscaling',
    'autoscalingTemplate',
  ],
  ...['configAnnotations', 'containerName', 'containerPort', 'containerSecurityContext', 'disableLeaderElection'],
  ...[
    'dnsConfig',
    'dnsPolicy',
    'electionID',
    'electionTTL',
    'enableMimalloc',
    'enableTopologyAwareRouting',
    'existingPsp',
  ],
  ...['extraContainers', 'extraEnvs', 'extraInitContainers', 'extraModules', 'extraVolumeMounts', 'extraVolumes'],
  ...[
    'healthCheckHost',
    'healthCheckPath',
    'hostAliases',
    'hostPort',
    'hostname',
    'image',
    'keda',
    'kind',
    'labels',
    'lifecycle',
  ],
  ...[
    'livenessProbe',
    'maxUnavailable',
    'maxmindLicenseKey',
    'metrics',
    'minAvailable',
    'minReadySeconds',
    'networkPolicy',
  ],
  ...['nodeSelector', 'opentelemetry', 'podAnnotations', 'podDisruptionBudget', 'podLabels', 'podSecurityContext'],
  ...['priorityClassName', 'progressDeadlineSeconds', 'publishService', 'readinessProbe', 'replicaCount'],
  ...['reportNodeInternalIp', 'resources', 'runtimeClassName', 'shareProcessNamespace', 'startupProbe', 'sysctls'],
  ...['terminationGracePeriodSeconds', 'tolerations', 'topologySpreadConstraints', 'unhealthyPodEvictionPolicy'],
  ...['updateStrategy'],
];

const known = new Set([...objects, ...operation]);
const knownOfController = new Set([...ofController, ...operationOfController]);

/** Whether a value is one that the chart has and that is read, or that no request depends on. */
export function isChartName(name: string): boolean {
  return known.has(name);
}

/** The same of what stands below `controller`. `customTemplate`, an nginx.conf of one's own, is none of them. */
export function isControllerName(name: string): boolean {
  return knownOfController.has(name);
}
