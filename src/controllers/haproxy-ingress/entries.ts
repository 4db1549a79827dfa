import * as codes from '../../diagnostics/haproxy.ts';
import * as ownCodes from '../../diagnostics/haproxy-ingress.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import { qualifiedName, refKey } from '../../model/object-ref.ts';
import type { HeaderMatch } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';
import type { WrittenPath } from '../../plan/ingress-fields.ts';
import { isBroken } from '../haproxy/path-expression.ts';
import { type Closing, refusedConfiguration } from './closing.ts';
import type { ProxyContext } from './context.ts';
import { headerConditions } from './header-conditions.ts';
import type { ProxyIngress } from './ingress.ts';
import { type Target, targetOf } from './targets.ts';

/** How a path is compared: `begin` is the beginning of a text, without letter case. */
export type PathKind = 'exact' | 'prefix' | 'begin' | 'regex';

/** One path of an Ingress: a row in the maps of HAProxy. */
export interface Entry {
  readonly ingress: ProxyIngress;
  /** '' for the rule without a host. */
  readonly host: string;
  readonly kind: PathKind;
  readonly path: string;
  readonly headers: readonly HeaderMatch[];
  readonly target: Target;
  readonly facts: readonly FactId[];
  /** What it takes cannot be said. */
  readonly closing?: Closing;
}

/** The rows of an Ingress. What leads nowhere has none, and requests go to the next path (recorded services/missing-service). */
export function entriesOf(ingress: ProxyIngress, context: ProxyContext, found: Findings): readonly Entry[] {
  const conditions = headerConditions(ingress, found);
  const { defaultBackend } = ingress.fields;
  const fallback: readonly { readonly host: string; readonly path: WrittenPath }[] =
    defaultBackend === undefined ? [] : [{ host: '', path: { ...defaultBackend, path: '/' } }];
  const written = ingress.fields.rules.flatMap(({ host = '', paths, fact }) => {
    if (paths.length === 0) idle(found, [fact.id], 'the controller passes over a rule without paths');
    return paths.map((path) => ({ host: host.toLowerCase(), path }));
  });
  return [...fallback, ...written].flatMap(({ host, path }): readonly Entry[] => {
    const target = targetOf(path.backend, ingress, context);
    unseenService(target, path.fact, context, found);
    if (typeof target === 'string' && ingress.level.facts.get('redirect-to') === undefined) {
      leftOut(ingress, host, path, target, found);
      return [];
    }
    const entry = {
      ingress,
      host,
      kind: kindOf(path, ingress),
      path: path.path ?? '/',
      headers: conditions.headers,
      target: typeof target === 'string' ? nowhere(target) : target,
      facts: [path.fact.id, ...(ingress.level.facts.has('path-type') ? ownFact(ingress, 'path-type') : [])],
    };
    const closing = conditions.closing ?? brokenPath(entry, path.fact, found);
    return [closing === undefined ? entry : { ...entry, closing }];
  });
}

/** HAProxy refuses the whole configuration for it (contradictions 7; recorded bad-config/live-regex-path). */
function brokenPath({ kind, path }: Pick<Entry, 'kind' | 'path'>, fact: Fact, found: Findings): Closing | undefined {
  if (kind !== 'regex' || !isBroken(path)) return undefined;
  return refusedConfiguration({ ...fact, value: path }, 'is a regular expression that cannot be read', found);
}

function ownFact({ level }: ProxyIngress, name: string): readonly FactId[] {
  const fact = level.facts.get(name);
  return fact === undefined ? [] : [fact.id];
}

/** Other Services of the namespace are there, so this one may be missing in the cluster too. */
function unseenService(
  target: Target | string,
  { id, at, object }: Fact,
  { services }: ProxyContext,
  found: Findings,
): void {
  if (typeof target === 'string' || target.service === undefined || services.has(refKey(target.service))) return;
  const { namespace } = target.service;
  if (![...services.values()].some(({ ref }) => ref.namespace === namespace)) return;
  const args = { service: qualifiedName(target.service) };
  found.diagnostics.push(diagnose(ownCodes.serviceUnseen, args, { at, object, facts: [id] }));
}

/** A redirect needs no backend (annotations-haproxy-ingress, redirect-to). */
function nowhere(reason: string): Target {
  return { key: '', action: { kind: 'refuse', reason: 'no-backend' }, missing: reason };
}

function leftOut(ingress: ProxyIngress, host: string, path: WrittenPath, reason: string, found: Findings): void {
  const args = { host: host === '' ? '*' : host, path: path.path ?? '/', reason };
  const { id, at } = path.fact;
  found.diagnostics.push(diagnose(codes.pathLeftOut, args, { at, object: ingress.source.ref, facts: [id] }));
  idle(found, [id], `${reason}, so HAProxy has no row for it`);
}

function idle(found: Findings, facts: readonly FactId[], reason: string): void {
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
}

const ofAnnotation: Readonly<Record<string, PathKind>> = {
  exact: 'exact',
  prefix: 'prefix',
  regex: 'regex',
};

/** path-type is for paths of type ImplementationSpecific alone; an unknown word counts as begin (recorded paths/path-type-*). */
function kindOf({ pathType, path }: WrittenPath, { level }: ProxyIngress): PathKind {
  if (pathType === 'Exact') return 'exact';
  if (pathType === 'Prefix') return 'prefix';
  const kind = ofAnnotation[(level.facts.get('path-type')?.value ?? '').toLowerCase()] ?? 'begin';
  return path === undefined && kind === 'regex' ? 'begin' : kind;
}
