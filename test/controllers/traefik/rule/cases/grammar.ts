import type { RuleCase } from './case.ts';

export const grammar: readonly RuleCase[] = [
  // Recorded: rule-double-quotes.
  { rule: 'Host("shop.example") && PathPrefix("/a")', form: ['shop.example path^=/a'], yes: ['shop.example/a'] },
  // Recorded: rule-single-quotes, rule-bad-syntax, rule-newline-before-operator, rule-newline-after-operator.
  { rule: "Host('shop.example')", broken: 'single' },
  { rule: 'Host(`shop.example`) && ', broken: 'ends in the middle' },
  { rule: 'Host(`shop.example`)\n  && PathPrefix(`/a`)\n', broken: 'at the end of a line' },
  {
    rule: 'Host(`shop.example`) &&\n  PathPrefix(`/a`)\n',
    form: ['shop.example path^=/a'],
    yes: ['shop.example/a'],
    no: ['shop.example/b'],
  },
  // Recorded: rule-precedence.
  {
    rule: 'Host(`a.example`) && PathPrefix(`/x`) || PathPrefix(`/y`)',
    form: ['a.example path^=/x', '* path^=/y'],
    yes: ['a.example/x', 'any.test/y'],
    no: ['b.example/x'],
    notes: ['hostless-branch'],
  },
  // Recorded: rule-or.
  {
    rule: '(Host(`a.example`) || Host(`b.example`)) && PathPrefix(`/x`)',
    form: ['a.example path^=/x', 'b.example path^=/x'],
    yes: ['a.example/x', 'b.example/x'],
    no: ['b.example/y'],
  },
  // Recorded: rule-lower-case-name, rule-odd-case-name.
  { rule: 'host(`shop.example`) && pathprefix(`/a`)', form: ['shop.example path^=/a'] },
  { rule: 'HOST(`shop.example`) && PATHPREFIX(`/a`)', form: ['shop.example path^=/a'] },
  { rule: 'Pathprefix(`/a`)', form: ['* path^=/a'] },
  { rule: 'Host(`shop.example`) && pathPrefix(`/a`)', broken: 'It is spelled PathPrefix' },
  { rule: 'Hosts(`a.example`)', broken: 'does not know a function Hosts' },
  { rule: '', broken: 'ends in the middle' },
  { rule: "''", broken: 'single' },
  { rule: '(((Host(`a.example`))))', form: ['a.example'] },
  { rule: '(Host(`a.example`)\n)', broken: 'before the bracket is closed' },
  { rule: 'Host(`a.example`\n)', broken: 'before the bracket is closed' },
  { rule: 'Host(`a.example`,\n)', form: ['a.example'] },
  { rule: 'Host\n(`a.example`)', broken: 'before the bracket is closed' },
  { rule: '// who\nHost(`a.example`) /* and */ && /* where\n */ Path(`/x`) // end', form: ['a.example path=/x'] },
  { rule: 'Host(`a.example`) // who\n&& Path(`/x`)', broken: 'at the end of a line' },
  { rule: 'Host(`a.example`) /* \n */ && Path(`/x`)', broken: 'at the end of a line' },
  { rule: 'Host(`a.example`) /* open', broken: 'comment' },
  { rule: 'Host("a\\x2eexamp\\u006ce\\056de")', form: ['a.example.de'] },
  { rule: 'Host("a\\.example")', broken: 'escape' },
  { rule: 'PathRegexp(`^/a\\.b`)', form: ['* path^=/a.b'], yes: ['h.test/a.bc'], no: ['h.test/axb'] },
  { rule: 'Path("/a', broken: 'not closed' },
  { rule: 'Host(`a.example`) Path(`/x`)', broken: 'cannot go on' },
  { rule: 'Host(`a.example`) & Path(`/x`)', broken: '"&"' },
  { rule: 'Host(a.example)', broken: 'cannot' },
  { rule: 'Host(80)', broken: '"8"' },
  { rule: 'Host()', broken: 'takes 1 value, not 0' },
  { rule: 'Host(``)', broken: 'empty value' },
  { rule: '"a" && Host(`a.example`)', broken: 'cannot' },
  { rule: 'Host(`a.example`);', broken: '";"' },
];
