import * as codes from './diagnostics/emit.ts';
import type { UnreadDocument } from './model/conversion.ts';
import { type Diagnostic, diagnose } from './model/diagnostic.ts';
import type { PlannedHost } from './model/route-plan.ts';
import { WiderHosts } from './model/wider-hosts.ts';

/** Hosts found by pattern in documents that could not be read, with what answers for them now (DESIGN 2.2). */
export function unreadHosts(unread: readonly UnreadDocument[], hosts: readonly PlannedHost[]): readonly Diagnostic[] {
  const known = new Set(hosts.map((host) => host.hostname ?? ''));
  const wider = new WiderHosts(hosts.map((host) => host.hostname));
  return unread.flatMap(({ at, hosts: names, paths }) =>
    names.map((name) => {
      const host = name.toLowerCase();
      const catcher = known.has(host) ? 'the other rules of this host' : catcherOf(wider.find(host));
      const listed = paths.length === 0 ? 'unknown' : paths.slice(0, 5).join(', ') + (paths.length > 5 ? ', …' : '');
      return diagnose(codes.unreadHost, { host, paths: listed, catcher }, { at });
    }),
  );
}

function catcherOf(wider: string | undefined): string {
  if (wider === undefined) return 'no rule of the output';
  return wider === '' ? 'the rules without a host' : `the rules of ${wider}`;
}
