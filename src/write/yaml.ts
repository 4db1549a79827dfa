import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { yamlText } from './yaml-scalar.ts';

/** One document in block style, as kubectl writes it: comments first, keys in the order given, a line break at the end. */
export function writeYaml(body: JsonObject, comments: readonly string[]): string {
  const head = comments.map((comment) => `${`# ${oneLine(comment)}`.trimEnd()}\n`).join('');
  return `${head}${isEmpty(body) ? '{}\n' : mapText(body, '')}`;
}

/** A comment ends with its line: nothing in it may begin another one, or be invisible. */
function oneLine(comment: string): string {
  return comment.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');
}

/** An implicit key of more characters than this (1024 with its quotes) is not YAML. */
const longestKey = 1000;

function mapText(map: JsonObject, indent: string): string {
  let text = '';
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    const name = yamlText(key);
    text += name.length > longestKey ? `${indent}? ${name}\n${indent}:` : `${indent}${name}:`;
    text += fieldText(value, indent);
  }
  return text;
}

/** What follows the colon. Items of a list stand under their key, without indent. */
function fieldText(value: Json, indent: string): string {
  if (isScalar(value)) return ` ${scalarText(value)}\n`;
  if (isObject(value)) return `\n${mapText(value, `${indent}  `)}`;
  return `\n${listText(value as readonly Json[], indent)}`;
}

function listText(list: readonly Json[], indent: string): string {
  const inner = `${indent}  `;
  return list.map((item) => `${indent}- ${itemText(item, inner)}`).join('');
}

/** The first line of an item stands beside its dash. */
function itemText(item: Json, indent: string): string {
  if (isScalar(item)) return `${scalarText(item)}\n`;
  const text = isObject(item) ? mapText(item, indent) : listText(item as readonly Json[], indent);
  return text.slice(indent.length);
}

/** Empty collections are written as one word too. */
function isScalar(value: Json): boolean {
  return typeof value !== 'object' || value === null || isEmpty(value);
}

function isEmpty(value: JsonObject | readonly Json[]): boolean {
  return Object.values(value).every((part) => part === undefined);
}

function scalarText(value: Json): string {
  if (typeof value === 'string') return yamlText(value);
  if (Array.isArray(value)) return '[]';
  return isObject(value) ? '{}' : JSON.stringify(value);
}
