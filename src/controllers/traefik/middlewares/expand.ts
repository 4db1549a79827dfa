import * as codes from '../../../diagnostics/traefik.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { qualifiedName } from '../../../model/object-ref.ts';
import type { MiddlewareReference } from '../middleware-reference.ts';
import type { KnownMiddleware } from './known.ts';
import type { Closing, Notes, Site, Step } from './passing.ts';
import { resolve } from './resolve.ts';

/** Whether Traefik takes references to other namespaces from its own kinds. */
export type CrossNamespace = 'allowed' | 'refused' | 'unknown';

export interface Expansion {
  readonly known: readonly KnownMiddleware[];
  readonly crossNamespace: CrossNamespace;
  readonly site: Site;
  readonly notes: Notes;
  readonly used: Set<KnownMiddleware>;
}

/** `disabled`: Traefik is known not to serve the route. `closed`: it may, and not without what this names. */
export type Expanded =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'disabled' | 'closed'; readonly closing: Closing };

/** The middlewares of a list in their order, chains taken apart. */
export function expand(
  references: readonly MiddlewareReference[],
  work: Expansion,
  above: readonly KnownMiddleware[] = [],
): Expanded {
  const steps: Step[] = [];
  for (const reference of references) {
    const found = expandOne(reference, work, above);
    if (found.kind !== 'steps') return found;
    steps.push(...found.steps);
  }
  return { kind: 'steps', steps };
}

function expandOne(reference: MiddlewareReference, work: Expansion, above: readonly KnownMiddleware[]): Expanded {
  const { site, known, notes } = work;
  const text = reference.kind === 'joined' ? reference.text : qualifiedName(reference);
  const facts = [reference.fact];
  const context = { object: site.owner, facts };
  const found = resolve(reference, known);
  switch (found.kind) {
    case 'found':
      return contentSteps(found.middleware, reference, work, above);
    case 'missing':
      notes.diagnostics.push(diagnose(codes.middlewareMissing, { reference: text }, context));
      return { kind: 'closed', closing: { reason: 'middleware-not-in-the-input', facts } };
    case 'unreadable':
      notes.diagnostics.push(
        diagnose(codes.middlewareUnreadable, { reference: text, provider: found.provider }, context),
      );
      return { kind: 'closed', closing: { reason: 'middleware-of-another-provider', facts } };
    case 'never':
      notes.diagnostics.push(diagnose(codes.middlewareNeverFound, { reference: text, why: found.why }, context));
      return { kind: 'disabled', closing: { reason: 'middleware-never-found', facts } };
    case 'ambiguous': {
      const objects = found.objects.map(({ source }) => qualifiedName(source.ref)).join(', ');
      for (const object of found.objects) work.used.add(object);
      notes.diagnostics.push(diagnose(codes.middlewareAmbiguous, { reference: text, objects }, context));
      return { kind: 'closed', closing: { reason: 'middleware-ambiguous', facts } };
    }
  }
}

function contentSteps(
  middleware: KnownMiddleware,
  reference: MiddlewareReference,
  work: Expansion,
  above: readonly KnownMiddleware[],
): Expanded {
  const { source, content, interpretation } = middleware;
  const { notes } = work;
  work.used.add(middleware);
  const own = interpretation.facts.map((fact) => fact.id);
  const facts = [reference.fact, ...own];
  const context = { at: source.at, object: source.ref, facts };
  const name = qualifiedName(source.ref);
  switch (content.kind) {
    case 'step':
      return { kind: 'steps', steps: [content.step] };
    case 'broken':
      notes.diagnostics.push(diagnose(codes.middlewareBroken, { middleware: name, why: content.why }, context));
      return { kind: 'disabled', closing: { reason: 'middleware-broken', facts } };
    case 'unusable':
      notes.diagnostics.push(diagnose(codes.middlewareUnusable, { middleware: name, reason: content.reason }, context));
      return { kind: 'closed', closing: { reason: 'middleware-unusable', facts } };
    case 'chain':
      return chainSteps(middleware, content.members, work, above);
  }
}

type Members = readonly { readonly name: string; readonly namespace?: string }[];

function chainSteps(
  chain: KnownMiddleware,
  members: Members,
  work: Expansion,
  above: readonly KnownMiddleware[],
): Expanded {
  const { source, interpretation } = chain;
  const facts = interpretation.facts.map((fact) => fact.id);
  const [fact = ''] = facts;
  const name = qualifiedName(source.ref);
  const context = { at: source.at, object: source.ref, facts };
  if (above.includes(chain)) {
    work.notes.diagnostics.push(
      diagnose(codes.middlewareBroken, { middleware: name, why: 'contains itself' }, context),
    );
    return { kind: 'disabled', closing: { reason: 'middleware-contains-itself', facts } };
  }
  const home = source.ref.namespace;
  const foreign = members.find((member) => member.namespace !== undefined && member.namespace !== home);
  if (foreign !== undefined && work.crossNamespace !== 'allowed') {
    const closing = { reason: 'middleware-of-another-namespace', facts };
    const reference = qualifiedName(foreign);
    if (work.crossNamespace === 'refused') {
      const why = `names ${reference}, and references to other namespaces are refused`;
      work.notes.diagnostics.push(diagnose(codes.middlewareBroken, { middleware: name, why }, context));
      return { kind: 'disabled', closing };
    }
    work.notes.diagnostics.push(diagnose(codes.chainForeign, { middleware: name, reference }, context));
    return { kind: 'closed', closing };
  }
  const reason = 'its middlewares stand in its place';
  work.notes.accounts.push(...facts.map((id) => ({ fact: id, outcome: 'exact' as const, reason })));
  const references = members.map((member): MiddlewareReference => {
    const namespace = member.namespace ?? home;
    return { kind: 'named', name: member.name, ...(namespace === undefined ? {} : { namespace }), fact };
  });
  return expand(references, work, [...above, chain]);
}
