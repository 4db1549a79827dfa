import type { UnsaidPart } from './condition.ts';

/** The first of the parts, in a sentence. */
export function unsaidReason(parts: readonly UnsaidPart[]): string {
  const [first] = parts;
  const others = new Set(parts.map(({ text }) => text)).size - 1;
  const more = others > 0 ? `, nor ${others} other part${others === 1 ? '' : 's'} of the rule` : '';
  return `${first?.text ?? ''} has no form in a route: ${first?.why ?? ''}${more}.`;
}
