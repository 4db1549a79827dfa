import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyConversion, fullConversion } from '../report/sample-conversion.ts';
import { runWith } from './fake-context.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ingress2gw-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const clean = { conversion: emptyConversion };

describe('convert asks the library', () => {
  test('with nothing but the paths and the standard target', async () => {
    const { requests } = await runWith(['convert', 'a', 'b']);
    expect(requests).toEqual([
      {
        paths: ['a', 'b'],
        to: 'standard',
        release: '1.6',
        channel: 'standard',
        gatewayMode: 'class',
        listenerSets: 'auto',
        unprotected: 'close',
      },
    ]);
  });

  test('with everything it was told', async () => {
    const flags =
      'convert a -f b --filename c --exclude x --exclude y -n shop --from ingress-nginx --class nginx --class web ' +
      '--controller-config values=1.yaml --controller-config ingress-nginx=map.yaml ' +
      '--gateway-api 1.5 --channel experimental --gateway infra/gw --gateway-class eg --gateway-namespace gw ' +
      '--http-port 8080 --https-port 8443 --default-certificate gw/wild --unprotected allow ' +
      '--listener-sets never --gateway-mode class ' +
      '--allow-loss broken-document=shop/web --allow-loss i2g1001';
    const { requests } = await runWith(flags.split(' '));
    expect(requests).toEqual([
      {
        paths: ['a', 'b', 'c'],
        exclude: ['x', 'y'],
        namespace: 'shop',
        from: ['ingress-nginx'],
        className: ['nginx', 'web'],
        controllerConfig: [{ path: 'values=1.yaml' }, { controller: 'ingress-nginx', path: 'map.yaml' }],
        to: 'standard',
        release: '1.5',
        channel: 'experimental',
        gateway: 'infra/gw',
        gatewayClass: 'eg',
        gatewayNamespace: 'gw',
        gatewayMode: 'class',
        listenerSets: 'never',
        httpPort: 8080,
        httpsPort: 8443,
        defaultCertificate: 'gw/wild',
        unprotected: 'allow',
        allowLoss: ['I2G1001=shop/web', 'I2G1001'],
      },
    ]);
  });

  test('for no Gateway, and for standard input', async () => {
    const { requests, stderr } = await runWith(['convert', '-', '--no-gateway'], { ...clean, terminal: true });
    expect(requests[0]).toMatchObject({ paths: ['-'], noGateway: true });
    expect(requests[0]?.stdin).toBeDefined();
    expect(requests[0]?.gateway).toBeUndefined();
    expect(stderr).toContain('Reading from the terminal');
  });
});

describe('convert writes', () => {
  test('objects to stdout, the report to stderr', async () => {
    const { code, stdout, stderr } = await runWith(['convert', 'a', '-o', 'name']);
    expect(stdout).toBe(
      'gateway.gateway.networking.k8s.io/nginx\nhttproute.gateway.networking.k8s.io/web\nhttproute.gateway.networking.k8s.io/login\n',
    );
    expect(stderr).toMatch(/^4 Ingresses read: /);
    expect(code).toBe(3);
  });

  test('nothing about a run without findings when quiet', async () => {
    const { code, stdout, stderr } = await runWith(['convert', 'a', '-q'], clean);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a file, the patches and the report', async () => {
    const [objects, patches, report] = ['o.json', 'p.json', 'r.json'].map((name) => join(dir, name)) as [
      string,
      string,
      string,
    ];
    const args = ['convert', 'a', '-o', 'json', '--output', objects, '--patches', patches, '--report', report];
    const { stdout, stderr } = await runWith(args);
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(objects, 'utf8')).items).toHaveLength(3);
    expect(JSON.parse(readFileSync(patches, 'utf8')).items).toHaveLength(1);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ version: 1, generator: 'ingress2gw 0.1.0' });
    expect(stderr).toContain(`Wrote ${objects}\n`);
    expect(stderr).not.toContain('--patches FILE');
  });

  test('a directory', async () => {
    const { stdout, stderr } = await runWith(['convert', 'a', '--output-dir', dir, '--split', 'source']);
    expect(stdout).toBe('');
    expect(stderr).toContain(`Wrote ${join(dir, 'shop/web.yaml')}`);
    expect(readdirSync(dir, { recursive: true }).sort()).toEqual([
      '_shared.yaml',
      'shop',
      'shop/login.yaml',
      'shop/web.yaml',
    ]);
  });

  test('nothing where a file would be overwritten, and names them all', async () => {
    const report = join(dir, 'r.json');
    writeFileSync(report, 'mine');
    mkdirSync(join(dir, 'out'));
    writeFileSync(join(dir, 'out/gateway-api.json'), 'mine');
    const args = ['convert', 'a', '-o', 'json', '--output-dir', join(dir, 'out'), '--report', report];
    const refused = await runWith(args);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      'ingress2gw: 2 files exist with other content, and nothing was written.\n' +
        `  ${join(dir, 'out/gateway-api.json')}\n  ${report}\n--force overwrites.\n`,
    );
    expect(readFileSync(report, 'utf8')).toBe('mine');
    expect((await runWith([...args, '--force'])).code).toBe(3);
    expect(readFileSync(report, 'utf8')).toContain('"version": 1');
  });

  test('to no place it may not, in one line', async () => {
    writeFileSync(join(dir, 'plain'), '');
    const { code, stderr } = await runWith(['convert', 'a', '--output', join(dir, 'plain/x.yaml')], clean);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `ingress2gw: cannot use ${join(dir, 'plain/x.yaml')}: a part of the path is no directory.\n`,
    );
  });
});

describe('convert --check', () => {
  const args = () => ['convert', 'a', '-o', 'json', '--split', 'kind', '--fail-on', 'never'];
  const conversion = { ...fullConversion, diagnostics: [] };

  test('is quiet about what is up to date', async () => {
    await runWith([...args(), '--output-dir', dir], { conversion });
    const { code, stdout, stderr } = await runWith([...args(), '--check', dir], { conversion });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('Up to date: 2 files.');
  });

  test('lists what differs, writes nothing and exits with 1', async () => {
    writeFileSync(join(dir, 'gateway.json'), '{}');
    writeFileSync(join(dir, 'left.yaml'), '');
    const { code, stdout, stderr } = await runWith([...args(), '--check', dir], { conversion });
    expect(code).toBe(1);
    expect(stdout).toBe(`differs  ${join(dir, 'gateway.json')}\nmissing  ${join(dir, 'httproute.json')}\n`);
    expect(stderr).toContain(`Not from this input, left out of the comparison: ${join(dir, 'left.yaml')}`);
    expect(existsSync(join(dir, 'httproute.json'))).toBe(false);
  });

  test('takes a single file', async () => {
    const file = join(dir, 'all.json');
    const plain = ['convert', 'a', '-o', 'json', '--fail-on', 'never'];
    expect((await runWith([...plain, '--check', file], { conversion })).stdout).toBe(`missing  ${file}\n`);
    await runWith([...plain, '--output', file], { conversion });
    expect((await runWith([...plain, '--check', file], { conversion })).code).toBe(0);
  });
});
