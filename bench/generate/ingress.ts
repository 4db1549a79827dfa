import type { JsonObject } from '../../src/model/json.ts';
import { spoil } from './defects.ts';
import type { Draft, PathPlan } from './model.ts';
import { clusterIssuer } from './shares.ts';
import { tlsOf } from './tls.ts';

export function serviceName({ application }: Pick<Draft, 'application'>, entry: PathPlan): string {
  return `${application}${entry.service}`;
}

/** The Ingress as the API server would hand it out. */
export function ingressOf(draft: Draft): JsonObject {
  const { blueprint, namespace, name } = draft;
  const { className, classPlace, labels } = blueprint;
  const byField = className !== '' && classPlace !== 'annotation';
  const annotations = annotationsOf(draft);
  const tls = tlsOf(draft);
  const body: JsonObject = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
      labels,
      name,
      namespace,
    },
    spec: {
      ...(draft.hosts.length === 0 && draft.paths.length === 0 ? { defaultBackend: backend(draft) } : {}),
      ...(byField ? { ingressClassName: className } : {}),
      ...rulesOf(draft),
      ...(tls.length === 0 ? {} : { tls }),
    },
  };
  const spoilt = spoil(body, draft.defect);
  return draft.style.lastApplied ? withLastApplied(spoilt) : spoilt;
}

function annotationsOf({ annotations, blueprint }: Draft): Readonly<Record<string, string>> {
  const { className, classPlace, tls } = blueprint;
  const all = {
    ...annotations,
    ...(className !== '' && classPlace !== 'field' ? { 'kubernetes.io/ingress.class': className } : {}),
    ...(tls === 'none' || tls === 'wildcard' ? {} : { 'cert-manager.io/cluster-issuer': clusterIssuer }),
  };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rulesOf(draft: Draft): JsonObject {
  if (draft.paths.length === 0) return {};
  const http = { paths: draft.paths.map((entry) => pathOf(draft, entry)) };
  return { rules: draft.hosts.length === 0 ? [{ http }] : draft.hosts.map((host) => ({ host, http })) };
}

function pathOf(draft: Draft, entry: PathPlan): JsonObject {
  return { backend: backend(draft, entry), path: entry.path, pathType: entry.pathType };
}

function backend(draft: Draft, entry?: PathPlan): JsonObject {
  const name = entry === undefined ? draft.application : serviceName(draft, entry);
  const missing = draft.defect === 'missing Service' ? '-gone' : '';
  const numeric = draft.defect === 'port name that is a number';
  const port = numeric ? { name: '80' } : draft.blueprint.namedPort ? { name: 'http' } : { number: 80 };
  return { service: { name: `${name}${missing}`, port } };
}

function withLastApplied(body: JsonObject): JsonObject {
  const metadata = body.metadata as JsonObject;
  const annotations = metadata.annotations as JsonObject | null;
  const applied = { 'kubectl.kubernetes.io/last-applied-configuration': `${JSON.stringify(body)}\n` };
  return { ...body, metadata: { ...metadata, annotations: { ...annotations, ...applied } } };
}
