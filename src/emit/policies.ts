import * as codes from '../diagnostics/emit.ts';
import type { BackendTLSPolicy } from '../generated/gateway-api.ts';
import type { EmittedObject } from '../model/conversion.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { JsonObject } from '../model/json.ts';
import { compareRefs, type ObjectRef, objectRef, qualifiedName, refKey } from '../model/object-ref.ts';
import type { Put } from '../model/target.ts';
import { closeDraft, type RuleDraft } from './draft.ts';
import { metadata } from './gateways.ts';
import { type NamePool, withinLength } from './names.ts';
import type { KnownServices } from './options.ts';

type TlsPut = Extract<Put, { slot: 'backendTls' }>;

export interface Use {
  readonly draft: RuleDraft;
  readonly service: ObjectRef;
  readonly port: number | undefined;
  readonly put: TlsPut | undefined;
}

export function usesOf(draft: RuleDraft): readonly Use[] {
  if (draft.action.kind !== 'forward' || draft.route.action.kind !== 'forward') return [];
  const put = draft.puts.find((entry) => entry.slot === 'backendTls');
  return draft.route.action.backends.map(({ service, port }) => ({ draft, service, port, put }));
}

function key({ service, port }: Use): string {
  return `${refKey(service)}:${port ?? ''}`;
}

/** Drafts after the rule that TLS to a Service port is one for all its routes (gateway-api-rules C8): others are closed. */
export function settleBackendTls(drafts: readonly RuleDraft[]): {
  readonly drafts: readonly RuleDraft[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const forms = new Map<string, Set<string>>();
  for (const use of drafts.flatMap(usesOf)) {
    const known = forms.get(key(use)) ?? new Set();
    known.add(JSON.stringify(use.put ?? null));
    forms.set(key(use), known);
  }
  const reported = new Map<string, Diagnostic>();
  const settled = drafts.map((draft) => {
    const conflict = usesOf(draft).find((use) => use.put !== undefined && (forms.get(key(use))?.size ?? 0) > 1);
    if (conflict === undefined) return draft;
    const context = { object: draft.route.owner, facts: draft.route.facts, routes: [draft.route.id] };
    const service = qualifiedName(conflict.service);
    reported.set(`${refKey(draft.route.owner)} ${service}`, diagnose(codes.backendTlsConflict, { service }, context));
    return closeDraft(draft, 'backend-tls-conflict');
  });
  return { drafts: settled, diagnostics: [...reported.values()] };
}

export interface Policies {
  readonly objects: readonly EmittedObject[];
  /** Commands that make the ConfigMaps the policies name. */
  readonly commands: readonly string[];
}

/** One BackendTLSPolicy a Service port, whose CA is a ConfigMap made from the Secret of the source (Core form). */
export function backendTlsPolicies(drafts: readonly RuleDraft[], services: KnownServices, pool: NamePool): Policies {
  const groups = new Map<string, Use[]>();
  for (const use of drafts.flatMap(usesOf))
    if (use.put !== undefined) groups.set(key(use), [...(groups.get(key(use)) ?? []), use]);
  const objects: EmittedObject[] = [];
  const commands = new Set<string>();
  for (const uses of groups.values()) {
    const [first] = uses;
    if (first?.put === undefined) continue;
    objects.push(policy(first, first.put, uses, services, pool));
    commands.add(command(first.put, first.service));
  }
  return { objects, commands: [...commands].sort() };
}

function policy(use: Use, put: TlsPut, uses: readonly Use[], services: KnownServices, pool: NamePool): EmittedObject {
  const { service, port } = use;
  const ports = services.get(refKey(service)) ?? [];
  const section = ports.length > 1 ? ports.find((entry) => entry.port === port)?.name : undefined;
  const name = pool.claim(`BackendTLSPolicy ${service.namespace ?? ''}`, withinLength(service.name, 253));
  const ref = objectRef('gateway.networking.k8s.io', 'BackendTLSPolicy', service.namespace, name);
  const target = { group: '', kind: 'Service', name: service.name };
  const body: BackendTLSPolicy = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'BackendTLSPolicy',
    metadata: metadata(ref),
    spec: {
      targetRefs: [section === undefined ? target : { ...target, sectionName: section }],
      validation: {
        caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: put.authority }],
        hostname: put.hostname,
      },
    },
  };
  const sources = new Map(uses.map(({ draft }) => [refKey(draft.route.owner), draft.route.owner]));
  return {
    ref,
    body: body as unknown as JsonObject,
    comments: [`TLS to Service ${qualifiedName(service)}, verified with the CA in ConfigMap ${put.authority}.`],
    sources: [...sources.values()].sort(compareRefs),
    role: 'application developer',
  };
}

function command({ authority }: TlsPut, { namespace }: ObjectRef): string {
  const at = namespace === undefined ? '' : ` -n ${namespace}`;
  const secret = authority.replace(/-ca$/, '');
  return `kubectl create configmap ${authority}${at} --from-literal=ca.crt="$(kubectl get secret ${secret}${at} -o jsonpath='{.data.ca\\.crt}' | base64 -d)"`;
}
