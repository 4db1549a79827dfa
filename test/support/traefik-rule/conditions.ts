import type { Condition } from './evaluate.ts';
import type { RuleRequest } from './request.ts';

type Holds = (request: RuleRequest, ...values: readonly string[]) => boolean;

/** The functions of both syntaxes, each as Traefik's matcher reads it (pkg/muxer/http), and values that meet. */
function written(name: string, holds: Holds, lists: readonly (readonly string[])[]): readonly Condition[] {
  return lists.map((values) => ({ name, values, holds: (request) => holds(request, ...values) }));
}

const single = (...values: readonly string[]): readonly (readonly string[])[] => values.map((value) => [value]);
const lines = (request: RuleRequest, name: string) => request.headers[name.toLowerCase()] ?? [];
const values = (request: RuleRequest, name: string) => request.query[name] ?? [];

function host({ host: asked }: RuleRequest, name = ''): boolean {
  if (name === '*') return true;
  if (name.startsWith('*.')) return asked.split('.').with(0, '*').join('.') === name;
  return asked === name.toLowerCase().replace(/\.$/, '');
}

function regex(text: string): RegExp {
  return text.startsWith('(?i)') ? new RegExp(text.slice(4), 'i') : new RegExp(text);
}

export const firstConditions: readonly Condition[] = [
  ...written('Host', host, single('a.example', 'A.Example.', 'b.example', 'x.a.example', '*.a.example', '*')),
  ...written('HostRegexp', ({ host: asked }, text = '') => regex(text).test(asked), [
    ...single('^.+\\.a\\.example$', '^(a|b)\\.example$', '^[a-z0-9-]+\\.a\\.example$', '\\.example$', '(?i)^A\\.'),
    ...single(
      '^x-[0-9]+\\.a\\.example$',
      'example',
      '^(x\\.)?a\\.example$',
      '.+',
      '^A',
      '^x.a.example$',
      '^a.+example$',
    ),
  ]),
  ...written('Path', ({ path }, text = '') => path === text, single('/', '/a', '/a/b', '/a/1')),
  ...written('PathPrefix', ({ path }, text = '') => path.startsWith(text), single('/', '/a', '/a/', '/b', '/a/b')),
  ...written('PathRegexp', ({ path }, text = '') => regex(text).test(path), [
    ...single('^/a', '^/a/[0-9]+$', '/[0-9]+', '(?i)^/A', 'b$', '^/a/.*', '^/a$', '^/b|/a$'),
  ]),
  ...written('Method', ({ method }, verb = '') => method === verb.toUpperCase(), single('GET', 'post', 'PURGE')),
  ...written('Header', (request, name = '', text = '') => lines(request, name).includes(text), [
    ['X-A', '1'],
    ['x-a', '2'],
    ['X-B', '1'],
    ['Host', 'a.example'],
  ]),
  ...written(
    'HeaderRegexp',
    (request, name = '', text = '') => lines(request, name).some((one) => regex(text).test(one)),
    [
      ['X-A', '^1'],
      ['X-B', '2'],
    ],
  ),
  ...written('Query', (request, key = '', text = '') => values(request, key).includes(text), [
    ['v', '1'],
    ['v'],
    ['w', '2'],
  ]),
  ...written(
    'QueryRegexp',
    (request, key = '', text = '') => values(request, key).some((one) => regex(text).test(one)),
    [
      ['v', '^[0-9]+$'],
      ['w', '1'],
    ],
  ),
  ...written('ClientIP', ({ client }) => client.startsWith('192.0.2.'), single('192.0.2.0/24')),
];

const hostAsTyped: Holds = ({ host: asked }, ...names) => names.some((name) => asked === name.toLowerCase());
const anyOf =
  (test: (request: RuleRequest, value: string) => boolean): Holds =>
  (request, ...all) =>
    all.some((value) => test(request, value));

/** Templates by hand, each with the expression it stands for. */
const hostTemplates = new Map([
  ['{s}.a.example', /^[^.]+\.a\.example$/],
  ['{s:[a-z0-9-]+}.example', /^[a-z0-9-]+\.example$/],
  ['{any:.+}', /^.+$/],
  ['x-{n:[0-9]+}.a.example', /^x-[0-9]+\.a\.example$/],
  ['A.example', /^a\.example$/],
  ['{s:a|b}.example', /^(a|b)\.example$/],
]);
const pathTemplates = new Map([
  ['/a', /^\/a/],
  ['/a/{id}', /^\/a\/[^/]+/],
  ['/a/{id:[0-9]+}', /^\/a\/[0-9]+/],
  ['/{x:a|b}', /^\/(a|b)/],
]);

export const secondConditions: readonly Condition[] = [
  ...written('Host', hostAsTyped, [['a.example'], ['A.example', 'b.example'], ['*.a.example']]),
  ...written('HostHeader', hostAsTyped, [['x.a.example']]),
  ...written(
    'HostRegexp',
    anyOf(({ host: asked }, text) => hostTemplates.get(text)?.test(asked) === true),
    [...[...hostTemplates.keys()].map((text) => [text]), ['{s}.a.example', 'A.example']],
  ),
  ...written(
    'PathPrefix',
    anyOf(({ path }, text) => pathTemplates.get(text)?.test(path) === true),
    [...[...pathTemplates.keys()].map((text) => [text]), ['/a/{id}', '/{x:a|b}']],
  ),
  ...written(
    'Path',
    anyOf(({ path }, text) => whole(pathTemplates.get(text)).test(path)),
    [...[...pathTemplates.keys()].map((text) => [text]), ['/a', '/a/{id}']],
  ),
  ...written(
    'Method',
    anyOf(({ method }, verb) => method === verb.toUpperCase()),
    [['get', 'POST'], ['PURGE']],
  ),
  ...written('Headers', (request, ...pairs) => inPairs(pairs, (name, text) => lines(request, name).includes(text)), [
    ['X-A', '1'],
    ['X-A', '2', 'X-B', '1'],
  ]),
  ...written(
    'HeadersRegexp',
    (request, ...pairs) => inPairs(pairs, (name, text) => lines(request, name).some((one) => regex(text).test(one))),
    [['X-A', '^1']],
  ),
  ...written('Query', (request) => values(request, 'v').includes('1'), [['v=1'], ['v', '1']]),
  ...written('Query', (request) => request.query.v !== undefined, [['v='], ['v={x}']]),
  ...written('Query', (request) => values(request, 'v').some((one) => /^[0-9]+$/.test(one)), [['v={x:[0-9]+}']]),
  ...written('ClientIP', ({ client }) => client.startsWith('192.0.2.'), [['192.0.2.0/24', '2001:db8::/32']]),
];

function whole(prefix: RegExp | undefined): RegExp {
  return new RegExp(`${prefix?.source ?? '[]'}$`);
}

function inPairs(pairs: readonly string[], test: (name: string, text: string) => boolean): boolean {
  return pairs.every((name, index) => index % 2 === 1 || test(name, pairs[index + 1] ?? ''));
}
