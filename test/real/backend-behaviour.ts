/** How the endpoints of a recorded Service behaved, as `assumes` tells. */
export interface Behaviour {
  readonly endpoints: number;
  /** Numbers of endpoints where nobody listens. */
  readonly refusing: readonly number[];
  readonly status: number;
  readonly statusOn: Readonly<Record<string, number>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly delay: number;
  readonly closes: boolean;
  readonly tls: boolean;
  readonly http2: boolean;
  /** `paths`: of the checks; absent: all. */
  readonly auth?: { readonly granted: number; readonly cookie: boolean; readonly paths?: readonly string[] };
}

export const plainBehaviour: Behaviour = {
  endpoints: 1,
  refusing: [],
  status: 200,
  statusOn: {},
  headers: {},
  delay: 0,
  closes: false,
  tls: false,
  http2: false,
};

type Reading = readonly [pattern: RegExp, read: (groups: readonly string[]) => Partial<Behaviour>];

/** Every phrase that the recordings use of a Service. */
const readings: readonly Reading[] = [
  [/^has no endpoints/, () => ({ endpoints: 0 })],
  [/^has (\d+) endpoints/, ([count]) => ({ endpoints: Number(count) })],
  [/^endpoint number (\d+) refuses connections/, ([number]) => ({ refusing: [Number(number)] })],
  [/^the endpoint refuses connections/, () => ({ refusing: [1] })],
  [/^answers ([\d, ]+) on ([^ ,]+(?:, [^ ,]+)*)/, ([statuses, paths]) => ({ statusOn: pairs(paths, statuses) })],
  [/^answers (\d{3})/, ([status]) => ({ status: Number(status) })],
  [/^answers with headers (\{.*\})/, ([headers]) => ({ headers: JSON.parse(headers ?? '') })],
  [/^answers after ([\d.]+) s/, ([seconds]) => ({ delay: Number(seconds) * 1000 })],
  [/^closes the connection after reading the request/, () => ({ closes: true })],
  [/^speaks TLS with a certificate .*/, () => ({ tls: true })],
  [/^speaks HTTP\/2 without TLS/, () => ({ http2: true })],
  [
    /^is the auth service: (?:X-Token|the cookie token) good gives (\d+) .*/,
    ([granted]) => ({ auth: { granted: Number(granted), cookie: false } }),
  ],
  // Of cluster addresses, which lead to the same endpoints.
  [/^\S+: the backend named with @clusterIP .*/, () => ({})],
];

/** Reads what `assumes` says of one Service. A phrase that is not known throws: it would make the answers wrong. */
export function behaviourOf(service: string, assumes: readonly string[]): Behaviour {
  const begin = `Service ${service} `;
  const said = assumes.filter((text) => text.startsWith(begin)).map((text) => text.slice(begin.length));
  return Object.assign({}, plainBehaviour, ...said.map(readPhrases));
}

function readPhrases(text: string): Partial<Behaviour> {
  let rest = text;
  let result: Partial<Behaviour> = {};
  while (rest !== '') {
    const [pattern, read] = readings.find(([known]) => known.test(rest)) ?? [];
    const found = pattern?.exec(rest);
    if (read === undefined || !found) throw new Error(`not known of a Service: ${rest}`);
    result = { ...result, ...read(found.slice(1)) };
    rest = rest.slice(found[0].length).replace(/^, /, '');
  }
  if (result.auth !== undefined && text.includes('always sets a cookie sess'))
    return { ...result, auth: { ...result.auth, cookie: true } };
  return result;
}

function pairs(paths = '', statuses = ''): Readonly<Record<string, number>> {
  const codes = statuses.split(', ');
  return Object.fromEntries(paths.split(', ').map((path, index) => [path, Number(codes[index])]));
}
