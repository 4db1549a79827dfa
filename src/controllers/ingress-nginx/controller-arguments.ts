import type { Outcome } from '../../model/ledger.ts';

/** What is known of one argument of the controller. */
export interface ArgumentFact {
  /** A switch stands without a value, and takes one behind `=` alone. */
  readonly switch?: true;
  /** What becomes of it where the plan does not follow it. */
  readonly outcome?: Extract<Outcome, 'no-effect' | 'unsupported'>;
  readonly reason?: string;
  /** The value at which it changes nothing, where that is not `false`. */
  readonly usual?: string;
  /** Its value is not to be shown. */
  readonly secret?: true;
}

const operation = 'it decides how the controller runs, not what requests are answered';
const pods = 'it is a port of the pods of the controller, which a gateway does not have';
const admission = 'it decides what may be applied, not what requests are answered';
const metrics = 'it decides what is measured, not what requests are answered';

const runs = (more: Partial<ArgumentFact> = {}): ArgumentFact => ({
  outcome: 'no-effect',
  reason: operation,
  ...more,
});
const lost = (reason: string, more: Partial<ArgumentFact> = {}): ArgumentFact => ({
  outcome: 'unsupported',
  reason,
  ...more,
});
const toggle = { switch: true } as const;

/** All arguments of the last release (pkg/flags/flags.go, klog) and what earlier ones had; those without an outcome are followed. */
export const controllerArguments: Readonly<Record<string, ArgumentFact>> = {
  configmap: {},
  'tcp-services-configmap': {},
  'udp-services-configmap': {},
  'default-backend-service': {},
  'default-ssl-certificate': {},
  'ingress-class': {},
  'controller-class': {},
  'enable-ssl-passthrough': toggle,
  'disable-catch-all': toggle,
  'watch-ingress-without-class': toggle,

  'annotations-prefix': lost('annotations with another prefix than the usual one were not read', {
    usual: 'nginx.ingress.kubernetes.io',
  }),
  'ingress-class-by-name': lost('an IngressClass was taken by its controller, not by its name', toggle),
  'watch-namespace': lost('Ingresses of every namespace of the input were taken'),
  'watch-namespace-selector': lost('Ingresses of every namespace of the input were taken'),
  'enable-annotation-validation': lost('values were checked as with the default, true', { ...toggle, usual: 'true' }),
  'deep-inspect': lost('Ingresses were inspected as with the default, true', { ...toggle, usual: 'true' }),
  'disable-svc-external-name': lost('Services of type ExternalName are closed anyway', {
    ...toggle,
    outcome: 'no-effect',
  }),
  'enable-topology-aware-routing': lost('which endpoints are near decides the gateway', toggle),
  'force-namespace-isolation': lost('references to other namespaces were taken to work', toggle),

  'http-port': runs({ reason: pods }),
  'https-port': runs({ reason: pods }),
  'ssl-passthrough-proxy-port': runs({ reason: pods }),
  'healthz-port': runs({ reason: pods }),
  'default-server-port': runs({ reason: pods }),
  'profiler-port': runs({ reason: pods }),
  'status-port': runs({ reason: pods }),
  'stream-port': runs({ reason: pods }),

  'validating-webhook': runs({ reason: admission }),
  'validating-webhook-certificate': runs({ reason: admission }),
  'validating-webhook-key': runs({ reason: admission }),
  'disable-full-test': runs({ reason: admission, ...toggle }),

  'enable-metrics': runs({ reason: metrics, ...toggle }),
  'metrics-per-host': runs({ reason: metrics, ...toggle }),
  'metrics-per-undefined-host': runs({ reason: metrics, ...toggle }),
  'report-status-classes': runs({ reason: metrics, ...toggle }),
  'time-buckets': runs({ reason: metrics }),
  'length-buckets': runs({ reason: metrics }),
  'size-buckets': runs({ reason: metrics }),
  'bucket-factor': runs({ reason: metrics }),
  'max-buckets': runs({ reason: metrics }),
  'exclude-socket-metrics': runs({ reason: metrics }),
  'monitor-max-batch-size': runs({ reason: metrics }),

  'apiserver-host': runs(),
  'bind-addresses': runs(),
  'certificate-authority': runs(),
  'disable-leader-election': runs(toggle),
  'disable-sync-events': runs(toggle),
  'dynamic-configuration-retries': runs(),
  'election-id': runs(),
  'election-ttl': runs(),
  'enable-dynamic-configuration': runs(toggle),
  'enable-ssl-chain-completion': runs(toggle),
  'health-check-path': runs(),
  'health-check-timeout': runs(),
  'healthz-host': runs(),
  'internal-logger-address': runs(),
  kubeconfig: runs(),
  'maxmind-edition-ids': runs(),
  'maxmind-license-key': runs({ secret: true }),
  'maxmind-mirror': runs(),
  'maxmind-retries-count': runs(),
  'maxmind-retries-timeout': runs(),
  'post-shutdown-grace-period': runs(),
  profiling: runs(toggle),
  'profiler-address': runs(),
  'publish-service': runs(),
  'publish-status-address': runs(),
  'report-node-internal-ip-address': runs(toggle),
  'shutdown-grace-period': runs(),
  'sort-backends': runs(toggle),
  'status-update-interval': runs(),
  'sync-period': runs(),
  'sync-rate-limit': runs(),
  'update-status': runs(toggle),
  'update-status-on-shutdown': runs(toggle),
  version: runs(toggle),

  add_dir_header: runs(toggle),
  alsologtostderr: runs(toggle),
  log_backtrace_at: runs(),
  log_dir: runs(),
  log_file: runs(),
  log_file_max_size: runs(),
  logtostderr: runs(toggle),
  one_output: runs(toggle),
  skip_headers: runs(toggle),
  skip_log_headers: runs(toggle),
  stderrthreshold: runs(),
  v: runs(),
  vmodule: runs(),
};
