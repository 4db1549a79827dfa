import { trimLines, trimSpace } from './go-text.ts';
import { empty, type Parsed, plainType, refused, type ValueOptions, type ValueType, value } from './value-type.ts';

function choose(raw: string, values: readonly string[], fold: (text: string) => string): Parsed<string> {
  if (raw === '') return empty;
  const given = fold(trimSpace(raw));
  return values.some((known) => fold(known) === given)
    ? value(trimLines(raw))
    : refused(`is none of ${values.join(', ')}`);
}

/** One of `values`, letter for letter. */
export const choice: ValueType<string> = {
  gives: 'text',
  takes: { values: 'needed' },
  parse: (raw: string, options?: ValueOptions) => choose(raw, options?.values ?? [], (text) => text),
};

/** One of `values` in any letter case; the value keeps the case it was written in. */
export const anyCaseChoice: ValueType<string> = {
  gives: 'text',
  takes: { values: 'needed' },
  parse: (raw: string, options?: ValueOptions) => choose(raw, options?.values ?? [], (text) => text.toLowerCase()),
};

export const onOff: ValueType<boolean> = plainType('boolean', (raw) => {
  const given = trimSpace(raw);
  return given === 'on' || given === 'off' ? value(given === 'on') : refused('is neither on nor off');
});
