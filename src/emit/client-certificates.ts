import * as codes from '../diagnostics/topology.ts';
import type { Prerequisite } from '../model/conversion.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import type { Account } from '../model/ledger.ts';
import { qualifiedName } from '../model/object-ref.ts';
import type { PlannedClass, PlannedHost, PlannedRoute } from '../model/route-plan.ts';
import type { Setting, Settings } from '../model/settings.ts';
import type { Target } from '../model/target.ts';
import type { GatewayPlan } from './gateway-plan.ts';
import type { EmitOptions } from './options.ts';
import type { ClassTopology } from './topology.ts';

type ClientTls = Settings['clientTls'];

export interface Separated {
  readonly planClass: PlannedClass;
  /** Hosts that were asked to be apart and stay closed, because the release does not serve it. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Client certificates are checked for a Gateway as a whole in the API and for a host in the source, so by request each
 * authority gets a Gateway with just its hosts (DESIGN 7). Over plain http nothing is checked there: those routes stay closed.
 */
export function separateHosts(planClass: PlannedClass, target: Target, options: EmitOptions): Separated {
  const own = options.gateway === undefined && !options.noGateway;
  if (!options.separateClientCertificates || !own) return { planClass, diagnostics: [] };
  const asking = planClass.hosts.filter((host) => authorityOf(host) !== undefined);
  if (asking.length === 0) return { planClass, diagnostics: [] };
  if (!target.profile.serves('GatewayFrontendClientCertificateValidation', options.release, options.channel)) {
    const { release, channel } = options;
    const args = { class: planClass.name, target: target.profile.name, release, channel };
    return { planClass, diagnostics: [diagnose(codes.clientCertificatesUnserved, args)] };
  }
  const hosts = planClass.hosts.map((host) => (asking.includes(host) ? separated(host) : host));
  return { planClass: { ...planClass, hosts }, diagnostics: [] };
}

/** The authority of a host whose check a Gateway can make: every client needs a certificate, of whatever subject. */
function authorityOf({ settings, certificate, routes }: PlannedHost): ClientTls['authority'] {
  const { authority, mode = 'on', subject } = settings.clientTls?.value ?? {};
  if (mode !== 'on' || subject !== undefined || certificate === undefined) return undefined;
  return routes.some((route) => route.schemes.includes('https')) ? authority : undefined;
}

/** The rules over https come first: those closed over http are no guard that stands before them. */
function separated(host: PlannedHost): PlannedHost {
  const { clientTls, ...settings } = host.settings;
  const authority = authorityOf(host);
  if (clientTls === undefined || authority === undefined) return host;
  const encrypted = host.routes.flatMap((route) => over(route, 'https'));
  const plain = host.routes.flatMap((route) => over(route, 'http')).map((route) => closing(route, clientTls));
  return { ...host, settings, routes: [...encrypted, ...plain], clientCertificates: { authority, setting: clientTls } };
}

function over(route: PlannedRoute, scheme: PlannedRoute['schemes'][number]): readonly PlannedRoute[] {
  if (!route.schemes.includes(scheme)) return [];
  const id = route.schemes.length === 1 ? route.id : `${route.id}|${scheme}`;
  return [{ ...route, id, schemes: [scheme] }];
}

function closing(route: PlannedRoute, clientTls: Setting<'clientTls'>): PlannedRoute {
  const { action } = route;
  if (action.kind === 'redirect' && action.why === 'https') return route;
  return { ...route, settings: { ...route.settings, clientTls } };
}

/** Name of the ConfigMap with the authority: beside the Gateway, so that no grant is needed. */
export function authorityConfigMap({ clientAuthority: authority, ref }: GatewayPlan): string | undefined {
  if (authority === undefined) return undefined;
  const { namespace, name } = authority;
  return namespace === undefined || namespace === ref.namespace ? `${name}-ca` : `${namespace}-${name}-ca`;
}

type Part = keyof ClientTls;

/** What a Gateway does of each part of the check. */
const kept: Readonly<Record<Part, Pick<Account, 'outcome' | 'reason'>>> = {
  authority: { outcome: 'exact' },
  mode: { outcome: 'exact' },
  subject: { outcome: 'unsupported', reason: 'a Gateway checks no subject' },
  depth: { outcome: 'approximate', reason: 'a Gateway takes chains of any length' },
  errorPage: { outcome: 'unsupported', reason: 'a client without a certificate is cut off in the handshake' },
  forward: { outcome: 'unsupported', reason: 'the backend gets no header with the certificate' },
};

export function clientCertificateAccounts({ hosts }: PlannedClass, topology: ClassTopology): readonly Account[] {
  return hosts.flatMap((host) => {
    const { clientCertificates } = host;
    const gateway = clientCertificates === undefined ? undefined : gatewayOf(host, topology);
    if (clientCertificates === undefined || gateway === undefined) return [];
    const { facts, value } = clientCertificates.setting;
    return (Object.entries(facts) as readonly [Part, readonly FactId[]][]).flatMap(([part, ids]) => {
      const idle = part === 'forward' && value.forward === false;
      const account = idle ? { outcome: 'no-effect' as const, reason: 'it is switched off' } : kept[part];
      return ids.map((fact): Account => ({ fact, ...account, objects: [gateway.ref] }));
    });
  });
}

function gatewayOf(host: PlannedHost, { attach }: ClassTopology): GatewayPlan | undefined {
  return host.routes.map((route) => attach(host, 'https', route.owner.namespace)?.gateway).find(Boolean);
}

export function clientCertificateDiagnostics(
  planClass: PlannedClass,
  { gateways }: ClassTopology,
): readonly Diagnostic[] {
  return gateways.flatMap((gateway) => {
    const { clientAuthority } = gateway;
    if (clientAuthority === undefined) return [];
    const hosts = planClass.hosts.filter(({ clientCertificates }) => clientCertificates?.authority === clientAuthority);
    const names = hosts.map(({ hostname }) => hostname ?? '*');
    const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    const facts = hosts.flatMap(({ clientCertificates }) => clientCertificates?.setting.facts.authority ?? []);
    return [diagnose(codes.clientCertificatesApart, { hosts: shown, gateway: qualifiedName(gateway.ref) }, { facts })];
  });
}

/** The API takes the authority from a ConfigMap (Core), where the source reads it from a Secret. */
export function clientCertificatePrerequisites({ gateways }: ClassTopology): readonly Prerequisite[] {
  const commands = gateways.flatMap((gateway) => {
    const { clientAuthority: authority, ref } = gateway;
    const configMap = authorityConfigMap(gateway);
    if (authority === undefined || configMap === undefined) return [];
    if (![authority.name, authority.namespace ?? '', ref.namespace ?? ''].every(isPlain)) return [];
    const from = authority.namespace === undefined ? '' : ` -n ${authority.namespace}`;
    const at = ref.namespace === undefined ? '' : ` -n ${ref.namespace}`;
    return [
      `kubectl create configmap ${configMap}${at} --from-literal=ca.crt="$(kubectl get secret ${authority.name}${from} -o jsonpath='{.data.ca\\.crt}' | base64 -d)"`,
    ];
  });
  if (!gateways.some(({ clientAuthority }) => clientAuthority !== undefined)) return [];
  const text =
    'Gateways that check client certificates read the authority from ConfigMaps, where the controller reads it from Secrets. Without them they let nobody in.';
  return [{ name: 'client-ca', text, commands: commands.sort() }];
}

/** Names of the input go into a command only where no shell reads anything else in them. */
function isPlain(text: string): boolean {
  return /^[a-z0-9.-]*$/.test(text);
}
