export type { Findings } from '../../plan/findings.ts';
