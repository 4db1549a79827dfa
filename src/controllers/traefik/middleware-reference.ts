import type { FactId } from '../../model/fact.ts';

/** A middleware as a route names it. */
export type MiddlewareReference =
  /** One text: `shop-auth@kubernetescrd`, `auth@file`. */
  | { readonly kind: 'joined'; readonly text: string; readonly fact: FactId }
  | { readonly kind: 'named'; readonly namespace?: string; readonly name: string; readonly fact: FactId };
