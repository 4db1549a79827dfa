import * as codes from '../../diagnostics/plan.ts';
import { ingressNginxRows } from '../../generated/rows-ingress-nginx.ts';
import { indexRows } from '../../interpret/row-index.ts';
import type { ControllerPlan, Selected } from '../../model/controller.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Account } from '../../model/ledger.ts';
import { compareText } from '../../model/object-ref.ts';
import type { PlannedClass } from '../../model/route-plan.ts';
import type { Inventory } from '../../model/source-object.ts';
import { settleIngresses } from './accounts.ts';
import { type ClassContext, classContext } from './class-context.ts';
import { customHeadersDiagnostics } from './custom-headers.ts';
import { exposureOf } from './exposure.ts';
import { hostSettings } from './host-settings.ts';
import { planServer } from './hosts.ts';
import { type NginxIngress, readIngress } from './ingress.ts';
import { servedNames } from './names.ts';
import { byAge } from './order.ts';
import { otherAnnotations } from './other-annotations.ts';
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
  const instances = instancesOf(selected, (entry) => readIngress(entry.source, index, otherAnnotations));
  const classes = instances.map((instance) => planInstance(instance, inventory, context, accounts, diagnostics));
  const all = instances.flatMap((instance) => instance.ingresses);
  const settled = settleIngresses(all, classes, context, accounts);
  return {
    plan: { classes },
    facts: [...all.flatMap((ingress) => ingress.facts), ...context.interpretations.flatMap((item) => item.facts)],
    accounts: [...accounts, ...settled.accounts],
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
  const loaded = ingresses.filter((ingress) => ingress.interpretation.dropped === undefined);
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
    const plan = planServer(server, names, settings, context);
    const www = wwwHost(server, names[0], known, context);
    if (www?.hostname !== undefined) known.add(www.hostname);
    accounts.push(...plan.accounts);
    diagnostics.push(...plan.diagnostics);
    return { server, names, settings, hosts: [...plan.hosts, ...(www === undefined ? [] : [www])] };
  });
  const hosts = coverTls(planned, context).sort((a, b) => compareText(a.hostname ?? '', b.hostname ?? ''));
  return {
    name,
    controller: ingressNginxRows.controller,
    exposure: exposureOf(inventory),
    settings: context.settings,
    hosts,
    defaults: defaultsOf(context),
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
    'replaces X-Forwarded-For and drops header names with underscores',
    'matches paths after decoding and merging slashes',
  ];
}

function configMapDiagnostics({ configMapNames }: ClassContext): readonly Diagnostic[] {
  if (configMapNames.length < 2) return [];
  return [diagnose(codes.severalConfigMaps, { names: configMapNames.join(', ') })];
}
