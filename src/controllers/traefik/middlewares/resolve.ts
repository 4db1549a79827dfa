import type { MiddlewareReference } from '../middleware-reference.ts';
import type { KnownMiddleware } from './known.ts';

export type Resolved =
  | { readonly kind: 'found'; readonly middleware: KnownMiddleware }
  /** Not in the input. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly provider: string }
  /** No cluster can have what it names. */
  | { readonly kind: 'never'; readonly why: string }
  | { readonly kind: 'ambiguous'; readonly objects: readonly KnownMiddleware[] };

/**
 * Finds what a route names. Of an annotation that is `<namespace>-<name>@kubernetescrd` in one text, which is compared as a whole
 * (pkg/provider/kubernetes/crd makeID), so that dashes can be read in several ways (recorded: middlewares/reference-*).
 */
export function resolve(reference: MiddlewareReference, known: readonly KnownMiddleware[]): Resolved {
  return reference.kind === 'named' ? byName(reference, known) : byText(reference.text, known);
}

function byName(
  { namespace, name }: Extract<MiddlewareReference, { kind: 'named' }>,
  known: readonly KnownMiddleware[],
): Resolved {
  if (name.includes('@')) return byText(name, known);
  return oneOf(known.filter(({ source }) => source.ref.name === name && source.ref.namespace === namespace));
}

function byText(text: string, known: readonly KnownMiddleware[]): Resolved {
  if (text === '') return { kind: 'never', why: 'a comma stands beside nothing' };
  const at = text.indexOf('@');
  if (at < 0)
    return {
      kind: 'never',
      why: 'without @kubernetescrd it is looked for among the middlewares of Ingresses, and there are none',
    };
  const [joined, provider] = [text.slice(0, at), text.slice(at + 1)];
  if (provider === 'kubernetes') return { kind: 'never', why: 'Ingresses define no middlewares' };
  if (provider !== 'kubernetescrd') return { kind: 'unreadable', provider };
  if (!/^[a-z0-9][-a-z0-9.]*$/.test(joined))
    return { kind: 'never', why: 'it has to be <namespace>-<name>@kubernetescrd' };
  const exact = known.filter(({ source: { ref } }) => `${ref.namespace ?? ''}-${ref.name}` === joined);
  // A manifest without a namespace goes into one that is not known here.
  const loose = known.filter(({ source: { ref } }) => ref.namespace === undefined && joined.endsWith(`-${ref.name}`));
  return oneOf(exact.length > 0 ? exact : loose);
}

function oneOf(found: readonly KnownMiddleware[]): Resolved {
  const [middleware, ...more] = found;
  if (middleware === undefined) return { kind: 'missing' };
  return more.length === 0 ? { kind: 'found', middleware } : { kind: 'ambiguous', objects: found };
}
