import type { Row } from '../../../model/row.ts';
import { type Level, levelNames } from './levels.ts';
import type { Directive } from './parse.ts';

/** Directives that come with braces, and no others do (the tables of the rows say nothing of it). */
const withBlock: ReadonlySet<string> = new Set(['if', 'location', 'limit_except', 'map', 'split_clients', 'upstream']);

/** Numbers of arguments of the directives that are converted (nginx -t; src/http/modules of nginx). */
const counts: Readonly<Record<string, readonly [number, number]>> = {
  add_header: [2, 3],
  proxy_set_header: [2, 2],
  proxy_hide_header: [1, 1],
  more_set_headers: [1, Number.POSITIVE_INFINITY],
  more_clear_headers: [1, Number.POSITIVE_INFINITY],
  more_set_input_headers: [1, Number.POSITIVE_INFINITY],
  more_clear_input_headers: [1, Number.POSITIVE_INFINITY],
  allow: [1, 1],
  deny: [1, 1],
  return: [1, 2],
  rewrite: [2, 3],
  set: [2, 2],
  break: [0, 0],
  location: [1, 2],
};

/**
 * Why nginx refuses a configuration for one of its directives. `ownBlock`: it stands in a block that the controller has filled
 * already.
 */
export function faultOf(
  { name, arguments: words, block }: Directive,
  row: Row | undefined,
  level: Level,
  ownBlock: boolean,
): string | undefined {
  if (row === undefined) return `nginx as the controller ships it knows no directive ${name}`;
  if (row.places?.includes(level) === false) return `${name} is not allowed ${levelNames[level]}`;
  if (ownBlock && row.taken?.includes(level) === true)
    return `the controller writes ${name} there itself, and nginx does not take it twice`;
  if (withBlock.has(name) && block === undefined) return `${name} has no block`;
  const [least, most] = counts[name] ?? [0, Number.POSITIVE_INFINITY];
  return words.length < least || words.length > most ? `${name} has a wrong number of arguments` : undefined;
}
