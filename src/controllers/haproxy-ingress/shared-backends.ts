import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { Findings } from '../../plan/findings.ts';
import { type BackendParts, backendParts } from './backend.ts';
import type { ProxyContext } from './context.ts';
import type { Entry } from './entries.ts';
import { byAge, isAgeUnknown, type ProxyIngress } from './ingress.ts';
import { levelWhere, noLevel, type Words, wordsOf } from './words.ts';

/** Reads what the backend of an entry does. */
export type Backends = (entry: Entry) => BackendParts | undefined;

/** Keys about a backend hold for all routes to it, and the oldest Ingress that has one decides it (behaviour-haproxy 2.4, 2.12). */
export function sharedBackends(entries: readonly Entry[], context: ProxyContext, found: Findings): Backends {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) byKey.set(entry.target.key, [...(byKey.get(entry.target.key) ?? []), entry]);
  const parts = new Map<string, BackendParts>();
  for (const [key, list] of byKey) {
    const made = partsOf(list, context, found);
    if (made !== undefined) parts.set(key, made);
  }
  return ({ target }) => parts.get(target.key);
}

function partsOf(entries: readonly Entry[], context: ProxyContext, found: Findings): BackendParts | undefined {
  const [first] = entries;
  const { service, action } = first?.target ?? {};
  const plain = action?.kind === 'forward' ? action.backends[0] : undefined;
  if (service === undefined || plain === undefined) return undefined;
  const ingresses = [...new Set(entries.map(({ ingress }) => ingress))].sort(byAge);
  const isOwn = (name: string) => context.index.annotations.get(name)?.scope === 'service';
  const ofService = context.serviceFacts(service)?.level ?? noLevel;
  const ofIngresses = ingresses.map(({ level }) => levelWhere(level, isOwn));
  const ofClasses = ingresses.map(({ className }) => levelWhere(context.ofClass(className), isOwn));
  const words = wordsOf([ofService, ...ofIngresses, ...ofClasses, context.global], context.hidden);
  const made = backendParts(words, service, plain, context, found);
  return differing(ingresses, ofService.facts, words, entries, context, found) ?? made;
}

/** Ingresses that say different things of one backend. */
function differing(
  ingresses: readonly ProxyIngress[],
  ofService: ReadonlyMap<string, unknown>,
  words: Words,
  entries: readonly Entry[],
  { index }: ProxyContext,
  found: Findings,
): BackendParts | undefined {
  const names = [...index.annotations.values()]
    .filter(({ scope, name }) => scope === 'service' && !ofService.has(name))
    .map(({ name }) => name)
    .filter((name) => new Set(ingresses.flatMap(({ level }) => level.facts.get(name)?.value ?? [])).size > 1)
    .sort();
  const [first] = ingresses;
  const service = entries[0]?.target.service;
  if (names.length === 0 || first === undefined || service === undefined) return undefined;
  const stating = ingresses.filter(({ level }) => names.some((name) => level.facts.has(name)));
  const unknown = stating.some((one) => stating.some((other) => isAgeUnknown(one, other)));
  const args = {
    service: qualifiedName(service),
    ingresses: stating.map(({ source }) => `Ingress ${qualifiedName(source.ref)}`).join(' and '),
    names: names.join(', '),
  };
  const facts = stating.flatMap(({ level }) => names.flatMap((name) => level.facts.get(name)?.id ?? []));
  const place = { object: first.source.ref, facts };
  const guards = names.some((name) => index.annotations.get(name)?.guards === true);
  if (!unknown || !guards) {
    const basis = unknown ? '; their ages are not known, so the first by name was taken for it' : '';
    found.diagnostics.push(diagnose(codes.serviceKeysDiffer, { ...args, basis }, place));
    return undefined;
  }
  found.diagnostics.push(diagnose(codes.serviceKeysUnknown, args, place));
  return { settings: {}, closing: { reason: 'service-keys', facts: [...facts, ...words.facts(...names)] }, facts: [] };
}
