import type { Pattern, PatternNode } from './nodes.ts';

/** Go refuses counted repetitions that multiply to more than a thousand (regexp/syntax, repeatIsValid). */
export function repeatsTooMuch(pattern: Pattern): boolean {
  return pattern.some((alternative) => alternative.some((node) => exceeds(node, 1000)));
}

function exceeds(node: PatternNode, left: number): boolean {
  if (node.kind === 'group') return node.alternatives.some((list) => list.some((inner) => exceeds(inner, left)));
  if (node.kind !== 'repeat') return false;
  if (!node.counted) return exceeds(node.node, left);
  const times = Number.isFinite(node.most) ? node.most : node.least;
  if (times > left) return true;
  return exceeds(node.node, times === 0 ? left : Math.floor(left / times));
}
