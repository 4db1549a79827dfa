import type { ProxyContext } from './context.ts';
import type { Entry } from './entries.ts';
import { byAge, type ProxyIngress } from './ingress.ts';
import { levelWhere, noLevel, type Words, wordsOf } from './words.ts';

/** What is said of a host, and by whom. */
export interface HostWords {
  readonly words: Words;
  readonly ingresses: readonly ProxyIngress[];
}

/** Keys of a host: the oldest Ingress of the host that has one, then the ConfigMap (behaviour-haproxy 2.4). */
export function hostWordsOf(entries: readonly Entry[], context: ProxyContext): (host: string) => HostWords {
  const byHost = new Map<string, Set<ProxyIngress>>();
  for (const { host, ingress } of entries) {
    const known = byHost.get(host) ?? new Set();
    byHost.set(host, known.add(ingress));
  }
  const isOwn = (name: string) => context.index.annotations.get(name)?.scope === 'host';
  const read = new Map<string, HostWords>();
  return (host) => {
    const known = read.get(host);
    if (known !== undefined) return known;
    const ingresses = [...(byHost.get(host) ?? [])].sort(byAge);
    const levels = ingresses.map(({ level }) => levelWhere(level, isOwn));
    const global = ingresses.length === 0 ? noLevel : context.global;
    const made = { words: wordsOf([...levels, global], context.hidden), ingresses };
    read.set(host, made);
    return made;
  };
}
