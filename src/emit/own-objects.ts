import type { EmittedObject, Role } from '../model/conversion.ts';
import type { JsonObject } from '../model/json.ts';
import { compareRefs, type ObjectRef, objectRef, qualifiedName, refKey } from '../model/object-ref.ts';
import type { RuleDraft } from './draft.ts';
import { metadata } from './gateways.ts';
import { type NamePool, slug, withinLength } from './names.ts';
import { merged, type OwnPart } from './own-parts.ts';
import type { RuleEntry } from './rules.ts';
import type { ClassTopology } from './topology.ts';

interface PolicyTarget {
  readonly group: 'gateway.networking.k8s.io';
  readonly kind: string;
  readonly name: string;
  readonly sectionName?: string;
}

/** A policy to be: equal parts for several places of one owner are one object. */
interface OwnObject {
  readonly ref: ObjectRef;
  readonly part: OwnPart;
  readonly targets: PolicyTarget[];
  readonly sources: Map<string, ObjectRef>;
  readonly comment: string;
  readonly role: Role;
}

/** What the drafts on one listener ask of it. */
interface ListenerParts {
  /** The Gateway or ListenerSet that holds it. */
  readonly parent: ObjectRef;
  readonly name: string;
  readonly parts: Map<string, OwnPart>;
  readonly drafts: RuleDraft[];
}

/**
 * The objects of a target's own kinds: filters that rules name, and policies attached by `targetRefs` to a route, to one rule
 * of it by its name, or to a listener.
 */
export class OwnObjects {
  readonly pool: NamePool;
  private readonly objects = new Map<string, OwnObject>();
  /** Owners that have an object of a kind with their own name. */
  private readonly named = new Set<string>();
  private readonly carriers = new Map<RuleDraft, Map<string, ObjectRef>>();
  private readonly ofGateways: ObjectRef[] = [];

  constructor(pool: NamePool) {
    this.pool = pool;
  }

  /** Rules as they stand in one route object: with names where a policy attaches to them, and with their filters. */
  dress(owner: ObjectRef, entries: readonly RuleEntry[]): readonly RuleEntry[] {
    const names = new Set<string>();
    const whole = wholeKinds(entries);
    return entries.map((entry) => {
      const needed = entry.own.policies.some(({ of }) => !whole.has(of.kind));
      const name = needed ? ruleName(entry, names) : undefined;
      const filters = entry.own.filters.map((part) => this.filter(owner, part, entry));
      return { ...entry, rule: dressed(entry.rule, name, filters) };
    });
  }

  /** Attaches the policies of the rules of a route object, to it as a whole where all its rules have the same. */
  attach(route: ObjectRef, owner: ObjectRef, entries: readonly RuleEntry[]): void {
    const whole = wholeKinds(entries);
    const target = { group: 'gateway.networking.k8s.io', kind: route.kind, name: route.name } as const;
    for (const entry of entries) {
      for (const part of entry.own.policies) {
        const section = whole.has(part.of.kind) ? undefined : (entry.rule.name as string | undefined);
        const object = this.object(owner, part, section, `For Ingress ${qualifiedName(owner)}.`);
        const wanted = section === undefined ? target : { ...target, sectionName: section };
        if (!object.targets.some((known) => same(known, wanted))) object.targets.push(wanted);
        this.carry(entry.drafts, part, object.ref);
      }
    }
  }

  /**
   * Policies of listeners: what any rule of a host asks of the listener that serves the host over TLS. A listener with a
   * policy of its own does not look at that of its Gateway, so that it gets the parts of both.
   */
  attachListeners(drafts: readonly RuleDraft[], topology: ClassTopology, ofGateway: readonly OwnPart[]): void {
    const listeners = new Map<string, ListenerParts>();
    for (const draft of drafts) {
      const parts = draft.puts.filter((put) => put.slot === 'policy' && put.attaches === 'listener');
      const at = topology.attach(draft.host, 'https', draft.route.owner.namespace);
      if (parts.length === 0 || at === undefined) continue;
      const { parent, listener } = at;
      const key = `${refKey(parent)} ${listener.name}`;
      const known: ListenerParts = listeners.get(key) ?? {
        parent,
        name: listener.name,
        parts: new Map(),
        drafts: [],
      };
      for (const part of parts as readonly OwnPart[]) known.parts.set(JSON.stringify([part.of, part.spec]), part);
      known.drafts.push(draft);
      listeners.set(key, known);
    }
    for (const { parent, name, parts, drafts: using } of listeners.values()) {
      const own = new Set([...parts.values()].map(({ of }) => of.kind));
      const all = [...ofGateway.filter(({ of }) => own.has(of.kind)), ...parts.values()];
      for (const part of merged(all)) this.listenerPolicy(parent, name, part, using);
    }
  }

  /** Policies of a whole Gateway. */
  attachGateway(gateway: ObjectRef, parts: readonly OwnPart[], sources: readonly ObjectRef[]): void {
    const target = { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: gateway.name } as const;
    for (const part of merged(parts)) {
      const name = this.claim(part.of.kind, gateway.namespace, gateway.name);
      const ref = objectRef(part.of.group, part.of.kind, gateway.namespace, name);
      this.ofGateways.push(ref);
      this.objects.set(refKey(ref), {
        ref,
        part,
        targets: [target],
        sources: new Map(sources.map((source) => [refKey(source), source])),
        comment: `What the controller does by default or is told to, for all routes of Gateway ${qualifiedName(gateway)}.`,
        role: 'cluster operator',
      });
    }
  }

  private listenerPolicy(parent: ObjectRef, section: string, part: OwnPart, drafts: readonly RuleDraft[]): void {
    const target = {
      group: 'gateway.networking.k8s.io',
      kind: parent.kind,
      name: parent.name,
      sectionName: section,
    } as const;
    const name = this.claim(part.of.kind, parent.namespace, `${parent.name}-${section}`);
    const sources = new Map(drafts.map(({ route }) => [refKey(route.owner), route.owner]));
    const ref = objectRef(part.of.group, part.of.kind, parent.namespace, name);
    const comment = `For listener ${section} of ${parent.kind} ${qualifiedName(parent)}.`;
    this.objects.set(refKey(ref), { ref, part, targets: [target], sources, comment, role: 'cluster operator' });
    this.carry(drafts, part, ref);
  }

  /** What carries a fact of a draft, by the kinds that its capability wrote. */
  carriersOf(draft: RuleDraft, kinds: readonly string[]): readonly ObjectRef[] {
    const known = this.carriers.get(draft);
    return kinds.flatMap((kind) => known?.get(kind) ?? []);
  }

  /** Policies of whole Gateways. */
  gatewayPolicies(kinds: readonly string[]): readonly ObjectRef[] {
    return this.ofGateways.filter(({ kind }) => kinds.includes(kind));
  }

  emitted(): readonly EmittedObject[] {
    return [...this.objects.values()].map(({ ref, part, targets, sources, comment, role }) => ({
      ref,
      body: {
        apiVersion: `${part.of.group}/${part.of.version}`,
        kind: part.of.kind,
        metadata: metadata(ref),
        spec: { ...(targets.length === 0 ? {} : { targetRefs: targets as unknown as JsonObject[] }), ...part.spec },
      },
      comments: [comment],
      sources: [...sources.values()].sort(compareRefs),
      role,
    }));
  }

  private filter(owner: ObjectRef, part: OwnPart, entry: RuleEntry): ObjectRef {
    const object = this.object(owner, part, pathSlug(entry), `For Ingress ${qualifiedName(owner)}.`);
    this.carry(entry.drafts, part, object.ref);
    return object.ref;
  }

  /** Named after the Ingress; a second one of the kind after the rule as well. */
  private object(owner: ObjectRef, part: OwnPart, section: string | undefined, comment: string): OwnObject {
    const key = JSON.stringify([refKey(owner), part.of.kind, part.spec]);
    const known = this.objects.get(key);
    if (known !== undefined) return known;
    const named = `${part.of.kind} ${refKey(owner)}`;
    const bare = section === undefined || !this.named.has(named);
    this.named.add(named);
    const name = this.claim(part.of.kind, owner.namespace, bare ? owner.name : `${owner.name}-${section}`);
    const object: OwnObject = {
      ref: objectRef(part.of.group, part.of.kind, owner.namespace, name),
      part,
      targets: [],
      sources: new Map([[refKey(owner), owner]]),
      comment,
      role: 'application developer',
    };
    this.objects.set(key, object);
    return object;
  }

  private claim(kind: string, namespace: string | undefined, name: string): string {
    return this.pool.claim(`${kind} ${namespace ?? ''}`, withinLength(name, 253));
  }

  private carry(drafts: readonly RuleDraft[], part: OwnPart, ref: ObjectRef): void {
    for (const draft of drafts) {
      const known = this.carriers.get(draft) ?? new Map<string, ObjectRef>();
      known.set(part.of.kind, ref);
      this.carriers.set(draft, known);
    }
  }
}

/** Kinds of which all rules of a route have the same policy, so that it can attach to the route as a whole. */
function wholeKinds(entries: readonly RuleEntry[]): ReadonlySet<string> {
  const [first, ...others] = entries;
  const texts = (entry: RuleEntry) =>
    new Map(entry.own.policies.map((part) => [part.of.kind, JSON.stringify(part.spec)]));
  const rest = others.map(texts);
  const kinds = [...(first === undefined ? [] : texts(first))].filter(([kind, text]) =>
    rest.every((own) => own.get(kind) === text),
  );
  return new Set(kinds.map(([kind]) => kind));
}

function dressed(rule: RuleEntry['rule'], name: string | undefined, filters: readonly ObjectRef[]): RuleEntry['rule'] {
  if (name === undefined && filters.length === 0) return rule;
  const refs = filters.map(({ group, kind, name: of }) => ({
    type: 'ExtensionRef',
    extensionRef: { group, kind, name: of },
  }));
  const all = [...(rule.filters ?? []), ...refs];
  return {
    ...(name === undefined ? {} : { name }),
    ...rule,
    ...(all.length === 0 ? {} : { filters: all as unknown as NonNullable<RuleEntry['rule']['filters']> }),
  };
}

/** After the first path of the rule. */
function ruleName(entry: RuleEntry, taken: Set<string>): string {
  const base = withinLength(pathSlug(entry), 60);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function pathSlug({ rule }: RuleEntry): string {
  const path = rule.matches?.[0]?.path?.value ?? '/';
  return path === '/' ? 'root' : slug(path.replace(/^\(\?i\)\^?/, ''));
}

function same(a: PolicyTarget, b: PolicyTarget): boolean {
  return a.kind === b.kind && a.name === b.name && a.sectionName === b.sectionName;
}
