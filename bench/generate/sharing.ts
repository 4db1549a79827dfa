import { groupBy } from './group-by.ts';
import type { Draft } from './model.ts';
import type { Random } from './random.ts';
import * as shares from './shares.ts';

/** Gives some hosts to several Ingresses: each keeps its own paths, below one of its own where it is not the first. */
export function shareHosts(drafts: readonly Draft[], random: Random): void {
  const sizes = groupSizes(drafts.length, random);
  const free = random.shuffled(drafts.filter(mayShare));
  const byNamespace = groupBy(free, (draft) => draft.namespace);
  const taken = new Set<Draft>();
  for (const size of sizes) {
    const local = random.chance(shares.crossingShare) ? undefined : namespaceWith(byNamespace, taken, size);
    const group = local ?? takeFrom(free, taken, size);
    for (const draft of group) taken.add(draft);
    join(group);
  }
}

function groupSizes(hosts: number, random: Random): readonly number[] {
  const times = (count: number, size: () => number) => Array.from({ length: Math.floor(count) }, size);
  return [
    ...times(hosts / shares.hostsPerBigShare, () => shares.bigShare + random.whole(0, 10)),
    ...times(hosts * shares.sharedByFew, () => random.low(3, 7)),
    ...times(hosts * shares.sharedByTwo, () => 2),
  ];
}

function mayShare({ blueprint, hosts }: Draft): boolean {
  return hosts.length === 1 && blueprint.cohort !== 'alias' && blueprint.cohort !== 'fan-out';
}

/** Members of the first namespace that has enough; it goes to the end, so that the next group looks elsewhere. */
function namespaceWith(
  byNamespace: Map<string, Draft[]>,
  taken: ReadonlySet<Draft>,
  size: number,
): readonly Draft[] | undefined {
  for (const [name, members] of byNamespace) {
    const left = members.filter((draft) => !taken.has(draft));
    byNamespace.delete(name);
    if (left.length < 2) continue;
    byNamespace.set(name, left);
    if (left.length >= size) return left.slice(0, size);
  }
  return undefined;
}

function takeFrom(free: Draft[], taken: ReadonlySet<Draft>, size: number): readonly Draft[] {
  const group: Draft[] = [];
  while (group.length < size) {
    const next = free.pop();
    if (next === undefined) break;
    if (!taken.has(next)) group.push(next);
  }
  return group;
}

function join([first, ...others]: readonly Draft[]): void {
  for (const [index, draft] of others.entries()) {
    if (first === undefined) return;
    draft.hosts = first.hosts;
    const below = `/part-${index + 1}`;
    draft.paths = draft.paths.map((entry) => ({ ...entry, path: entry.path === '/' ? below : below + entry.path }));
  }
}
