/** A request as the rules of Traefik see it. */
export interface RuleRequest {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  /** Names in lower case; lines of one name. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly client: string;
}

/** `POST a.example/x?v=1`, then headers, each behind a bar: `a.example/ | X-A: 1`. */
export function requestOf(text: string): RuleRequest {
  const [line = '', ...headers] = text.split(' | ');
  const [, method = 'GET', host = '', path = '', query = ''] = /^(?:([A-Z]+) )?([^/]*)([^?]*)\??(.*)$/.exec(line) ?? [];
  return {
    host,
    path,
    method,
    headers: grouped(
      headers.map((header) => [header.split(': ')[0]?.toLowerCase() ?? '', header.split(': ')[1] ?? '']),
    ),
    query: grouped(query === '' ? [] : query.split('&').map((pair) => pair.split('='))),
    client: '192.0.2.1',
  };
}

function grouped(pairs: readonly (readonly string[])[]): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const [name = '', value = ''] of pairs) found[name] = [...(found[name] ?? []), value];
  return found;
}
