import { ingressNginxRows } from '../../generated/rows-ingress-nginx.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { foldEqual } from '../../model/fold-diagnostics.ts';
import type { Account } from '../../model/ledger.ts';
import { compareText, objectRef } from '../../model/object-ref.ts';
import type { PlannedClass, PlannedHost, PlannedStream } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Inventory } from '../../model/source-object.ts';
import { exposureOf } from '../../plan/exposure.ts';
import { closeCatchers } from './alias-patterns.ts';
import { balancerRedirects } from './balancer-redirects.ts';
import { canaryFindings, idleCopyFindings } from './canary-findings.ts';
import { type CanaryOwner, idleCopies } from './canary-owner.ts';
import { withSplits } from './canary-splits.ts';
import { unusedTls } from './certificates.ts';
import type { ClassContext } from './class-context.ts';
import { defaultsOf, valuesByDefault } from './class-defaults.ts';
import { clientAddressOf } from './client-address.ts';
import { contestedAccounts } from './contested-accounts.ts';
import { controllerServices } from './controller-service.ts';
import { withDefaultService, withoutDefault } from './default-service.ts';
import { closeDoubtful } from './doubtful.ts';
import { withoutHttps } from './further-names.ts';
import { hostSettings } from './host-settings.ts';
import { planServer, type ServedName } from './hosts.ts';
import type { NginxIngress } from './ingress.ts';
import { servedNames } from './names.ts';
import { certificateOpenings } from './openings.ts';
import { toolsOf } from './other-annotations.ts';
import { passthroughOf } from './passthrough.ts';
import { unreached } from './passthrough-accounts.ts';
import { passthroughFindings } from './passthrough-findings.ts';
import { regexMode } from './regex-mode.ts';
import { buildServers, type NginxServer } from './servers.ts';
import { snippetsOfServer } from './snippets/of-server.ts';
import { coverTls } from './tls-cover.ts';
import { isCanary, upstreamsOf } from './upstreams.ts';
import { wwwHost } from './www-redirect.ts';

/** All Ingresses of one controller, in its order. */
export interface Instance {
  readonly name: string;
  readonly ingresses: readonly NginxIngress[];
}

export interface PlannedInstance {
  readonly planned: PlannedClass;
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Findings {
  readonly accounts: Account[];
  readonly diagnostics: Diagnostic[];
}

export function planInstance(
  { name, ingresses }: Instance,
  inventory: Inventory,
  context: ClassContext,
  owners: ReadonlyMap<NginxIngress, CanaryOwner>,
  services: readonly PlannedStream[],
): PlannedInstance {
  const usable = ingresses.filter((ingress) => ingress.interpretation.dropped === undefined);
  const copies = idleCopies(usable, owners);
  const loaded = closeDoubtful(usable.filter((ingress) => !copies.includes(ingress)));
  const upstreams = upstreamsOf(loaded);
  const built = buildServers(loaded, upstreams);
  const splits = withSplits(loaded, built.servers, upstreams, owners);
  const { servers } = splits;
  const served = servedNames(servers, context.secrets);
  const unused = unusedTls(loaded.filter((ingress) => !isCanary(ingress)));
  const found: Findings = {
    accounts: [...built.accounts, ...splits.accounts, ...served.accounts, ...unused],
    diagnostics: [...idleCopyFindings(copies, owners), ...built.diagnostics, ...served.diagnostics],
  };
  const known = new Set([...served.names.values()].flat().map((entry) => entry.hostname ?? ''));
  const naming = ingressesByHost(loaded, new Set(servers.map(({ host }) => host)));
  const patterns = [...served.patterns];
  const planned = servers.map((server) => {
    const withCanaries = naming.get(server.host) ?? [];
    const snippets = snippetsOfServer(server, regexMode(server), context.snippets);
    const settings = hostSettings(snippets, withCanaries, context, found.accounts);
    found.accounts.push(...snippets.accounts);
    found.diagnostics.push(...snippets.diagnostics);
    patterns.push(...snippets.names);
    found.diagnostics.push(...certificateOpenings(withCanaries, context));
    return planOne(server, served.names.get(server) ?? [], settings, context, known, found);
  });
  const covered = coverTls(planned, context, known);
  const sorted = [...covered.hosts].sort((a, b) => compareText(a.hostname ?? '', b.hostname ?? ''));
  const lost = withoutHttps([...served.lost, ...planned.flatMap((entry) => entry.lost)], sorted);
  const unopened = planned.flatMap(({ streams: own }) => own);
  const streams = [...unopened.sort((a, b) => compareText(a.hostname ?? '', b.hostname ?? '')), ...services];
  const idle = sorted.length + streams.length === 0;
  const all = idle ? [] : withDefaultService(sorted, context.defaultService);
  const { hosts, diagnostics: caught } = closeCatchers(all, patterns);
  return {
    planned: { ...plannedClass(name, hosts, streams, inventory, context), otherTools: toolsOf(loaded) },
    accounts: [...found.accounts, ...lost.flatMap((entry) => entry.accounts)],
    diagnostics: [
      ...foldEqual(found.diagnostics),
      ...canaryFindings(splits, upstreams, hosts),
      ...covered.loops,
      ...balancerRedirects(hosts, context),
      ...lost.flatMap((entry) => entry.diagnostics),
      ...caught,
      ...withoutDefault(sorted, context.defaultService),
    ],
  };
}

function plannedClass(
  name: string,
  hosts: readonly PlannedHost[],
  streams: readonly PlannedStream[],
  inventory: Inventory,
  context: ClassContext,
): Omit<PlannedClass, 'otherTools'> {
  return {
    name,
    controller: ingressNginxRows.controller,
    exposure: exposureOf(controllerServices(inventory)),
    ...clientAddressOf(context),
    settings: context.settings,
    hosts,
    streams,
    ...defaultCertificate(context),
    defaults: defaultsOf(context),
    byDefault: valuesByDefault,
  };
}

/** One server with all its names, the sibling of from-to-www-redirect, and the stream that its TLS may be. */
function planOne(
  server: NginxServer,
  served: readonly ServedName[],
  settings: SettingBag,
  context: ClassContext,
  known: Set<string>,
  found: Findings,
) {
  const passthrough = passthroughOf(server, context);
  const { unopened, stream } = passthrough;
  // A server name of a connection equals the host itself, never another name of the server.
  const names = served.map((name, index) => (index > 0 || unopened === undefined ? name : { ...name, unopened }));
  const plan = planServer(server, names, settings, context, known);
  const www = wwwHost(server, names[0], known, context);
  if (www?.host.hostname !== undefined) known.add(www.host.hostname);
  found.accounts.push(...plan.accounts, ...contestedAccounts(server.ingresses, plan.diagnostics));
  const opened = unopened === 'yes' ? planServer(server, served, settings, context, known).hosts[0] : undefined;
  found.accounts.push(...passthrough.accounts, ...(opened === undefined ? [] : unreached(opened)));
  found.diagnostics.push(...plan.diagnostics, ...passthroughFindings(server, passthrough, opened));
  const hosts = [...plan.hosts, ...(www === undefined ? [] : [www.host])];
  const streams = stream === undefined ? [] : [stream];
  return { server, names, settings, hosts, loops: plan.loops, lost: www?.lost ?? [], streams };
}

function defaultCertificate({ flags }: ClassContext): Pick<PlannedClass, 'defaultCertificate'> {
  const { defaultCertificate: flag } = flags;
  if (!flag.known || flag.value === undefined) return {};
  return {
    defaultCertificate: {
      secret: objectRef('', 'Secret', flag.value.namespace, flag.value.name),
      facts: flag.facts,
    },
  };
}

/** All Ingresses that name a host, canaries included, in the controller's order; a host of canaries alone is no server (11.8). */
function ingressesByHost(
  ingresses: readonly NginxIngress[],
  servers: ReadonlySet<string | undefined>,
): ReadonlyMap<string | undefined, readonly NginxIngress[]> {
  const naming = new Map<string | undefined, NginxIngress[]>();
  for (const ingress of ingresses) {
    for (const host of new Set(ingress.rules.map(({ host }) => (servers.has(host) ? host : undefined)))) {
      const known = naming.get(host);
      if (known === undefined) naming.set(host, [ingress]);
      else known.push(ingress);
    }
  }
  return naming;
}
