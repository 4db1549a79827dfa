import type { Settings } from '../../model/settings.ts';

/**
 * `balance` of HAProxy in neutral words; undefined where there is none. Keys are written as the neutral setting writes variables of a
 * request.
 */
export function balancingOf(text: string): Settings['balancing'] | undefined {
  const [algorithm = '', first = ''] = text.trim().split(/\s+/);
  const header = /^hdr\(([A-Za-z0-9-]+)\)$/.exec(algorithm)?.[1];
  if (header !== undefined) return { hashBy: `$http_${header.toLowerCase().replaceAll('-', '_')}` };
  switch (algorithm) {
    case 'roundrobin':
    case 'static-rr':
      return { algorithm: 'round_robin' };
    case 'leastconn':
      return { algorithm: 'ewma' };
    case 'source':
      return { hashBy: '$remote_addr' };
    case 'url_param':
      return /^\w+$/.test(first) ? { hashBy: `$arg_${first}` } : undefined;
    default:
      return undefined;
  }
}
