import * as codes from '../../diagnostics/plan.ts';
import { ingressNginxRows } from '../../generated/rows-ingress-nginx.ts';
import { indexRows } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import type { ControllerPlan, Selected } from '../../model/controller.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { compareText } from '../../model/object-ref.ts';
import type { PlannedClass } from '../../model/route-plan.ts';
import type { Inventory } from '../../model/source-object.ts';
import { exposureOf } from '../../plan/exposure.ts';
import { settleIngresses } from './accounts.ts';
import { type ClassContext, classContext } from './class-context.ts';
import { contestedAccounts } from './contested-accounts.ts';
import { controllerServices } from './controller-service.ts';
import { customHeadersDiagnostics } from './custom-headers.ts';
import { closeDoubtful, closeRefused } from './doubtful.ts';
import { withoutHttps } from './further-names.ts';
import { hostSettings } from './host-settings.ts';
import { planServer } from './hosts.ts';
import { type NginxIngress, readIngress } from './ingress.ts';
import { servedNames } from './names.ts';
import { byAge } from './order.ts';
import { otherAnnotations } from './other-annotations.ts';
import { underSwitches } from './refusals.ts';
import { buildServers } from './servers.ts';
import { coverTls } from './tls-cover.ts';
import { wwwHost } from './www-redirect.ts';

interface Instance {
  readonly name: string;
  readonly ingresses: readonly NginxIngress[];
}

/** From the selected Ingresses to hosts and routes, as this controller serves them. */
export function planIngressNginx(selected: readonly Selected[], inventory: Inventory): ControllerPlan {
  const index = indexRows(ingressNginxRows);
  const context = classContext(inventory, index);
  const accounts: Account[] = [];
  const diagnostics: Diagnostic[] = [...configMapDiagnostics(context)];
  const instances = instancesOf(selected, (entry) =>
    closeRefused(underSwitches(readIngress(entry.source, index, otherAnnotations), context.switches, index)),
  );
  const classes = instances.map((instance) => planInstance(instance, inventory, context, accounts, diagnostics));
  const all = instances.flatMap((instance) => instance.ingresses);
  const settled = settleIngresses(all, classes, context, accounts);
  return {
    plan: { classes },
    facts: [...all.flatMap((ingress) => ingress.facts), ...context.interpretations.flatMap((item) => item.facts)],
    accounts: [...accounts, ...settled.accounts],
    lostTexts: lostTexts([...all.map((ingress) => ingress.interpretation), ...context.interpretations]),
    diagnostics: [
      ...all.flatMap((ingress) => ingress.interpretation.diagnostics),
      ...all.flatMap((ingress) => customHeadersDiagnostics(ingress, context)),
      ...context.interpretations.flatMap((item) => item.diagnostics),
      ...diagnostics,
      ...settled.diagnostics,
    ],
    unplanned: settled.unplanned,
  };
}

function lostTexts(interpretations: readonly Interpretation[]): ReadonlyMap<FactId, string> {
  const texts = interpretations.flatMap(({ statements }) =>
    statements.flatMap(({ row: { destination }, fact }) =>
      destination.kind === 'setting' && destination.lost !== undefined ? [[fact, destination.lost] as const] : [],
    ),
  );
  return new Map(texts);
}

function instancesOf(selected: readonly Selected[], read: (entry: Selected) => NginxIngress): readonly Instance[] {
  const groups = new Map<string, Selected[]>();
  for (const entry of selected) {
    const known = groups.get(entry.instance);
    if (known === undefined) groups.set(entry.instance, [entry]);
    else known.push(entry);
  }
  return [...groups.values()]
    .map((entries) => ({
      name: entries.map((entry) => entry.className).sort(compareText)[0] ?? 'nginx',
      ingresses: entries.map(read).sort(byAge),
    }))
    .sort((a, b) => compareText(a.name, b.name));
}

function planInstance(
  { name, ingresses }: Instance,
  inventory: Inventory,
  context: ClassContext,
  accounts: Account[],
  diagnostics: Diagnostic[],
): PlannedClass {
  const loaded = closeDoubtful(ingresses.filter((ingress) => ingress.interpretation.dropped === undefined));
  const ordinary = loaded.filter((ingress) => ingress.record.routing.canary !== true);
  const built = buildServers(ordinary);
  const served = servedNames(built.servers, context.secrets);
  accounts.push(...built.accounts, ...served.accounts);
  diagnostics.push(...served.diagnostics);
  const known = new Set([...served.names.values()].flat().map((entry) => entry.hostname ?? ''));
  const naming = ingressesByHost(loaded);
  const planned = built.servers.map((server) => {
    const settings = hostSettings(server.ingresses, naming.get(server.host) ?? [], context, accounts);
    const names = served.names.get(server) ?? [];
    const plan = planServer(server, names, settings, context, known);
    const www = wwwHost(server, names[0], known, context);
    if (www?.host.hostname !== undefined) known.add(www.host.hostname);
    accounts.push(...plan.accounts, ...contestedAccounts(server.ingresses, plan.diagnostics));
    diagnostics.push(...plan.diagnostics);
    const all = [...plan.hosts, ...(www === undefined ? [] : [www.host])];
    return { server, names, settings, hosts: all, loops: plan.loops, lost: www?.lost ?? [] };
  });
  const covered = coverTls(planned, context, known);
  const hosts = [...covered.hosts].sort((a, b) => compareText(a.hostname ?? '', b.hostname ?? ''));
  const lost = withoutHttps([...served.lost, ...planned.flatMap((entry) => entry.lost)], hosts);
  accounts.push(...lost.flatMap((entry) => entry.accounts));
  diagnostics.push(...covered.loops, ...lost.flatMap((entry) => entry.diagnostics));
  return {
    name,
    controller: ingressNginxRows.controller,
    exposure: exposureOf(controllerServices(inventory)),
    ...(isBehindProxy(context) ? { clientAddress: 'forwarded' as const } : {}),
    settings: context.settings,
    hosts,
    defaults: defaultsOf(context),
    // behaviour 10.6: proxy_connect_timeout, proxy_read_timeout and proxy_send_timeout where nothing states them.
    byDefault: { timeouts: { connect: 5, read: 60, send: 60 } },
  };
}

/** All Ingresses that name a host, canaries included, in the controller's order. */
function ingressesByHost(ingresses: readonly NginxIngress[]): ReadonlyMap<string | undefined, readonly NginxIngress[]> {
  const naming = new Map<string | undefined, NginxIngress[]>();
  for (const ingress of ingresses) {
    for (const host of new Set(ingress.rules.map((rule) => rule.host))) {
      const known = naming.get(host);
      if (known === undefined) naming.set(host, [ingress]);
      else known.push(ingress);
    }
  }
  return naming;
}

/** Defaults that no Ingress states and no target shares (behaviour 7.5, 10.6, 10.7, 16.2). */
function defaultsOf({ record }: ClassContext): readonly string[] {
  const hsts = record.routing.hsts === false ? [] : ['sends Strict-Transport-Security with every answer over TLS'];
  return [
    ...hsts,
    'refuses request bodies over 1 MiB (413)',
    'cuts a backend that is silent for 60 s (504)',
    'tries a failed request on up to 3 endpoints',
    'answers https for every host with its default certificate',
    'replaces X-Forwarded-For, X-Forwarded-Host, -Port, -Proto, -Scheme, X-Real-IP, X-Scheme and X-Request-ID, and sends the old values in X-Original-Forwarded-*',
    'drops request headers whose names have underscores or dots, and the Server header of backends',
    'matches paths after decoding and merging slashes, and decodes a path before it rewrites it',
    'cuts a slash at the end of the address where it redirects to https',
  ];
}

/** Keys that take the client's address from elsewhere than the connection (behaviour 13.1, "after real-ip processing"). */
const realAddressKeys = ['use-forwarded-headers', 'use-proxy-protocol', 'enable-real-ip'];

function isBehindProxy({ interpretations }: ClassContext): boolean {
  return interpretations.some(({ statements }) =>
    statements.some(({ row, value }) => realAddressKeys.includes(row.name) && value === true),
  );
}

function configMapDiagnostics({ configMapNames }: ClassContext): readonly Diagnostic[] {
  if (configMapNames.length < 2) return [];
  return [diagnose(codes.severalConfigMaps, { names: configMapNames.join(', ') })];
}
