export type { Conjunction, HostCondition, NamedText, RuleNote, UnsaidPart } from './condition.ts';
export { defaultPriority, defaultTcpPriority } from './default-priority.ts';
export type { Syntax } from './functions.ts';
export { onlySyntax } from './only-syntax.ts';
export { type RuleReading, readRule } from './read-rule.ts';
export { readTcpRule, type TcpRuleReading } from './read-tcp-rule.ts';
