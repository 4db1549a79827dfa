import { hasLineBreak } from './go-text.ts';

/** Sets of characters that the checks of several value types share. None holds a line break. */

const basic = String.raw`\-._~a-zA-Z0-9/:`;

/** Host, port, path, or a reference; spaces do not count. */
export const basicText = new RegExp(`^[${basic} ]*$`);
/** A URL with a query. */
export const urlText = new RegExp(`^[${basic},?&=]*$`);
/** A URL that may hold nginx variables. */
export const variableUrlText = new RegExp(`^[${basic}, ?&=$]*$`);
/** Codes, times and the commas between them. */
export const durationText = new RegExp(`^[${basic}, ]*$`);
/** A path with `$1`… in it. */
export const captureText = new RegExp(`^[${basic}$]*$`);
/** A server name, which may be a regular expression. */
export const serverNameText = /^[/\-._~a-zA-Z0-9:^$[\](){}*+?|&=\\]*$/;
/** Header names with commas and spaces between them. */
export const headerText = /^[A-Za-z0-9\-_, ]*$/;

export function passes(text: string, characters: RegExp): boolean {
  return characters.test(text) && !hasLineBreak(text);
}
