import type { RuleCase } from './case.ts';

export const paths: readonly RuleCase[] = [
  // Recorded: rule-path, rule-path-prefix, rule-path-template-v3, rule-path-regexp.
  {
    rule: 'Host(`shop.example`) && Path(`/a`)',
    form: ['shop.example path=/a'],
    yes: ['shop.example/a', 'shop.example/a?x=1'],
    no: ['shop.example/a/', 'shop.example/A'],
  },
  {
    rule: 'PathPrefix(`/a`)',
    form: ['* path^=/a'],
    yes: ['h.test/a', 'h.test/ab', 'h.test/a/b'],
    no: ['h.test/b'],
  },
  {
    rule: 'PathPrefix(`/users/{id}`)',
    form: ['* path^=/users/{id}'],
    yes: ['h.test/users/{id}'],
    no: ['h.test/users/12'],
  },
  {
    rule: 'PathRegexp(`/[0-9]+`)',
    form: ['* path~/[0-9]+'],
    yes: ['h.test/12', 'h.test/a/12/b'],
    no: ['h.test/a'],
  },
  { rule: 'PathRegexp(`^/v[0-9]+/`)', form: ['* path~^/v[0-9]+/'], yes: ['h.test/v2/x'], no: ['h.test/a/v2/'] },
  { rule: 'PathRegexp(`^/v[0-9]+$`)', form: ['* path~^/v[0-9]+$'], no: ['h.test/v2/'] },
  { rule: 'PathRegexp(`^/a|/b$`)', form: ['* path~^/a|/b$'], yes: ['h.test/ax', 'h.test/x/b'], no: ['h.test/x/a'] },
  { rule: 'PathRegexp(`(?i)^/Cart[0-9]`)', form: ['* path~(?i)^/Cart[0-9]'], yes: ['h.test/cART1'] },
  { rule: 'PathRegexp(`^/health$`)', form: ['* path=/health'] },
  { rule: 'PathRegexp(`^/api/.*$`)', form: ['* path^=/api/'], no: ['h.test/api'] },
  { rule: 'PathRegexp(`(`)', broken: 'cannot compile' },
  { rule: 'Path(`a`)', broken: 'slash' },
  { rule: 'PathPrefix(`a`)', broken: 'slash' },
  // Section 4.2.
  { rule: 'Path(`/a/b`) && PathPrefix(`/a`)', form: ['* path=/a/b'] },
  { rule: 'Path(`/b`) && PathPrefix(`/a`)', form: [], notes: ['never-true'] },
  { rule: 'PathPrefix(`/a`) && PathPrefix(`/a/b`)', form: ['* path^=/a/b'] },
  { rule: 'PathPrefix(`/a`) && PathPrefix(`/b`)', form: [], notes: ['never-true'] },
  { rule: 'Path(`/a`) && Path(`/a/`)', form: [], notes: ['never-true'] },
  { rule: 'PathPrefix(`/a`) && PathRegexp(`^/a/[0-9]+$`)', form: ['* path~^/a/[0-9]+$'] },
  { rule: 'PathPrefix(`/`) && PathRegexp(`[0-9]`)', form: ['* path~[0-9]'] },
  { rule: 'PathPrefix(`/b`) && PathRegexp(`^/a/[0-9]+$`)', form: [], notes: ['never-true'] },
  { rule: 'PathPrefix(`/a`) && PathRegexp(`[0-9]+$`)', refused: 'no one path match', cover: ['* path^=/a'] },
  { rule: 'PathPrefix(`/a/b`) && PathRegexp(`^/a/[a-z]+`)', refused: 'no one path match', cover: ['* path^=/a/b'] },
  { rule: 'PathRegexp(`a`) && PathRegexp(`b`)', refused: 'no one path match', cover: ['* path~a'] },
  {
    rule: 'Path(`/a`) || PathPrefix(`/a/`)',
    form: ['* elements=/a'],
    yes: ['h.test/a', 'h.test/a/'],
    no: ['h.test/ab'],
  },
  { rule: 'Path(`/`) || PathPrefix(`//`)', form: ['* path=/', '* path^=//'] },
  { rule: 'PathPrefix(`/a`) || PathPrefix(`/a/b`)', form: ['* path^=/a'] },
];
