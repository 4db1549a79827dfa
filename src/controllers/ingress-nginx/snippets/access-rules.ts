import { intersection } from '../../../interpret/networks.ts';
import { cidrList } from '../../../interpret/value-types/cidr-list.ts';
import type { Settings } from '../../../model/settings.ts';
import type { ReadDirective } from './read.ts';

type Lists = Pick<Settings['access'], 'allow' | 'deny'>;

/**
 * `allow` and `deny` in their order as two lists, of which the one that refuses wins. The first rule that fits decides, and without
 * one everybody gets in (ngx_http_access_module). Undefined where two lists cannot say it.
 */
export function accessLists(rules: readonly ReadDirective[]): Lists | undefined {
  const allow: string[] = [];
  const deny: string[] = [];
  for (const { name, arguments: words } of rules) {
    const [what = ''] = words;
    if (what === 'all') return name === 'allow' ? denied(deny) : admitted(allow, deny);
    const network = networkOf(what);
    if (network === undefined) return undefined;
    // Who is let in by an earlier rule would be kept out by the list.
    if (name === 'deny' && intersection(allow, [network]).length > 0) return undefined;
    (name === 'allow' ? allow : deny).push(network);
  }
  return denied(deny);
}

function denied(deny: readonly string[]): Lists {
  return deny.length === 0 ? {} : { deny: sorted(deny) };
}

/** Nobody is admitted by an empty list, which the settings cannot hold. */
function admitted(allow: readonly string[], deny: readonly string[]): Lists | undefined {
  return allow.length === 0 ? undefined : { allow: sorted(allow), ...denied(deny) };
}

function networkOf(text: string): string | undefined {
  const parsed = text.includes(',') ? undefined : cidrList.parse(text);
  return parsed?.ok === true ? parsed.value[0] : undefined;
}

function sorted(list: readonly string[]): readonly string[] {
  return [...new Set(list)].sort();
}
