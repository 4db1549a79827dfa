import type { RecordedRequest } from './answers.ts';
import type { Aspect } from './compare-backend.ts';

interface Parts {
  readonly origin: string;
  readonly port: string;
  readonly path: string;
  readonly query: string;
}

/** In what two redirects differ: in the place they lead to, or in details of its address. */
export function locationAspects(ours: string, recorded: string, { path }: RecordedRequest): readonly Aspect[] {
  const [a, b] = [partsOf(ours), partsOf(recorded)];
  const bare = (text: string) => text.replace(/\/$/, '');
  if (a.origin !== b.origin || bare(a.path) !== bare(b.path)) return ['location'];
  const kept = a.query === '' || path.endsWith(a.query);
  if (a.query !== b.query && !(b.query === '' && kept)) return ['location'];
  return [
    ...(a.path === b.path ? [] : (['location-slash'] as const)),
    ...(a.query === b.query ? [] : (['location-query'] as const)),
    ...(a.port === b.port ? [] : (['location-port'] as const)),
  ];
}

/** `https://h:443` and `https://h/` lead to one place. */
function partsOf(location: string): Parts {
  const [, origin = '', port = '', path = '', query = ''] =
    /^(https?:\/\/[^/:?]+)?(:\d+)?([^?]*)(.*)$/.exec(location) ?? [];
  const usual = origin.startsWith('https:') ? ':443' : ':80';
  return { origin, port: port === usual ? '' : port, path: path === '' ? '/' : path, query };
}
