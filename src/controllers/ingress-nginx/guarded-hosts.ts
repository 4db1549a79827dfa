import type { NginxIngress } from './ingress.ts';

/** The names of guarded Ingresses, so that each Ingress is compared with those of its hosts and not with all. */
export class GuardedHosts {
  private readonly all: ReadonlySet<NginxIngress>;
  /** Those that serve what nobody else does. */
  private readonly catchAll = new Set<NginxIngress>();
  /** Those with a pattern for a name, which may be anything. */
  private readonly patterns = new Set<NginxIngress>();
  private readonly byName = new Map<string, Set<NginxIngress>>();

  constructor(guarded: readonly NginxIngress[]) {
    this.all = new Set(guarded);
    for (const ingress of guarded) this.add(ingress);
  }

  /** Whether a host of a guarded Ingress may serve requests for a host of another one, if that one is not there. */
  mayCatch(ingress: NginxIngress): boolean {
    const { rules } = ingress;
    if (hasOther(this.catchAll, ingress) || (rules.length > 0 && hasOther(this.patterns, ingress))) return true;
    return rules.some(({ host }) =>
      host === undefined
        ? hasOther(this.all, ingress)
        : namesOver(host).some((name) => hasOther(this.byName.get(name), ingress)),
    );
  }

  private add(ingress: NginxIngress): void {
    const { rules, record } = ingress;
    const aliases = (record.routing.serverAlias ?? []).map((alias) => alias.toLowerCase());
    const names = [...rules.flatMap(({ host }) => host ?? []), ...aliases];
    if (rules.length === 0 || rules.some(({ host }) => host === undefined)) this.catchAll.add(ingress);
    if (names.some(isPattern)) this.patterns.add(ingress);
    for (const name of names) {
      const known = this.byName.get(name);
      if (known === undefined) this.byName.set(name, new Set([ingress]));
      else known.add(ingress);
    }
  }
}

function hasOther(some: ReadonlySet<NginxIngress> | undefined, ingress: NginxIngress): boolean {
  return some !== undefined && some.size > (some.has(ingress) ? 1 : 0);
}

function isPattern(name: string): boolean {
  return /[^a-z0-9.*-]/.test(name);
}

/** The host itself and every wildcard that covers it: a wildcard covers a host below it, or the same wildcard. */
function namesOver(host: string): readonly string[] {
  const names = [host];
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) names.push(`*${host.slice(dot)}`);
  return names;
}
