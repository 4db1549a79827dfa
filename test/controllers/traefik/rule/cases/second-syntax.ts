import type { RuleCase } from './case.ts';

const cases: readonly RuleCase[] = [
  // Recorded: v2-default-syntax, rule-host-regexp-v2, rule-headers-v2, rule-query-v2.
  {
    rule: 'Host(`shop.example`, `www.example`) && PathPrefix(`/u/{id:[0-9]+}`)',
    form: ['shop.example path~^/u/[0-9]+', 'www.example path~^/u/[0-9]+'],
    yes: ['shop.example/u/1', 'www.example/u/1'],
    no: ['shop.example/u/a'],
  },
  { rule: 'HostRegexp(`{sub:[a-z]+}.shop.example`)', refused: 'names hosts', cover: ['**.shop.example'] },
  { rule: 'HostRegexp(`{sub:[a-z0-9-]+}.shop.example`)', form: ['*.shop.example'], no: ['a.b.shop.example/'] },
  { rule: 'HostRegexp(`{sub}.Shop.example`)', form: ['*.shop.example'], yes: ['a1.shop.example/'] },
  { rule: 'HostRegexp(`{sub:.+}.shop.example`, `shop.example`)', form: ['**.shop.example', 'shop.example'] },
  { rule: 'HostRegexp(`{any:.*}`)', form: ['*'] },
  { rule: 'HostRegexp(`{sub:a|b}.shop.example`)', form: ['a.shop.example', 'b.shop.example'] },
  { rule: 'HostRegexp(`{sub.shop.example`)', broken: 'braces' },
  { rule: 'HostRegexp(`{:a}.shop.example`)', broken: 'name or an expression' },
  { rule: 'HostHeader(`a.example`)', form: ['a.example'] },
  { rule: 'Host(`*.example`)', form: [], notes: ['never-true'] },
  { rule: 'Headers(`X-A`, `1`)', form: ['* header X-A=1'], yes: ['h.test/ | X-A: 1'], no: ['h.test/'] },
  { rule: 'Headers(`X-A`, `1`, `X-B`, `2`)', form: ['* header X-A=1 header X-B=2'] },
  { rule: 'Headers(`X-A`, `1`, `X-A`, `2`)', form: ['* header X-A=2'] },
  { rule: 'Headers(`X-A`)', broken: 'pairs of values' },
  { rule: 'HeadersRegexp(`X-A`, `^1`)', form: ['* header X-A~^1'] },
  { rule: 'Query(`v=2`)', form: ['* query v=2'], yes: ['h.test/?v=2'], no: ['h.test/?v=3'] },
  { rule: 'Query(`v=2`, `w={x:[0-9]+}`)', form: ['* query v=2 query w~^[0-9]+$'], yes: ['h.test/?v=2&w=1'] },
  { rule: 'Query(`v=`)', form: ['* query v'], yes: ['h.test/?v=3', 'h.test/?v='], no: ['h.test/'] },
  { rule: 'Query(`v={x}`)', form: ['* query v'] },
  { rule: 'Query(`v`, `2`)', form: ['* query v=2'] },
  { rule: 'Query(`v`)', broken: 'no key=text' },
  { rule: 'Query(`v={x}`, `w={x}`)', broken: 'two values' },
  { rule: 'Method(`GET`, `post`)', form: ['* GET', '* POST'] },
  { rule: 'Path(`/a/{id}`)', form: ['* path~^/a/[^/]+$'], yes: ['h.test/a/1'], no: ['h.test/a/1/2', 'h.test/a/'] },
  { rule: 'Path(`/a.b/{x:c|d}`)', form: ['* path~^/a\\.b/(c|d)$'], yes: ['h.test/a.b/c'], no: ['h.test/axb/c'] },
  { rule: 'PathPrefix(`/a`, `/b`)', form: ['* path^=/a', '* path^=/b'] },
  { rule: 'PathPrefix(`/a{`)', broken: 'braces' },
  { rule: 'PathRegexp(`/a`)', broken: 'does not know a function PathRegexp' },
  {
    rule: 'ClientIP(`192.0.2.1`, `2001:db8::1`) && Path(`/x`)',
    refused: 'address of the client',
    cover: ['* path=/x'],
  },
];

export const secondSyntax: readonly RuleCase[] = cases.map((one) => ({ ...one, syntax: 'v2' }));
