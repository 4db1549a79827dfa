import { describe, expect, test } from 'vitest';
import { checkRows, readRows } from '../../scripts/generate-rows.ts';

const head = 'unit: things\ndocs: https://docs.example/\nrows:\n';

function rowText(changes: Readonly<Record<string, string | undefined>> = {}, name = 'thing'): string {
  const fields = {
    setting: 'timeouts.read',
    type: 'seconds',
    scope: 'route',
    invalid: 'default',
    risk: 'Low',
    effect: 'Does something.',
    ...changes,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`    ${key}: ${value}`]));
  return [`  ${name}:`, ...lines, ''].join('\n');
}

function read(...rows: readonly string[]) {
  return readRows('file.yaml', head + rows.join(''));
}

function located(...rows: readonly string[]) {
  return read(...rows).map((row) => ({ file: 'file.yaml', row }));
}

describe('generate-rows', () => {
  test('reads a row', () => {
    expect(read(rowText())).toEqual([
      {
        name: 'thing',
        aliases: [],
        on: 'annotation',
        unit: 'things',
        destination: { kind: 'setting', group: 'timeouts', part: 'read' },
        type: 'seconds',
        scope: 'route',
        merge: 'first',
        invalid: 'default',
        guards: false,
        risk: 'Low',
        effect: 'Does something.',
        docs: 'https://docs.example/',
        examples: [],
      },
    ]);
  });

  test.each([
    [{ colour: 'red' }, 'unknown field colour'],
    [{ setting: 'colours.red' }, 'names no group of the settings'],
    [{ setting: 'timeouts.colour' }, 'names no part of timeouts'],
    [{ setting: 'timeouts.read.more' }, 'names no part of timeouts'],
    [{ setting: 'rewrite.hostname' }, 'holds a text, but its type gives a number'],
    [{ setting: 'toString.name' }, 'names no group of the settings'],
    [{ routing: 'thing' }, 'exactly one of setting, routing and none'],
    [{ setting: undefined, none: 'nothing at all' }, 'none is not a sentence'],
    [{ setting: undefined, none: 'Nothing.', outcome: 'exact' }, 'outcome is exact'],
    [{ outcome: 'no-effect' }, 'outcome goes with none only'],
    [{ setting: undefined, routing: 'some-thing' }, 'not in camel case'],
    [{ type: 'colour' }, 'type colour is not known'],
    [{ type: 'enum', setting: undefined, routing: 'thing' }, 'type enum needs values'],
    [{ values: '[a]' }, 'type seconds takes no values'],
    [{ type: 'text', setting: undefined, routing: 'thing', pattern: "'a*'" }, 'not anchored'],
    [{ type: 'text', setting: undefined, routing: 'thing', pattern: "'^(a+)+$'" }, 'repeats a group'],
    [{ type: 'text', setting: undefined, routing: 'thing', pattern: "'^($'" }, 'does not compile'],
    [{ scope: 'planet' }, 'scope is planet'],
    [{ scope: undefined }, 'scope is missing'],
    [{ invalid: 'explode' }, 'invalid is explode'],
    [{ empty: 'explode' }, 'empty is explode'],
    [{ merge: 'random' }, 'merge is random'],
    [{ risk: undefined }, 'risk is missing'],
    [{ on: 'configmap' }, 'has scope class'],
    [{ on: 'configmap', scope: 'class', configmap: 'thing' }, 'configmap goes with annotations only'],
    [{ default: '60' }, 'default is not a text'],
    [{ guards: 'maybe' }, 'guards is neither'],
    [{ examples: '[{ value: 60, setting: 60 }]' }, 'value is not a text'],
    [{ examples: "[{ value: '60' }]" }, 'needs either setting or invalid'],
    [{ examples: "[{ value: '60', invalid: false }]" }, 'invalid can only be true'],
    [{ examples: "[{ value: '60', setting: 60, colour: red }]" }, 'unknown field colour'],
  ])('refuses %j and says where', (changes, message) => {
    expect(() => read(rowText(changes))).toThrow(message);
    expect(() => read(rowText(changes))).toThrow(/^file\.yaml: thing: /);
  });

  test('refuses a name twice in one file', () => {
    expect(() => read(rowText(), rowText())).toThrow(/^file\.yaml: /);
  });

  test('refuses a name, an alias or a key that another row has', () => {
    const check = (...rows: readonly string[]) => checkRows(located(...rows), ['gone']);
    expect(() => check(rowText(), rowText({}, 'other'))).not.toThrow();
    expect(() => check(rowText(), rowText({ aliases: '[thing]' }, 'other'))).toThrow(
      'other: annotation thing is in file.yaml',
    );
    expect(() => check(rowText({ configmap: 'key' }), rowText({ configmap: 'key' }, 'other'))).toThrow('configmap key');
    expect(() => check(rowText({}, 'gone'))).toThrow('dead names');
    const key = rowText({ on: 'configmap', scope: 'class' });
    expect(() => checkRows([...located(rowText()), ...located(key)], [])).not.toThrow();
  });

  test('refuses a need that is no sibling or no value of it', () => {
    const check = (...rows: readonly string[]) => checkRows(located(...rows), []);
    expect(() => check(rowText({ needs: 'other=60' }), rowText({}, 'other'))).not.toThrow();
    expect(() => check(rowText({ needs: 'other' }))).toThrow('file.yaml: thing: needs other, which is no other row');
    expect(() => check(rowText({ needs: 'thing' }))).toThrow('no other row');
    expect(() => check(rowText({ needs: 'other=soon' }), rowText({}, 'other'))).toThrow('other cannot have that value');
  });
});
