import { styleText } from 'node:util';

export type ColorMode = 'auto' | 'always' | 'never';

/** What a text can be made to look like; without colour every function gives the text back. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  good(text: string): string;
}

export interface ColorStream {
  readonly isTTY: boolean;
}

type Format = Parameters<typeof styleText>[0];

/** Whether to colour what goes to a stream (https://no-color.org: set and not empty). */
export function wantsColor(
  mode: ColorMode,
  stream: ColorStream,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (mode !== 'auto') return mode === 'always';
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0';
  return stream.isTTY && env.TERM !== 'dumb';
}

export function createStyle(colored: boolean): Style {
  const style = (format: Format) => (text: string) =>
    colored && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  return {
    bold: style('bold'),
    dim: style('dim'),
    error: style(['bold', 'red']),
    warning: style(['bold', 'yellow']),
    good: style('green'),
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
