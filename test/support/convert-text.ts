import { type Conversion, type ConvertRequest, convert } from '../../src/index.ts';

export type ConvertSettings = Omit<ConvertRequest, 'paths' | 'stdin'>;

/** Converts text, as if it came over standard input. */
export async function convertText(text: string, settings: ConvertSettings = {}): Promise<Conversion> {
  return convert({ paths: ['-'], stdin: bytesOf(text), ...settings });
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Violations and facts nobody accounted for: bugs of ours, whatever the input. */
export function ownBugs(conversion: Conversion): readonly string[] {
  return conversion.diagnostics
    .filter(({ code }) => code === 'I2G4001' || code === 'I2G3099')
    .map(({ code, arguments: args }) => `${code} ${Object.values(args).join(' ')}`);
}
