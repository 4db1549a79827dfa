import { isIP } from 'node:net';
import { type CelFunc, CelScalar, celFunc } from '@bufbuild/cel';
import { strings } from '@bufbuild/cel/ext';

/** Go's address parser as the Kubernetes IP library uses it: no zone, and no IPv4 inside IPv6. */
function isAddress(text: string): boolean {
  return isIP(text) !== 0 && !text.includes('%') && !(text.includes(':') && text.includes('.'));
}

/**
 * What rules in `crds/` use beside the standard functions (gateway-api-rules A). `format.dns1123Label().validate(x)` is left out on
 * purpose: the one rule that has it compares an optional with null, and what a server says to that is not settled.
 */
export const kubernetesFunctions: readonly CelFunc[] = [
  ...strings,
  celFunc('isIP', [CelScalar.STRING], CelScalar.BOOL, isAddress),
];
