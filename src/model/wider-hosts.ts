/** Host names, so that one that takes more names than another is found without looking at all; none is every name. */
export class WiderHosts {
  private readonly names: ReadonlySet<string>;

  constructor(hostnames: Iterable<string | undefined>) {
    this.names = new Set([...hostnames].map((hostname) => hostname ?? ''));
  }

  /** The nearest host that takes more names than this one: a wildcard above it, or `''` for the host without a name. */
  find(hostname: string): string | undefined {
    const labels = hostname.replace(/^\*\./, '').split('.');
    const first = hostname.startsWith('*.') ? 1 : 0;
    for (let start = first; start < labels.length; start += 1) {
      const wildcard = `*.${labels.slice(start + (first === 0 ? 1 : 0)).join('.')}`;
      if (wildcard !== hostname && this.names.has(wildcard)) return wildcard;
    }
    return this.names.has('') ? '' : undefined;
  }

  has(hostname: string): boolean {
    return this.find(hostname) !== undefined;
  }
}

/** The name itself, then those that take more names and it, the nearest first; `''` stands for every name. */
export function namesAround(hostname: string): readonly string[] {
  if (hostname === '') return [''];
  const labels = hostname.replace(/^\*\./, '').split('.');
  const parents = labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join('.')}`);
  return [hostname, ...parents, ''];
}
