import { describe, expect, test } from 'vitest';
import { exitCodeOf, type FailOn, worseOf } from '../../src/commands/exit-code.ts';
import { brokenDocument } from '../../src/diagnostics/read.ts';
import type { Severity } from '../../src/model/diagnostic.ts';
import { broken, emptyConversion } from '../report/sample-conversion.ts';
import { runWith } from './fake-context.ts';

const kinds = new Map([[brokenDocument.code as string, brokenDocument]]);
const finding = (severity: Severity, code = 'I2G9001') => ({ code, severity, arguments: {} });

describe('the exit code', () => {
  test.each([
    [[], 'error', 0],
    [['info'], 'warning', 0],
    [['warning'], 'error', 0],
    [['warning'], 'warning', 1],
    [['error'], 'error', 1],
    [['error'], 'warning', 1],
    [['error'], 'never', 0],
  ] as const)('of %j with --fail-on %s is %i', (severities, failOn, code) => {
    const findings = severities.map((severity) => finding(severity));
    expect(exitCodeOf(findings, failOn as FailOn, kinds)).toBe(code);
  });

  test('is the highest that applies', () => {
    expect(exitCodeOf([finding('error'), finding('error', 'I2G1001')], 'error', kinds)).toBe(3);
    expect(exitCodeOf([finding('error', 'I2G1001'), finding('error', 'I2G4001')], 'never', kinds)).toBe(5);
    expect(worseOf(1, 3)).toBe(3);
  });
});

describe('a command', () => {
  const conversion = { ...emptyConversion, diagnostics: [finding('error')] };

  test.each([
    [['convert', 'a'], 1],
    [['convert', 'a', '--fail-on', 'never'], 0],
    [['scan', 'a'], 0],
    [['scan', 'a', '--fail-on', 'error'], 1],
  ])('%j with an error exits with %i', async (args, code) => {
    expect((await runWith(args, { conversion })).code).toBe(code);
  });

  test('exits with 3 where something could not be read, --fail-on or not', async () => {
    const unread = { ...emptyConversion, diagnostics: [broken('a.yaml', 1)] };
    expect((await runWith(['scan', 'a'], { conversion: unread })).code).toBe(3);
  });

  test('tells of a bug in one line, with the stack only for -v', async () => {
    const fails = new Error('boom\nand \u001b[31mmore');
    const short = await runWith(['convert', 'a'], { fails });
    expect(short.code).toBe(5);
    expect(short.stderr).toBe(
      'ingress2gw: internal error: boom and  [31mmore\nThis is a bug. Run again with -v to see where it happened, and report it.\n',
    );
    const { stderr } = await runWith(['convert', 'a', '-v'], { fails });
    expect(stderr).toContain('exit-code.test.ts');
    expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
