import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { outcomes } from '../../src/model/ledger.ts';
import { formatJson } from '../../src/report/formats/json.ts';
import { reportOf } from '../../src/report/model.ts';
import { emptyConversion, entry, fullConversion, ingress, source } from './sample-conversion.ts';

const schema = JSON.parse(readFileSync(new URL('../../src/report/schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

describe('the report document', () => {
  test.each([
    ['of an empty run', reportOf(emptyConversion)],
    ['of a full run', reportOf(fullConversion)],
    ['with a generator', reportOf(fullConversion, 'ingress2gw 0.1.0')],
  ])('%s satisfies the published schema', (_, report) => {
    validate(JSON.parse(formatJson(report)));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a field nobody knows', { extra: 1 }],
    ['another version', { version: 2 }],
    ['an unknown outcome', { ledger: [{ ...entry(ingress('web'), 'a', 'exact'), outcome: 'lost' }] }],
  ])('with %s does not', (_, change) => {
    expect(validate({ ...JSON.parse(formatJson(reportOf(fullConversion))), ...change })).toBe(false);
  });

  test('counts add up', () => {
    const { summary, findings, sources, ledger } = reportOf(fullConversion);
    const sumOf = ({ total, ...parts }: { readonly total: number }) => [
      total,
      Object.values(parts as Record<string, number>).reduce((sum, part) => sum + part, 0),
    ];
    expect(sumOf(summary.sources)).toEqual([sources.length, sources.length]);
    expect(sumOf(summary.findings)).toEqual([findings.length, findings.length]);
    expect(sumOf(summary.facts)).toEqual([ledger.length, ledger.length]);
    expect(Object.keys(summary.facts).sort()).toEqual([...outcomes, 'total'].sort());
  });

  test('puts findings in one order, whatever order they came in', () => {
    const turned = { ...fullConversion, diagnostics: fullConversion.diagnostics.toReversed() };
    expect(reportOf(turned)).toEqual(reportOf(fullConversion));
    expect(reportOf(fullConversion).findings.map((finding) => finding.code)).toEqual([
      'I2G9001',
      'I2G1001',
      'I2G9002',
      'I2G9003',
    ]);
  });

  test('says of each finding what became of its facts, and of each Ingress what was found', () => {
    const { findings, sources } = reportOf(fullConversion);
    expect(findings[0]?.outcome).toBe('closed');
    expect(sources.map((one) => one.codes)).toEqual([['I2G9002'], ['I2G9001'], [], []]);
  });
});

describe('the verdict', () => {
  test.each([
    [[], 'No Ingress found.'],
    [[source('a', 'converted')], '1 Ingress read: 1 converted as it is.'],
    [
      [source('a', 'converted'), source('b', 'converted'), source('c', 'decision'), source('d', 'not-converted')],
      '4 Ingresses read: 2 converted as they are, 1 needs a decision, 1 not converted.',
    ],
  ])('%#', (sources, text) => {
    expect(reportOf({ ...emptyConversion, sources }).summary.text).toBe(text);
  });

  test('names what could not be read and the class nobody chose', () => {
    expect(reportOf(fullConversion).summary.text).toBe(
      '4 Ingresses read: 1 converted as it is, 1 with details to know, 1 needs a decision, 1 not selected; ' +
        '1 document could not be read; gatewayClassName is still choose-a-gateway-class.',
    );
  });
});

test('JSON has no character a terminal would obey', () => {
  const hostile = {
    ...emptyConversion,
    sources: [source('a', 'not-selected', { reason: '\u001b[2J\u009b\u202e\u007f' })],
  };
  const text = formatJson(reportOf(hostile));
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(JSON.parse(text).sources[0].reason).toBe('\u001b[2J\u009b\u202e\u007f');
});
