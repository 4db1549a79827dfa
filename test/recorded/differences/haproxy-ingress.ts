import type { Reason } from './reason.ts';

/** In what our answers differ from those of haproxy-ingress, and what says so. */
export const haproxyIngress: readonly Reason[] = [];
