import type { PathMatch } from '../../../model/route-plan.ts';
import { anyHost, type HostCondition, type NamedText, type UnsaidPart } from './condition.ts';

/** A conjunction in the making: its hosts are a list, so that a hundred hosts before one path are one draft. */
export interface Draft {
  readonly hosts: readonly HostCondition[];
  readonly path?: PathMatch;
  readonly method?: string;
  readonly headers: readonly NamedText[];
  readonly query: readonly NamedText[];
  /** Parts that are left out: the draft matches more than the rule. */
  readonly unsaid: readonly UnsaidPart[];
}

/** Every request. */
export const blank: Draft = { hosts: [anyHost], headers: [], query: [], unsaid: [] };

/** A text that is the same for drafts that differ in nothing but their hosts. */
export function restKey(draft: Draft): string {
  const { path, method, headers, query, unsaid } = draft;
  return JSON.stringify([path, method, headers, query, unsaid]);
}
