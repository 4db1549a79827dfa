import type { JsonObject } from '../../src/model/json.ts';

const controller = 'k8s.io/ingress-nginx';

/** What the controller itself needs: its classes and its settings. */
export const sharedObjects: readonly JsonObject[] = [
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' }, name: 'nginx' },
    spec: { controller },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { name: 'nginx-internal' },
    spec: { controller },
  },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'ingress-nginx-controller', namespace: 'ingress-nginx' },
    data: {
      'client-body-timeout': '60',
      'enable-brotli': 'true',
      'enable-real-ip': 'true',
      'hide-headers': 'Server,X-Powered-By',
      'hsts-include-subdomains': 'false',
      'keep-alive': '75',
      'large-client-header-buffers': '4 16k',
      'proxy-body-size': '8m',
      'proxy-buffer-size': '8k',
      'proxy-connect-timeout': '10',
      'proxy-read-timeout': '90',
      'ssl-protocols': 'TLSv1.2 TLSv1.3',
      'use-forwarded-headers': 'true',
      'worker-shutdown-timeout': '240s',
    },
  },
];
