import { brokenDocument } from '../../src/diagnostics/read.ts';
import type { Conversion, EmittedObject, SourceVerdict, Verdict } from '../../src/model/conversion.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { diagnose } from '../../src/model/diagnostic.ts';
import type { LedgerEntry, Outcome } from '../../src/model/ledger.ts';
import { type ObjectRef, objectRef, refKey } from '../../src/model/object-ref.ts';

export const at = (file: string, line: number) => ({ file, line, column: 3 });

export const ingress = (name: string, namespace: string | undefined = 'shop'): ObjectRef =>
  objectRef('networking.k8s.io', 'Ingress', namespace, name);

export const gatewayApi = (kind: string, name: string, namespace: string | undefined = 'shop'): ObjectRef =>
  objectRef('gateway.networking.k8s.io', kind, namespace, name);

export function emitted(
  ref: ObjectRef,
  sources: readonly ObjectRef[],
  more: Partial<EmittedObject> = {},
): EmittedObject {
  const metadata = { name: ref.name, ...(ref.namespace === undefined ? {} : { namespace: ref.namespace }) };
  const group = ref.group === '' ? 'v1' : `${ref.group}/v1`;
  return {
    ref,
    body: { apiVersion: group, kind: ref.kind, metadata },
    comments: [],
    sources,
    role: 'application developer',
    ...more,
  };
}

export function source(name: string, verdict: Verdict, more: Partial<SourceVerdict> = {}): SourceVerdict {
  return { ref: ingress(name), at: at('shop.yaml', 1), className: 'nginx', verdict, objects: [], ...more };
}

export function entry(object: ObjectRef, name: string, outcome: Outcome, value = 'x'): LedgerEntry {
  const id = `${refKey(object)}#/metadata/annotations/${name}`;
  return {
    fact: { id, object, pointer: `/metadata/annotations/${name}`, name, value, at: at('shop.yaml', 5) },
    outcome,
    parts: [{ fact: id, outcome }],
  };
}

export const broken = (file: string, line: number, reason = 'a tab is no indentation'): Diagnostic =>
  diagnose(brokenDocument, { format: 'YAML', reason }, { at: at(file, line) });

export const emptyConversion: Conversion = {
  target: 'standard',
  release: '1.6',
  channel: 'standard',
  objects: [],
  patches: [],
  ledger: [],
  diagnostics: [],
  requirements: [],
  prerequisites: [],
  sources: [],
  read: { files: 0, documents: 0, kept: {}, counted: {}, skipped: [], unread: [] },
};

const login = entry(ingress('login'), 'auth-url', 'closed', 'https://sso.example.com/check');
const redirect = entry(ingress('web'), 'ssl-redirect', 'exact', 'true');
const timeout = entry(ingress('web'), 'proxy-read-timeout', 'approximate', '120');

const unknown = (code: string, severity: Diagnostic['severity'], more: Partial<Diagnostic> = {}): Diagnostic => ({
  code,
  severity,
  arguments: { annotation: 'auth-url' },
  ...more,
});

/** One conversion with something of everything a report tells. */
export const fullConversion: Conversion = {
  ...emptyConversion,
  objects: [
    emitted(gatewayApi('Gateway', 'nginx'), [ingress('web'), ingress('login')], {
      role: 'cluster operator',
      comments: ['Class nginx'],
      body: {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata: { name: 'nginx', namespace: 'shop' },
        spec: { gatewayClassName: 'choose-a-gateway-class' },
      },
    }),
    emitted(gatewayApi('HTTPRoute', 'web'), [ingress('web')], { comments: ['Ingress shop/web'] }),
    emitted(gatewayApi('HTTPRoute', 'login'), [ingress('login')]),
  ],
  patches: [emitted(objectRef('', 'Service', 'shop', 'grpc'), [ingress('web')])],
  ledger: [login, redirect, timeout],
  diagnostics: [
    unknown('I2G9003', 'info'),
    unknown('I2G9002', 'warning', { at: at('shop.yaml', 6), object: ingress('web'), facts: [timeout.fact.id] }),
    unknown('I2G9001', 'error', { at: at('shop.yaml', 20), object: ingress('login'), facts: [login.fact.id] }),
    broken('bad.yaml', 3),
  ],
  requirements: [
    {
      feature: 'HTTPRoutePathRedirect',
      support: 'Extended',
      meaning: 'Redirects change the path.',
      lacking: ['someproxy'],
      objects: [gatewayApi('HTTPRoute', 'web')],
    },
  ],
  prerequisites: [
    {
      name: 'gateway-class',
      text: 'Choose a GatewayClass: --gateway-class NAME.',
      commands: ['kubectl get gatewayclass'],
    },
    { name: 'reach', text: 'Say who may reach the Gateway.', commands: [] },
  ],
  sources: [
    source('web', 'detail', { controller: 'k8s.io/ingress-nginx', objects: [gatewayApi('HTTPRoute', 'web')] }),
    source('login', 'decision', { controller: 'k8s.io/ingress-nginx' }),
    source('other', 'not-selected', { className: 'traefik', reason: 'its class is traefik' }),
    source('plain', 'converted'),
  ],
  read: {
    files: 2,
    documents: 5,
    kept: { 'Ingress.networking.k8s.io': 4 },
    counted: { 'Deployment.apps': 2 },
    skipped: [{ file: 'chart/templates/ingress.yaml', reason: 'a template: render it first' }],
    unread: [{ at: at('bad.yaml', 3), reason: 'not YAML', hosts: ['lost.example.com'], paths: ['/admin'] }],
  },
};
