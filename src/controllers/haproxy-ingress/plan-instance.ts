import { nest } from '../../interpret/combine.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import type { Selected } from '../../model/controller.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { PlannedClass } from '../../model/route-plan.ts';
import type { Inventory } from '../../model/source-object.ts';
import { toolsOf } from '../../plan/carried-annotations.ts';
import { exposureOf } from '../../plan/exposure.ts';
import type { Findings } from '../../plan/findings.ts';
import { certificatesOf } from './certificates.ts';
import { classSettings } from './class-settings.ts';
import { type ProxyContext, proxyContext } from './context.ts';
import { controllerServices } from './controller-service.ts';
import { proxyDefaults, valuesByDefault } from './defaults.ts';
import { otherFrontend } from './frontends.ts';
import { plannedHosts } from './hosts.ts';
import { byAge, type ProxyIngress, readIngress } from './ingress.ts';
import { hostMaterial } from './make-material.ts';
import { notServed } from './selected.ts';
import { tcpPort, tcpStreams } from './tcp-ingress.ts';

export interface PlannedInstance {
  readonly planned: PlannedClass;
  readonly facts: readonly Fact[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
  readonly interpretations: readonly Interpretation[];
  readonly sources: readonly { readonly ref: ObjectRef; readonly dropped?: string }[];
}

/** All Ingresses that one controller serves. */
export function planInstance(entries: readonly Selected[], inventory: Inventory, index: RowIndex): PlannedInstance {
  const found: Findings = { accounts: [], diagnostics: [] };
  const context = proxyContext(inventory, index, entries[0]?.instance);
  const dropped = new Map<ProxyIngress, string>();
  const all = entries.map((entry) => {
    const ingress = readIngress(entry, index);
    const reason = notServed(entry, context, found) ?? otherFrontend(ingress, context, found);
    if (reason !== undefined) dropped.set(ingress, reason);
    return ingress;
  });
  const served = all.filter((ingress) => !dropped.has(ingress)).sort(byAge);
  const web = served.filter((ingress) => tcpPort(ingress) === undefined);
  const certificates = certificatesOf(served, context);
  const settings = classSettings(context, found);
  const material = hostMaterial(web, certificates, settings, context, found);
  const hosts = plannedHosts(material);
  const streams = served.flatMap((ingress) => {
    const port = tcpPort(ingress);
    return port === undefined ? [] : tcpStreams(ingress, port, certificates, context, found);
  });
  const encrypted = new Set([
    ...hosts.filter(({ certificate }) => certificate !== undefined).map(({ hostname = '' }) => hostname),
    ...streams.flatMap(({ hostname }) => hostname ?? []),
  ]);
  found.accounts.push(...certificates.accounts(encrypted), ...overridden(context));
  const shared = [...context.interpretations, ...context.usedServices().map(({ interpretation }) => interpretation)];
  const read = [...all.map(({ interpretation }) => interpretation), ...shared];
  const unopened = [...material.streams.values()];
  return {
    planned: {
      name: entries[0]?.className ?? 'haproxy',
      controller: index.controller,
      exposure: exposureOf(controllerServices(inventory)),
      settings: nest({}, settings.ofClass),
      hosts,
      streams: [...unopened, ...new Map(streams.map((stream) => [stream.id, stream])).values()],
      ...certificates.fallback,
      otherTools: toolsOf(served),
      defaults: proxyDefaults,
      byDefault: valuesByDefault,
    },
    facts: [
      ...all.flatMap(({ facts }) => facts),
      ...shared.flatMap(({ facts }) => facts),
      ...context.started.facts,
      ...context.textFacts,
    ],
    accounts: [...read.flatMap(({ accounts }) => accounts), ...context.started.accounts, ...found.accounts],
    diagnostics: found.diagnostics,
    interpretations: read,
    sources: all.map((ingress) => {
      const reason = dropped.get(ingress);
      return { ref: ingress.source.ref, ...(reason === undefined ? {} : { dropped: reason }) };
    }),
  };
}

/** Facts that lost to another object wherever they were looked for. */
function overridden({ hidden, interpretations }: ProxyContext): readonly Account[] {
  const reason = 'an object that comes before this one states the name too';
  const configured = new Set(interpretations.flatMap(({ facts }) => facts.map(({ id }) => id)));
  return [...hidden]
    .filter((fact) => !configured.has(fact))
    .map((fact) => ({ fact, outcome: 'overridden' as const, reason }));
}
