import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { settingParts } from '../src/interpret/setting-parts.ts';
import { type ValueType, valueTypes } from '../src/interpret/value-types/index.ts';
import type {
  ControllerRows,
  Destination,
  Place,
  ResourceKind,
  Row,
  RowExample,
  Scope,
  StrictNames,
  Verdict,
  Way,
} from '../src/model/row.ts';
import type { Group } from '../src/model/settings.ts';
import type { GeneratedFile } from './crds.ts';

/** Compiles annotation-maps/ to typed tables. Whatever a row gets wrong stops the build, with file and row. */

const root = join(import.meta.dirname, '..');
const maps = join(root, 'annotation-maps');

const scopes: readonly Scope[] = ['class', 'host', 'route', 'use', 'service'];
const verdicts: readonly Verdict[] = [
  'default',
  'ignored',
  'group-dropped',
  'route-denied',
  'host-denied',
  'object-dropped',
];
const merges: readonly Row['merge'][] = ['first', 'last', 'any', 'all', 'longest-path'];
const places: readonly Place[] = ['annotation', 'service-annotation', 'configmap', 'directive'];
const ways: readonly Way[] = ['portable', 'policy', 'redesign', 'dead'];
const risks: readonly string[] = ['Low', 'Medium', 'High', 'Critical'];

const rowFields = [
  'aliases',
  'on',
  'unit',
  'setting',
  'lost',
  'routing',
  'none',
  'outcome',
  'type',
  'values',
  'pattern',
  'scope',
  'merge',
  'default',
  'configmap',
  'invalid',
  'malformed',
  'empty',
  'instead',
  'needs',
  'within',
  'guards',
  'places',
  'taken',
  'way',
  'risk',
  'effect',
  'docs',
  'examples',
  'services',
];

/** Fields of one YAML mapping, with where it stands for messages. Every field read is checked for its kind. */
class Fields {
  readonly at: string;
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(at: string, value: unknown, known: readonly string[]) {
    this.at = at;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${at}: is not a mapping`);
    this.#fields = value as Record<string, unknown>;
    for (const name of Object.keys(this.#fields)) {
      if (!known.includes(name)) this.fail(`unknown field ${name}`);
    }
  }

  fail(message: string): never {
    throw new Error(`${this.at}: ${message}`);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#fields, name);
  }

  raw(name: string): unknown {
    return this.#fields[name];
  }

  text(name: string): string | undefined {
    const value = this.#fields[name];
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || value === '') this.fail(`${name} is not a text`);
    return value;
  }

  needed(name: string): string {
    return this.text(name) ?? this.fail(`${name} is missing`);
  }

  flag(name: string): boolean | undefined {
    const value = this.#fields[name];
    if (value !== undefined && typeof value !== 'boolean') this.fail(`${name} is neither true nor false`);
    return value;
  }

  texts(name: string): readonly string[] | undefined {
    const value = this.#fields[name];
    if (value === undefined) return undefined;
    const fits = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return fits ? value : this.fail(`${name} is not a list of texts (quote numbers and words like on)`);
  }

  choice<T extends string>(name: string, known: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    return known.find((item) => item === text) ?? this.fail(`${name} is ${text}, not one of ${known.join(', ')}`);
  }
}

/** A known place of names, or a kind of resource. */
function place(fields: Fields): Place | undefined {
  const text = fields.text('on');
  return text === undefined || isResource(text) ? text : fields.choice('on', places);
}

function isResource(on: string): on is ResourceKind {
  return /^[A-Z]/.test(on);
}

function sentence(fields: Fields, name: string): string {
  const text = fields.needed(name);
  return /^[A-Z].*\.$/.test(text) || /^nginx .*\.$/.test(text)
    ? text
    : fields.fail(`${name} is not a sentence: ${text}`);
}

function destination(fields: Fields, type: ValueType): Destination {
  const given = ['setting', 'routing', 'none'].filter((name) => fields.has(name));
  if (given.length !== 1) fields.fail('needs exactly one of setting, routing and none');
  if (fields.has('outcome') && !fields.has('none')) fields.fail('outcome goes with none only');
  if (fields.has('lost') && !fields.has('setting')) fields.fail('lost goes with setting only');
  const field = fields.text('routing');
  if (field !== undefined) {
    return /^[a-z][A-Za-z]*$/.test(field)
      ? { kind: 'routing', field }
      : fields.fail(`routing ${field} is not in camel case`);
  }
  if (fields.has('none')) {
    const outcome = fields.choice('outcome', ['unsupported', 'no-effect'] as const) ?? 'unsupported';
    return { kind: 'none', outcome, reason: sentence(fields, 'none') };
  }
  return setting(fields, type);
}

function setting(fields: Fields, type: ValueType): Destination {
  const path = fields.needed('setting');
  const [group = '', part = '', ...more] = path.split('.');
  const parts = Object.hasOwn(settingParts, group) ? settingParts[group] : undefined;
  if (parts === undefined) fields.fail(`setting ${path} names no group of the settings`);
  const shape = Object.hasOwn(parts, part) && more.length === 0 ? parts[part] : undefined;
  if (shape === undefined) fields.fail(`setting ${path} names no part of ${group}`);
  if (shape !== type.gives) fields.fail(`setting ${path} holds a ${shape}, but its type gives a ${type.gives}`);
  return {
    kind: 'setting',
    group: group as Group,
    part,
    ...(fields.has('lost') ? { lost: sentence(fields, 'lost') } : {}),
  };
}

/** A pattern that is anchored at both ends and repeats no group, so that no text takes it more than linear time. */
function pattern(fields: Fields): string | undefined {
  const text = fields.text('pattern');
  if (text === undefined) return undefined;
  if (!text.startsWith('^') || !text.endsWith('$')) fields.fail('pattern is not anchored at both ends');
  if (/\)[*+{]/.test(text.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x'))) fields.fail('pattern repeats a group');
  try {
    new RegExp(text);
  } catch (error) {
    fields.fail(`pattern does not compile: ${String(error)}`);
  }
  return text;
}

/** Of a directive the value is a text for the proxy: what becomes of it is not one value. */
function example(at: string, given: unknown, directive: boolean): RowExample {
  const fields: Fields = new Fields(at, given, ['value', 'setting', 'invalid']);
  const value = fields.raw('value');
  if (typeof value !== 'string') fields.fail('value is not a text (quote it)');
  if (directive && !fields.has('setting') && !fields.has('invalid')) return { value };
  if (fields.has('setting') === fields.has('invalid')) fields.fail('needs either setting or invalid');
  if (!fields.has('invalid')) return { value, setting: fields.raw('setting') };
  return fields.flag('invalid') ? { value, invalid: true } : fields.fail('invalid can only be true');
}

function examples(fields: Fields, directive: boolean): readonly RowExample[] {
  const given = fields.raw('examples') ?? [];
  if (!Array.isArray(given)) fields.fail('examples is not a list');
  return given.map((item, index) => example(`${fields.at}: example ${index + 1}`, item, directive));
}

function valueType(fields: Fields, name: string): ValueType {
  const type = Object.hasOwn(valueTypes, name) ? valueTypes[name] : undefined;
  if (type === undefined) fields.fail(`type ${name} is not known`);
  for (const parameter of ['values', 'pattern'] as const) {
    if (fields.has(parameter) && type.takes[parameter] === undefined) fields.fail(`type ${name} takes no ${parameter}`);
    if (!fields.has(parameter) && type.takes[parameter] === 'needed') fields.fail(`type ${name} needs ${parameter}`);
  }
  return type;
}

/** A field that the row has only where it was written. */
function optional<K extends string, V>(name: K, value: V | undefined): { readonly [N in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in K]?: V });
}

interface Unit {
  readonly unit: string;
  readonly on: Row['on'];
  readonly docs: string;
}

/** What goes with an annotation, a key of the ConfigMap or a directive alone. */
function checkKind(fields: Fields, on: Row['on'], scope: Scope): void {
  if (on === 'configmap' && scope !== 'class') fields.fail('a key of the ConfigMap has scope class');
  if (on === 'configmap' && fields.has('configmap')) fields.fail('configmap goes with annotations only');
  if ((on === 'annotation' || on === 'service-annotation') && !fields.has('risk')) fields.fail('risk is missing');
  for (const name of ['places', 'way'] as const) {
    if ((on === 'directive') !== fields.has(name))
      fields.fail(on === 'directive' ? `${name} is missing` : `${name} goes with directives only`);
  }
}

function row(at: string, name: string, given: unknown, unit: Unit): Row {
  const fields: Fields = new Fields(at, given, rowFields);
  const on = place(fields) ?? unit.on;
  const directive = on === 'directive';
  const resource = isResource(on);
  const typeName = fields.text('type') ?? (directive ? 'text' : fields.fail('type is missing'));
  const type = valueType(fields, typeName);
  // Where a directive or a resource reaches lies in what it stands in, or in who names it.
  const scope = fields.choice('scope', scopes) ?? (directive || resource ? 'route' : fields.fail('scope is missing'));
  if (fields.flag('services') === true && on !== 'annotation') fields.fail('services goes with annotations only');
  const invalid = directive ? 'ignored' : resource ? 'object-dropped' : undefined;
  checkKind(fields, on, scope);
  return {
    name,
    aliases: fields.texts('aliases') ?? [],
    on,
    unit: fields.text('unit') ?? unit.unit,
    destination: destination(fields, type),
    type: typeName,
    ...optional('values', fields.texts('values')),
    ...optional('pattern', pattern(fields)),
    scope,
    merge: fields.choice('merge', merges) ?? 'first',
    ...optional('default', fields.text('default')),
    ...optional('configmap', fields.text('configmap')),
    invalid: fields.choice('invalid', verdicts) ?? invalid ?? fields.fail('invalid is missing'),
    ...optional('malformed', fields.choice('malformed', verdicts)),
    ...optional('empty', fields.choice('empty', verdicts)),
    ...optional('instead', fields.text('instead')),
    ...optional('needs', fields.text('needs')),
    ...optional('within', fields.text('within')),
    guards: fields.flag('guards') ?? false,
    ...optional('places', fields.texts('places')),
    ...optional('taken', fields.texts('taken')),
    ...optional('way', fields.choice('way', ways)),
    ...optional('risk', fields.choice('risk', risks)),
    effect: sentence(fields, 'effect'),
    docs: fields.text('docs') ?? unit.docs,
    examples: examples(fields, directive),
  };
}

/** Rows of one file. `file` is only a name for messages. */
export function readRows(file: string, text: string): readonly Row[] {
  const document: Fields = new Fields(file, readYaml(file, text), ['unit', 'docs', 'on', 'rows']);
  const on = place(document) ?? 'annotation';
  const unit = { unit: document.needed('unit'), docs: document.needed('docs'), on };
  const rows = document.raw('rows');
  if (typeof rows !== 'object' || rows === null || Array.isArray(rows)) document.fail('rows is not a mapping');
  return Object.entries(rows).flatMap(([name, given]) => withTwin(row(`${file}: ${name}`, name, given, unit), given));
}

/** `services: true`: the annotation is read on Services too, and means the same there. */
function withTwin(stated: Row, given: unknown): readonly Row[] {
  if ((given as { readonly services?: unknown }).services !== true) return [stated];
  const { configmap: _configmap, ...twin } = stated;
  return [stated, { ...twin, on: 'service-annotation', scope: 'service' }];
}

function readYaml(file: string, text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw new Error(`${file}: ${problem.message}`);
  return document.toJS();
}

interface Located {
  readonly file: string;
  readonly row: Row;
}

/** Names have one row; ConfigMap keys too, whether as a row or as the default of an annotation; needs names a sibling. */
export function checkRows(rows: readonly Located[], dead: readonly string[]): void {
  const owners = new Map<string, string>(dead.map((name) => [`annotation ${name}`, 'the list of dead names']));
  const claim = ({ file, row: { name } }: Located, key: string) => {
    const owner = owners.get(key);
    if (owner !== undefined) throw new Error(`${file}: ${name}: ${key} is in ${owner} already`);
    owners.set(key, file);
  };
  for (const located of rows) {
    const { on, name, aliases, configmap } = located.row;
    for (const key of [name, ...aliases]) claim(located, `${on} ${key}`);
    if (configmap !== undefined) claim(located, `configmap ${configmap}`);
  }
  for (const { file, row: checked } of rows) {
    checkNeed(file, checked, rows);
    checkWithin(file, checked, rows);
  }
}

function checkNeed(file: string, checked: Row, rows: readonly Located[]): void {
  if (checked.needs === undefined) return;
  const [name = '', ...value] = checked.needs.split('=');
  const sibling = rows.find((other) => other.row.on === checked.on && other.row.name === name)?.row;
  const at = `${file}: ${checked.name}: needs ${checked.needs}`;
  if (sibling === undefined || sibling === checked) throw new Error(`${at}, which is no other row`);
  if (value.length === 0) return;
  const parsed = valueTypes[sibling.type]?.parse(value.join('='), sibling);
  if (parsed === undefined || !parsed.ok) throw new Error(`${at}, but ${name} cannot have that value`);
}

/** A parent that can be false. */
function checkWithin(file: string, checked: Row, rows: readonly Located[]): void {
  if (checked.within === undefined) return;
  const parent = rows.find(({ row: other }) => other.on === checked.on && other.name === checked.within)?.row;
  if (parent === undefined || valueTypes[parent.type]?.gives !== 'boolean')
    throw new Error(`${file}: ${checked.name}: within ${checked.within}, which is no row that can be false`);
}

function strictNames(at: string, given: unknown): StrictNames {
  const fields: Fields = new Fields(at, given, ['on', 'starts', 'verdict']);
  const verdict = fields.choice('verdict', verdicts) ?? fields.fail('verdict is missing');
  return { on: place(fields) ?? fields.fail('on is missing'), starts: fields.needed('starts'), verdict };
}

function strictList(fields: Fields): readonly StrictNames[] | undefined {
  const given = fields.raw('strict');
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) fields.fail('strict is not a list');
  return given.map((item, index) => strictNames(`${fields.at}: strict ${index + 1}`, item));
}

function droppedTexts(fields: Fields): Readonly<Record<string, string>> | undefined {
  const given = fields.raw('dropped');
  if (given === undefined) return undefined;
  const texts: Fields = new Fields(`${fields.at}: dropped`, given, Object.keys(Object(given)));
  return Object.fromEntries(Object.keys(Object(given)).map((name) => [name, texts.needed(name)]));
}

function readController(file: string, text: string): Omit<ControllerRows, 'rows'> {
  const fields: Fields = new Fields(file, readYaml(file, text), [
    'controller',
    'prefixes',
    'dead',
    'anyCase',
    'bare',
    'strict',
    'dropped',
  ]);
  const dead = Object.entries((fields.raw('dead') ?? {}) as Record<string, unknown>);
  for (const [name, replacement] of dead) {
    if (typeof replacement !== 'string') fields.fail(`dead name ${name} has no text`);
  }
  const prefixes = fields.texts('prefixes') ?? fields.fail('prefixes is missing');
  return {
    controller: fields.needed('controller'),
    prefixes,
    dead: Object.fromEntries(dead) as Record<string, string>,
    ...(fields.flag('anyCase') === true ? { anyCase: true as const } : {}),
    ...(fields.flag('bare') === true ? { bare: true as const } : {}),
    ...optional('strict', strictList(fields)),
    ...optional('dropped', droppedTexts(fields)),
  };
}

async function generateController(name: string): Promise<GeneratedFile> {
  const folder = join(maps, name);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  const at = (file: string) => `annotation-maps/${name}/${file}`;
  const rows: Located[] = [];
  for (const file of files.filter((other) => other !== 'controller.yaml')) {
    const read = readRows(at(file), await readFile(join(folder, file), 'utf8'));
    rows.push(...read.map((found) => ({ file: at(file), row: found })));
  }
  const controller = readController(at('controller.yaml'), await readFile(join(folder, 'controller.yaml'), 'utf8'));
  if (controller.controller !== basename(folder))
    throw new Error(`${at('controller.yaml')}: controller is not ${name}`);
  checkRows(rows, Object.keys(controller.dead));
  const all = rows.map((found) => found.row).sort((a, b) => order(`${a.name} ${a.on}`, `${b.name} ${b.on}`));
  return { path: `src/generated/rows-${name}.ts`, text: write(name, { ...controller, rows: all }) };
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function write(name: string, rows: ControllerRows): string {
  const constant = `${name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Rows`;
  return [
    '// Made by scripts/generate-rows.ts from annotation-maps/. Do not edit.',
    "import type { ControllerRows } from '../model/row.ts';",
    '',
    `export const ${constant}: ControllerRows = ${JSON.stringify(rows, null, 2)};`,
    '',
  ].join('\n');
}

/** One file a controller, in the same bytes for the same rows. */
export async function generateRows(): Promise<GeneratedFile[]> {
  const folders = (await readdir(maps, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name).sort();
  return Promise.all(names.map(generateController));
}
