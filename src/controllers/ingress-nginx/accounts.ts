import type { Statement } from '../../interpret/statement.ts';
import type { ControllerPlan } from '../../model/controller.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { refKey } from '../../model/object-ref.ts';
import type { PlannedClass } from '../../model/route-plan.ts';
import { carriedFacts } from '../../plan/carried-facts.ts';
import type { CanaryOwner } from './canary-owner.ts';
import type { ClassContext } from './class-context.ts';
import type { NginxIngress } from './ingress.ts';
import type { Routing } from './routing.ts';
import { isCanary } from './upstreams.ts';

type Settled = Pick<ControllerPlan, 'accounts' | 'unplanned'>;

/** Fields that no route of the output carries, with what is to be said of them. */
const sayings: Readonly<Partial<Record<keyof Routing, string>>> = {
  usePortInRedirects: 'a gateway writes the port into a redirect only where it is not the usual one',
  relativeRedirects: 'a gateway always answers with absolute redirects',
  defaultBackend: 'requests are no longer answered by another Service when this one has no endpoints',
  authSnippet: 'nginx text for the authentication request has no counterpart',
  streamSnippet: 'nginx text has no counterpart in the Gateway API',
  modsecuritySnippet: 'the firewall rules no longer protect these paths',
};

/** Keys of the ConfigMap that the plan has followed. */
const followed: Readonly<Partial<Record<keyof Routing, string>>> = {
  allowSnippetAnnotations: 'snippets that it makes the controller leave out were left out',
  annotationsRiskLevel: 'Ingresses that it makes the controller refuse were left out',
  annotationValueWordBlocklist: 'Ingresses that it makes the controller refuse were left out',
  globalAllowedResponseHeaders: 'it says which headers custom-headers may set, and was followed',
  allowCrossNamespaceResources: 'routes whose annotations refer to other namespaces were closed',
  noAuthLocations: 'these paths were taken out of authentication',
  noTlsRedirectLocations: 'these paths were taken out of the redirect to https',
};

/**
 * Accounts for what is left after planning: whole Ingresses that are out, and statements of Ingresses that no route carries.
 * Every statement that a route, host or class carries is accounted where it is emitted.
 */
export function settleIngresses(
  ingresses: readonly NginxIngress[],
  classes: readonly PlannedClass[],
  context: ClassContext,
  owners: ReadonlyMap<NginxIngress, CanaryOwner>,
  done: readonly Account[],
): Settled {
  const carried = carriedFacts(classes);
  for (const account of done) carried.add(account.fact);
  const accounts: Account[] = [];
  const unplanned: { ref: NginxIngress['ref']; reason: string }[] = [];
  const routed = new Set(
    classes
      .flatMap((entry) => entry.hosts)
      .flatMap((host) => host.routes)
      .flatMap(({ owner, contributors = [] }) => [owner, ...contributors].map(refKey)),
  );
  const closed = new Set(done.filter(({ outcome }) => outcome === 'closed').map(({ fact }) => fact));
  for (const ingress of ingresses) {
    accounts.push(...ingress.interpretation.accounts);
    const fate = fateOf(ingress, owners.get(ingress), routed, closed);
    if (fate.unplanned !== undefined) unplanned.push({ ref: ingress.ref, reason: fate.unplanned });
    accounts.push(...remaining(ingress, fate, carried));
  }
  accounts.push(...configAccounts(context, carried));
  return { accounts, unplanned };
}

interface Fate {
  readonly outcome: Account['outcome'];
  readonly reason: string;
  readonly unplanned?: string;
}

function fateOf(
  ingress: NginxIngress,
  owner: CanaryOwner | undefined,
  routed: ReadonlySet<string>,
  closed: ReadonlySet<FactId>,
): Fate {
  const { dropped } = ingress.interpretation;
  if (dropped !== undefined) {
    const reason = `the controller refuses this Ingress for its ${dropped.reason}`;
    return { outcome: 'invalid', reason, unplanned: reason };
  }
  const isRouted = routed.has(refKey(ingress.ref));
  if (owner !== undefined && !isRouted) {
    const reason = `${owner.tool} keeps this canary: ${owner.by}`;
    return { outcome: 'foreign', reason, unplanned: reason };
  }
  if (isCanary(ingress)) {
    const reason = 'the controller ignores it on a canary';
    if (isRouted) return { outcome: 'no-effect', reason };
    return { outcome: 'no-effect', reason, unplanned: 'it is a canary that takes no requests from another Ingress' };
  }
  const reason = 'another Ingress of the host decides this, or no request reaches it';
  if (isRouted) return { outcome: 'overridden', reason };
  return { outcome: 'overridden', reason, unplanned: withoutRoute(ingress, closed) };
}

/** Why an Ingress owns no route. */
function withoutRoute(ingress: NginxIngress, closed: ReadonlySet<FactId>): string {
  if (ingress.rules.length === 0 && ingress.defaultBackend === undefined)
    return 'it has neither rules nor a default backend';
  return ingress.facts.some(({ id }) => closed.has(id))
    ? 'another Ingress may come first on its paths and the age of neither is known, so they are closed'
    : 'other Ingresses come first on all its paths';
}

function remaining(ingress: NginxIngress, fate: Fate, carried: ReadonlySet<FactId>): readonly Account[] {
  const said = new Set(ingress.interpretation.accounts.map((account) => account.fact));
  const whole = judgedInPieces(ingress.facts, carried);
  const fields = new Map(
    ingress.interpretation.statements.flatMap(({ row, fact }) =>
      row.destination.kind === 'routing' ? [[fact, row.destination.field as keyof Routing] as const] : [],
    ),
  );
  return ingress.facts.flatMap(({ id, within }) => {
    if (carried.has(id) || said.has(id) || whole.has(id)) return [];
    // A piece shares the fate of the whole, which the ledger hands down.
    if (within !== undefined && !whole.has(within)) return [];
    const field = fields.get(id);
    const saying = field === undefined ? undefined : sayings[field];
    if (fate.outcome === 'overridden' && field !== undefined) return [idle(id, field, saying, fate, ingress)];
    return [{ fact: id, outcome: fate.outcome, reason: fate.reason }];
  });
}

/** Texts of which each directive was judged: the whole is what its pieces are. */
function judgedInPieces(facts: readonly Fact[], carried: ReadonlySet<FactId>): ReadonlySet<FactId> {
  return new Set(facts.flatMap(({ id, within }) => (within !== undefined && carried.has(id) ? [within] : [])));
}

/** A routing statement that no route carries: it has a saying, or it is switched off and changes nothing. */
function idle(
  fact: FactId,
  field: keyof Routing,
  saying: string | undefined,
  fate: Fate,
  ingress: NginxIngress,
): Account {
  const value = ingress.record.routing[field];
  if (value === false || value === '') return { fact, outcome: 'no-effect', reason: 'it is switched off' };
  if (saying !== undefined) return { fact, outcome: 'unsupported', reason: saying };
  return { fact, outcome: fate.outcome, reason: fate.reason };
}

function configAccounts(context: ClassContext, carried: ReadonlySet<FactId>): readonly Account[] {
  return context.interpretations.flatMap((interpretation, position) => {
    const said = new Set(interpretation.accounts.map((account) => account.fact));
    const whole = judgedInPieces(interpretation.facts, carried);
    const rest = interpretation.statements.filter(
      ({ fact }) => !carried.has(fact) && !said.has(fact) && !whole.has(fact),
    );
    const several = context.interpretations.length > 1;
    return [...interpretation.accounts, ...rest.map((statement) => configAccount(statement, several, position > 0))];
  });
}

function configAccount({ row, fact, value }: Statement, several: boolean, later: boolean): Account {
  const field = row.destination.kind === 'routing' ? (row.destination.field as keyof Routing) : undefined;
  if (field !== undefined && letsAll(field, value)) {
    return { fact, outcome: 'no-effect', reason: 'it only lets the controller take what was converted' };
  }
  const done = field === undefined ? undefined : followed[field];
  if (done !== undefined) {
    const shared = `${done}, as far as all ConfigMaps of the controller agree`;
    return several ? { fact, outcome: 'approximate', reason: shared } : { fact, outcome: 'exact', reason: done };
  }
  if (later && !row.guards) {
    return { fact, outcome: 'overridden', reason: 'another ConfigMap of the controller was taken to come first' };
  }
  const saying = field === undefined ? undefined : sayings[field];
  if (saying !== undefined) return { fact, outcome: 'unsupported', reason: saying };
  return { fact, outcome: 'no-effect', reason: 'no route of the output is reached by it' };
}

/** Switches of the controller that refuse nothing at this value (behaviour 21). */
function letsAll(field: keyof Routing, value: unknown): boolean {
  if (field === 'annotationsRiskLevel') return String(value).toLowerCase() === 'critical';
  return (field === 'allowSnippetAnnotations' || field === 'allowCrossNamespaceResources') && value === true;
}
