import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { programName } from '../../src/commands/context.ts';
import { runWith } from './fake-context.ts';

describe('a wrong command line', () => {
  test.each([
    [['convert'], "convert needs input: files, directories, or '-' for stdin."],
    [['scan'], "scan needs input: files, directories, or '-' for stdin."],
    [['convert', ''], 'an empty path was given.'],
    [['convrt'], "unknown command 'convrt' (Did you mean convert?)"],
    [['convert', 'a', '--forse'], "unknown option '--forse' (Did you mean --force?)"],
    [['convert', 'a', '--split', 'kind'], '--split needs --output-dir DIR or --check DIR.'],
    [['convert', 'a', '--output', 'x', '--output-dir', 'y'], '--output and --output-dir exclude each other.'],
    [['convert', 'a', '--check', 'x', '--output', 'y'], '--output and --check exclude each other.'],
    [['convert', 'a', '--output', 'x', '--report', 'x'], 'one file is named for two kinds of output.'],
    [['convert', 'a', '--output-dir', 'x', '-o', 'name'], '-o name lists objects, it does not say what is in them.'],
    [['convert', 'a', '--allow-loss', 'broken-documnt'], "--allow-loss: 'broken-documnt' is no code of a finding."],
    [
      ['convert', 'a', '--allow-loss', 'I2G1001=a b'],
      "--allow-loss: 'I2G1001=a b' is not CODE or CODE=NAMESPACE/NAME.",
    ],
    [
      ['convert', 'a', '--gateway-mode', 'namespace', '--gateway-namespace', 'infra'],
      '--gateway-mode namespace and --gateway-namespace exclude each other.',
    ],
    [['explain'], "missing required argument 'code|annotation'"],
  ])('%j says so in one line and what to do in another', async (args, message) => {
    const { code, stdout, stderr } = await runWith(args);
    const [line, ...rest] = stderr.split('\n');
    expect({ code, stdout, line }).toEqual({ code: 2, stdout: '', line: `ingress2gw: ${message}` });
    expect(rest.length).toBeLessThanOrEqual(2);
  });

  test.each([
    ['-o', 'xml', 'Allowed choices are yaml, json, name.'],
    ['--gateway-api', '1.3', 'Allowed choices are 1.6, 1.5, 1.4.'],
    ['--from', 'apache', 'Allowed choices are ingress-nginx, traefik, haproxytech, haproxy-ingress.'],
    ['--http-port', '80x', 'A port is 1 to 65535.'],
    ['--https-port', '70000', 'A port is 1 to 65535.'],
    ['--gateway', 'a/b/c', 'Write NAMESPACE/NAME.'],
    ['--default-certificate', 'wild', 'Write NAMESPACE/NAME.'],
  ])('%s %s is refused', async (flag, value, message) => {
    const { code, stderr } = await runWith(['convert', 'a', flag, value]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('-q and -v exclude each other', async () => {
    expect((await runWith(['convert', 'a', '-q', '-v'])).code).toBe(2);
  });

  test('cannot write to the terminal', async () => {
    const { stderr } = await runWith(['explain', '\u001b[2J\nx']);
    expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('help', () => {
  test.each([
    [[]],
    [['convert']],
    [['scan']],
    [['explain']],
  ])('of %j fits a screen and has three examples', async (command) => {
    const { code, stdout, stderr } = await runWith([...command, '--help']);
    const lines = stdout.split('\n');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines.length).toBeLessThanOrEqual(66);
    expect(lines.filter((line) => line.length > 90)).toEqual([]);
    expect(stdout.match(/^ {2}#/gm)?.length).toBeGreaterThanOrEqual(2);
    expect(stdout.match(/^ {2}(?!-).*ingress2gw (scan|convert|explain) \S/gm)?.length).toBeGreaterThanOrEqual(3);
  });

  test('goes to stderr with exit code 2 where no command is given', async () => {
    const { code, stdout, stderr } = await runWith([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: ingress2gw COMMAND');
  });

  test('gives the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect((await runWith(['--version'])).stdout).toBe(`${manifest.version}\n`);
  });
});

describe('as a plug-in of kubectl', () => {
  const fake = { program: 'kubectl ingress2gw' };

  test.each([
    ['/usr/bin/ingress2gw', 'ingress2gw'],
    ['/usr/bin/kubectl-ingress2gw', 'kubectl ingress2gw'],
    ['/x/dist/cli.js', 'ingress2gw'],
    [undefined, 'ingress2gw'],
  ])('%s is called %s', (script, name) => expect(programName(script)).toBe(name));

  test('help and errors speak with that name', async () => {
    for (const args of [['--help'], ['convert', '--help'], ['scan', '--help'], ['explain', '--help']]) {
      const { stdout } = await runWith(args, fake);
      expect(stdout).toContain('Usage: kubectl ingress2gw');
      expect(stdout.replaceAll('kubectl ingress2gw', '')).not.toMatch(/ingress2gw /);
    }
    expect((await runWith(['convert'], fake)).stderr).toContain("'kubectl ingress2gw convert manifests/'");
    expect((await runWith(['convert', '-x'], fake)).stderr).toContain("Run 'kubectl ingress2gw convert --help'");
  });
});
