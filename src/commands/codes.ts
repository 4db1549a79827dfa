import { diagnosticKinds } from '../diagnostics/index.ts';

/** The code with a number or name, in any letter case. */
export function codeOf(subject: string): string | undefined {
  const wanted = subject.toLowerCase();
  const found = [...diagnosticKinds.values()].find(
    (kind) => kind.code.toLowerCase() === wanted || kind.name === wanted || kind.code === `I2G${wanted}`,
  );
  return found?.code;
}
