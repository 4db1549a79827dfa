import type { Recording } from './answers.ts';

const started = /^controller started with (--.+)$/;
const configured = /^ConfigMap (\S+) is the ConfigMap of the controller \(--configmap\)$/;

/**
 * The Deployment of the controller a case was recorded with, where `assumes` names arguments: input.yaml does not hold it, and
 * what the arguments decide hangs on it. Empty where none is named.
 */
export function startedInput({ assumes }: Recording): string {
  const stated = assumes.flatMap((text) => started.exec(text)?.[1]?.split(' ') ?? []);
  if (stated.length === 0) return '';
  const maps = assumes.flatMap((text) => configured.exec(text)?.[1] ?? []);
  const lines = ['/nginx-ingress-controller', ...maps.map((name) => `--configmap=${name}`), ...stated];
  return `---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
spec:
  template:
    spec:
      containers:
        - name: controller
          args:
${lines.map((line) => `            - ${line}\n`).join('')}`;
}

const runs = /^controller runs with (--\S+)(?:;.*)?$/;

/** The same of the controller of HAProxy Technologies: `controller runs with --disable-http` (fixtures/recorded/haproxytech/README.md). */
export function startedHaproxy({ assumes }: Recording): string {
  const stated = assumes.flatMap((text) => runs.exec(text)?.[1] ?? []);
  const usual = assumes.some((text) => text === 'controller runs without --ingress.class')
    ? []
    : ['--ingress.class=haproxy'];
  const flags = [...new Set([...usual, '--configmap=haproxy-controller/haproxy-kubernetes-ingress', ...stated])];
  return `---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: haproxy-kubernetes-ingress
  namespace: haproxy-controller
spec:
  template:
    spec:
      containers:
        - name: controller
          image: haproxytech/kubernetes-ingress:3.2.11
          args:
${flags.map((flag) => `            - ${flag}\n`).join('')}`;
}

/** The same of haproxy-ingress (fixtures/recorded/haproxy-ingress/README.md). */
export function startedHaproxyIngress({ assumes }: Recording): string {
  const stated = assumes.flatMap((text) => runs.exec(text)?.[1] ?? []);
  const flags = ['--configmap=ingress-controller/haproxy-ingress', ...stated];
  return `---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: haproxy-ingress
  namespace: ingress-controller
spec:
  template:
    spec:
      containers:
        - name: haproxy-ingress
          image: quay.io/jcmoraisjr/haproxy-ingress:v0.17.0
          args:
${flags.map((flag) => `            - ${flag}\n`).join('')}`;
}
