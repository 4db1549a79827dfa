import type { JsonObject } from '../../src/model/json.ts';
import { serviceName } from './ingress.ts';
import type { Draft } from './model.ts';
import { externalNameShare } from './shares.ts';
import { tlsOf } from './tls.ts';

export function namespaceObject(name: string): JsonObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
}

/** A Service for each backend of the Ingresses of one namespace. */
export function servicesOf(drafts: readonly Draft[], index: number): readonly JsonObject[] {
  const names = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.paths.length === 0) names.set(draft.application, draft);
    for (const entry of draft.paths) names.set(serviceName(draft, entry), draft);
  }
  const external = index % Math.round(1 / externalNameShare) === 7;
  return [...names].map(([name, draft], at) => serviceObject(name, draft, external && at === 0));
}

function serviceObject(name: string, { namespace }: Draft, external: boolean): JsonObject {
  const metadata = { name, namespace };
  const spec: JsonObject = external
    ? { type: 'ExternalName', externalName: 'legacy.example.com' }
    : { ports: [{ name: 'http', port: 80, targetPort: 8080 }] };
  return { apiVersion: 'v1', kind: 'Service', metadata, spec };
}

/** Stubs of the Secrets that certificates lie in: names, never keys. */
export function secretsOf(drafts: readonly Draft[]): readonly JsonObject[] {
  const namespace = drafts[0]?.namespace ?? '';
  const names = new Set(
    drafts.flatMap(tlsOf).flatMap(({ secretName }) => (secretName === undefined ? [] : [secretName])),
  );
  return [...names].map((name) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: String(name), namespace },
    type: 'kubernetes.io/tls',
  }));
}

export function deploymentOf({ application, namespace }: Draft): JsonObject {
  const labels = { app: application };
  const container = {
    name: 'app',
    image: `registry.example.com/${application}:2.3.1`,
    ports: [{ containerPort: 8080 }],
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { labels, name: application, namespace },
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [container] } } },
  };
}
