import * as codes from '../../diagnostics/haproxy.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import type { Selected } from '../../model/controller.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { compareRefs, type ObjectRef } from '../../model/object-ref.ts';
import type { PlannedClass, PlannedStream } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Inventory } from '../../model/source-object.ts';
import { toolsOf } from '../../plan/carried-annotations.ts';
import { exposureOf } from '../../plan/exposure.ts';
import type { Findings } from '../../plan/findings.ts';
import { withHeaders } from '../haproxy/effect.ts';
import { classSettings } from './class-settings.ts';
import { unreadConfigMaps } from './config-maps.ts';
import { type HaproxyContext, haproxyContext } from './context.ts';
import { controllerServices } from './controller-service.ts';
import { defaultEntry } from './default-backend.ts';
import { haproxyDefaults, valuesByDefault } from './defaults.ts';
import { entriesOf } from './entries.ts';
import { hostCertificates } from './host-certificates.ts';
import { backendReader, plannedHosts } from './hosts.ts';
import { type HaproxyIngress, readIngress } from './ingress.ts';
import { passthrough } from './passthrough.ts';
import { type RequestParts, requestParts, withoutIngress } from './request.ts';
import { selectedByRule } from './selected.ts';
import { sharedBackends } from './shared-backends.ts';
import { tcpResources } from './tcp-resources.ts';
import { tcpServices } from './tcp-services.ts';

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
  const context = haproxyContext(inventory, index, classOf(entries));
  const sorted = [...entries].sort((a, b) => compareRefs(a.source.ref, b.source.ref));
  const { served, dropped } = selectedByRule(sorted, context, found);
  const all = sorted.map((entry) => readIngress(entry, index));
  const ingresses = all.filter(({ source }) => served.has(source));
  const { ofClass, ofHosts, headers } = classSettings(context, found);
  const parts = partsReader(context, headers, found);
  const rows = ingresses.flatMap((ingress) => entriesOf(ingress, context, found));
  sharedBackends(rows, context, found);
  const certificates = hostCertificates(ingresses, context);
  const unopened = passthrough(rows, context, found);
  const fallback = defaultEntry(ingresses, context, found);
  const hosts = plannedHosts(rows, {
    context,
    certificates,
    passthrough: unopened,
    parts,
    backends: backendReader(context, found),
    settings: ofHosts,
    ...(fallback === undefined
      ? {}
      : { fallback: { entry: fallback, request: withoutIngress(fallback.ingress, context, found) } }),
    found,
  });
  const shown = { kind: 'default', facts: [] } as const;
  const className = context.started.shown ? context.started.ingressClass : (entries[0]?.className ?? 'haproxy');
  const streams = [...tcpServices(context, shown, found), ...tcpResources(context, className, shown, found)];
  found.diagnostics.push(...unreadConfigMaps(inventory));
  if (!certificates.any && ingresses.length > 0) found.diagnostics.push(diagnose(codes.noCertificate, {}));
  if (unopened.streams.size > 0) listsOverTls(ingresses, parts, found);
  found.accounts.push(...certificates.unused(hosts), ...overridden(context));
  const read = [...all.map(({ interpretation }) => interpretation), ...shared(context)];
  const [first] = entries;
  return {
    planned: {
      name: first?.className ?? (className === '' ? 'haproxy' : className),
      controller: index.controller,
      exposure: exposureOf(controllerServices(inventory)),
      settings: ofClass,
      hosts,
      streams: [...unopened.streams.values(), ...distinct(streams)],
      ...certificates.fallback,
      otherTools: toolsOf(ingresses),
      defaults: haproxyDefaults,
      byDefault: valuesByDefault,
    },
    facts: [
      ...all.flatMap(({ facts }) => facts),
      ...shared(context).flatMap(({ facts }) => facts),
      ...context.started.facts,
      ...context.textFacts,
    ],
    accounts: [...read.flatMap(({ accounts }) => accounts), ...context.started.accounts, ...found.accounts],
    diagnostics: found.diagnostics,
    interpretations: read,
    sources: sorted.map(({ source }) => {
      const reason = dropped.get(source);
      return { ref: source.ref, ...(reason === undefined ? {} : { dropped: reason }) };
    }),
  };
}

function classOf(entries: readonly Selected[]): string | undefined {
  return entries[0] === undefined
    ? undefined
    : (/\/([^/]+)$/.exec(entries[0].instance.replace(/^haproxy\.org\//, ''))?.[1] ?? '');
}

/** Of two that take one port the first holds. */
function distinct(streams: readonly PlannedStream[]): readonly PlannedStream[] {
  return [...new Map([...streams].reverse().map((stream) => [stream.port, stream])).values()].reverse();
}

/** Ingresses are read once. */
function partsReader(
  context: HaproxyContext,
  headers: SettingBag,
  found: Findings,
): (ingress: HaproxyIngress) => RequestParts {
  const read = new Map<HaproxyIngress, RequestParts>();
  return (ingress) => {
    const known = read.get(ingress);
    if (known !== undefined) return known;
    const own = requestParts(ingress, context, found);
    const made = { ...own, settings: withHeaders(own.settings, headers) };
    read.set(ingress, made);
    return made;
  };
}

function shared(context: HaproxyContext): readonly Interpretation[] {
  return [...context.interpretations, ...context.usedServices().map(({ interpretation }) => interpretation)];
}

/** Recorded tls/passthrough-disables-lists. */
function listsOverTls(
  ingresses: readonly HaproxyIngress[],
  parts: (ingress: HaproxyIngress) => RequestParts,
  found: Findings,
): void {
  for (const ingress of ingresses) {
    const { access } = parts(ingress).guards;
    if (access === undefined) continue;
    const facts = [...(access.facts.allow ?? []), ...(access.facts.deny ?? [])];
    found.diagnostics.push(diagnose(codes.listsOverTls, {}, { object: ingress.source.ref, facts }));
  }
}

/** Names that lost to another object wherever they were looked for. */
function overridden({ tally: { hidden, deciding } }: HaproxyContext): readonly Account[] {
  const reason = 'an object that comes before this one states the name too';
  return [...hidden].filter((fact) => !deciding.has(fact)).map((fact) => ({ fact, outcome: 'overridden', reason }));
}
