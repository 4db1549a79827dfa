import type { Expression } from './expression.ts';
import { isFault } from './fault.ts';
import { parseRule } from './parse.ts';

const encoder = new TextEncoder();

/**
 * The priority of a router that states none: the length of its rule as typed, spaces and brackets included (recorded:
 * priority-text-length), counted in bytes of UTF-8 (pkg/muxer/http/mux.go, GetRulePriority: Go's len).
 */
export function defaultPriority(text: string): number {
  return encoder.encode(text).length;
}

/** Of a TCP router: the same, but a rule that is `HostSNI("*")` alone comes last (pkg/muxer/tcp/mux.go, GetRulePriority). */
export function defaultTcpPriority(text: string): number {
  const expression = parseRule(text);
  return !isFault(expression) && takesEverybody(expression) ? -1 : defaultPriority(text);
}

function takesEverybody(expression: Expression): boolean {
  if (expression.kind === 'not') return takesEverybody(expression.inner);
  if (expression.kind !== 'call') return false;
  const [first, ...others] = expression.values;
  return expression.name.toLowerCase() === 'hostsni' && first?.value === '*' && others.length === 0;
}
