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
