import type { RuleCase } from './case.ts';

/** Methods, headers, query, addresses, and negation. */
export const others: readonly RuleCase[] = [
  { rule: 'Method(`get`)', form: ['* GET'], yes: ['GET h.test/'], no: ['POST h.test/'] },
  { rule: 'Method(`GET`) && Method(`POST`)', form: [], notes: ['never-true'] },
  {
    rule: 'Path(`/x`) && Method(`PURGE`)',
    refused: 'nine standard methods',
    cover: ['* path=/x'],
    yes: ['PURGE h.test/x'],
  },
  { rule: 'Header(`X-A`, `1`)', form: ['* header X-A=1'], yes: ['h.test/ | x-a: 1'], no: ['h.test/ | X-A: 12'] },
  { rule: 'Header(`X-A`)', broken: 'takes 2 values, not 1' },
  { rule: 'Header(`X-A`, ``)', broken: 'empty value' },
  // Recorded: rule-header-host, rule-headers-v2-name, rule-header-regexp.
  { rule: 'Header(`Host`, `shop.example`)', form: [], notes: ['never-true'] },
  { rule: 'Header(`Host`, `shop.example`) || Path(`/x`)', form: ['* path=/x'], notes: ['never-true'] },
  { rule: 'Headers(`X-A`, `1`)', broken: 'does not know a function Headers' },
  {
    rule: 'HeaderRegexp(`User-Agent`, `Mobile`)',
    form: ['* header User-Agent~Mobile'],
    yes: ['h.test/ | User-Agent: My Mobile 1'],
    no: ['h.test/ | User-Agent: mobile'],
  },
  { rule: 'HeaderRegexp(`X-A`, `[`)', broken: 'cannot compile' },
  { rule: 'Header(`X A`, `1`)', form: [], notes: ['never-true'] },
  { rule: 'Header(`X-A`, `1`) && Header(`x-a`, `1`)', form: ['* header X-A=1'] },
  {
    rule: 'Header(`X-A`, `1`) && Header(`x-a`, `2`)',
    refused: 'one condition for a name',
    cover: ['* header X-A=1'],
    yes: ['h.test/ | X-A: 1 | X-A: 2'],
  },
  { rule: 'Header(`X-A`, `1`) && Header(`X-B`, `2`)', form: ['* header X-A=1 header X-B=2'] },
  // Recorded: rule-query, rule-query-name-only, rule-query-regexp.
  {
    rule: 'Query(`v`, `2`)',
    form: ['* query v=2'],
    yes: ['h.test/?v=2', 'h.test/?v=1&v=2'],
    no: ['h.test/?v=22', 'h.test/?V=2', 'h.test/'],
  },
  { rule: 'Query(`debug`)', form: ['* query debug~^$'], yes: ['h.test/?debug='], no: ['h.test/?debug=1', 'h.test/'] },
  { rule: 'QueryRegexp(`v`, `^[0-9]+$`)', form: ['* query v~^[0-9]+$'], yes: ['h.test/?v=12'], no: ['h.test/?v='] },
  { rule: 'Query(`a[b]`, `1`)', refused: 'cannot name it', cover: ['*'] },
  // Recorded: rule-client-ip.
  {
    rule: 'Host(`shop.example`) && ClientIP(`192.0.2.0/24`)',
    refused: 'address of the client',
    cover: ['shop.example'],
  },
  { rule: 'ClientIP(`192.0.2.0/33`)', broken: 'no address or network' },
  { rule: 'ClientIP(`2001:db8::/32`)', refused: 'address of the client', cover: ['*'] },
  // Recorded: rule-not.
  { rule: 'Host(`shop.example`) && !PathPrefix(`/admin`)', refused: '!PathPrefix(`/admin`)', cover: ['shop.example'] },
  { rule: '!!Host(`a.example`)', form: ['a.example'] },
  { rule: '!(!Host(`a.example`) || !Path(`/x`))', form: ['a.example path=/x'] },
  { rule: '!(Host(`a.example`) && Path(`/x`))', refused: '!Host(`a.example`)', cover: ['*'] },
  {
    rule: 'Host(`a.example`) && !Method(`GET`)',
    form: ['HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'].map((verb) => `a.example ${verb}`),
    yes: ['POST a.example/'],
    no: ['GET a.example/'],
    notes: ['other-methods'],
  },
  { rule: '!Method(`GET`) && Method(`POST`)', form: ['* POST'], notes: ['never-true'] },
  { rule: '!Method(`PURGE`)', refused: 'nine standard methods', cover: ['*'] },
  {
    rule: 'Host(`a.example`) || Host(`b.example`) && ClientIP(`192.0.2.1`)',
    refused: 'address of the client',
    cover: ['a.example', 'b.example'],
  },
  // A branch that is never true takes its part without a form with it.
  {
    rule: 'Path(`/x`) || Path(`/a`) && Path(`/b`) && ClientIP(`192.0.2.1`)',
    form: ['* path=/x'],
    notes: ['never-true'],
  },
];
