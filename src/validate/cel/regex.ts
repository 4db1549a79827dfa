import { celEnv, parse, plan } from '@bufbuild/cel';

/** Answers that are kept for a pattern; names and hosts repeat a lot. */
const keptAnswers = 1000;

/** RE2 as the evaluator brings it: linear in the length of the text whatever the pattern, and Go's syntax. */
export function linearMatcher(pattern: string): (text: string) => boolean {
  const run = matchesProgram();
  const answers = new Map<string, boolean>();
  return (text) => {
    const before = answers.get(text);
    if (before !== undefined) return before;
    const answer = run({ text, pattern });
    if (typeof answer !== 'boolean') throw new Error(`pattern ${pattern} cannot be used: ${String(answer)}`);
    if (answers.size >= keptAnswers) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

let program: ReturnType<typeof planMatches> | undefined;

function matchesProgram(): ReturnType<typeof planMatches> {
  program ??= planMatches();
  return program;
}

function planMatches() {
  return plan(celEnv(), parse('text.matches(pattern)'));
}
