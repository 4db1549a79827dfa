import { execFileSync } from 'node:child_process';
import { chmod, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadRequest, type ReadResult, readInputs } from '../../src/read/inputs.ts';
import { findings, ingress, kinds, names, unreadable, withFiles } from './helpers.ts';

function readPaths(paths: readonly string[], more: Partial<ReadRequest> = {}): Promise<ReadResult> {
  return readInputs({ paths, kinds, ...more });
}

/** File names without the directory they are in, and the rest of a text without it too. */
function below(directory: string, text: string): string {
  return text.replaceAll(`${directory}/`, '').replaceAll(directory, '.');
}

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

describe('paths', () => {
  it('reads directories in the order of code units, and tells what was passed over', () =>
    withFiles(
      {
        'b.yaml': ingress('b'),
        'B.yml': ingress('upper'),
        'a/z.json': '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"z"}}',
        'a.yaml': ingress('dot'),
        'README.md': '# no',
        'x.tmpl': '{{ no }}',
        'a/y.tpl': '{{ no }}',
        '.git/config.yaml': ingress('git'),
        'node_modules/x/y.yaml': ingress('module'),
        '.hidden.yaml': ingress('hidden'),
      },
      async (directory) => {
        const result = await readPaths([directory]);
        expect(names(result)).toEqual(['upper', 'dot', 'z', 'b']);
        expect(result.summary.files).toBe(4);
        expect(result.diagnostics).toEqual([]);
        expect(result.summary.skipped.map(({ file, reason }) => below(directory, `${file}: ${reason}`))).toEqual([
          '.: 3 files below it are neither .yaml, .yml nor .json: 1 .md, 1 .tmpl, 1 .tpl',
          '.git: a hidden directory',
          '.hidden.yaml: a hidden file',
          'node_modules: a directory of packages',
        ]);
      },
    ));

  it('gives the same whatever the order of the paths, and reads a file once', () =>
    withFiles({ 'a.yaml': ingress('a'), 'b/c.yaml': ingress('c') }, async (directory) => {
      const orders = [
        [directory],
        [join(directory, 'b'), join(directory, 'a.yaml'), directory],
        [directory, join(directory, 'b', 'c.yaml'), join(directory, '.', 'a.yaml')],
      ];
      for (const paths of orders) {
        const result = await readPaths(paths);
        expect(names(result)).toEqual(['a', 'c']);
        expect(result.diagnostics).toEqual([]);
      }
    }));

  it('reads a file that is named directly whatever its name', () =>
    withFiles({ 'manifest.txt': ingress('a'), '.hidden': ingress('b') }, async (directory) => {
      expect(names(await readPaths([join(directory, 'manifest.txt'), join(directory, '.hidden')]))).toEqual(['b', 'a']);
    }));

  it('leaves out what is excluded', () =>
    withFiles(
      {
        'a.yaml': ingress('a'),
        'test/b.yaml': ingress('b'),
        'x/test/c.yaml': ingress('c'),
        'x/d-dev.yaml': ingress('d'),
      },
      async (directory) => {
        const left = async (...exclude: string[]): Promise<readonly string[]> =>
          names(await readPaths([directory], { exclude }));
        expect(await left('test')).toEqual(['a', 'd']);
        expect(await left('test/')).toEqual(['a', 'd']);
        expect(await left('x/test')).toEqual(['a', 'b', 'd']);
        expect(await left('*-dev.yaml', './test')).toEqual(['a']);
        expect(await left('**/c.yaml')).toEqual(['a', 'b', 'd']);
        expect(await left('x/**')).toEqual(['a', 'b']);
        expect(await left('?.yaml')).toEqual(['d']);
        expect((await readPaths([directory], { exclude: ['test'] })).summary.skipped).toHaveLength(2);
      },
    ));

  it('ends at symbolic links that form a loop, and follows others', () =>
    withFiles({ 'd/a.yaml': ingress('a') }, async (directory) => {
      await symlink('..', join(directory, 'd', 'up'));
      await symlink('d/a.yaml', join(directory, 'z.yaml'));
      await symlink('nowhere', join(directory, 'broken.yaml'));
      const result = await readPaths([directory]);
      expect(names(result)).toEqual(['a']);
      expect(unreadable(result)).toEqual(['unreadable-file']);
      const skipped = result.summary.skipped.map(({ file, reason }) => below(directory, `${file}: ${reason}`));
      expect(skipped).toContain('d/up: the same as .');
    }));

  it('names paths that cannot be read', () =>
    withFiles({ 'a.yaml': ingress('a'), 'secret.yaml': ingress('b') }, async (directory) => {
      const server = createServer().listen(join(directory, 'socket.yaml'));
      await new Promise((resolve) => server.once('listening', resolve));
      try {
        await chmod(join(directory, 'secret.yaml'), 0);
        const missing = join(directory, 'missing.yaml');
        const result = await readPaths([missing, join(directory, 'socket.yaml'), join(directory, 'a.yaml')]);
        expect(names(result)).toEqual(['a']);
        expect(unreadable(result)).toEqual(['missing-path', 'unreadable-file']);
        expect(result.diagnostics[0]?.at?.file).toBe(missing);
        // A privileged user may read it all the same.
        if (process.getuid?.() !== 0) {
          expect(unreadable(await readPaths([join(directory, 'secret.yaml')]))).toEqual(['unreadable-file']);
        }
        expect((await readPaths([directory])).summary.skipped).toContainEqual({
          file: join(directory, 'socket.yaml'),
          reason: 'not a regular file',
        });
      } finally {
        server.close();
      }
    }));

  it('reads a named pipe', () =>
    withFiles({ 'a.yaml': ingress('a') }, async (directory) => {
      const pipe = join(directory, 'pipe');
      execFileSync('mkfifo', [pipe]);
      const writing = import('node:fs/promises').then(({ writeFile }) => writeFile(pipe, ingress('piped')));
      expect(names(await readPaths([pipe]))).toEqual(['piped']);
      await writing;
    }));
});

describe('standard input', () => {
  it('is read once, cut wherever it is cut', async () => {
    const bytes = Buffer.from(ingress('a', '  annotations: {é: "ü"}\n'));
    const cuts = [...bytes].map((byte) => Uint8Array.of(byte));
    const result = await readPaths(['-', '-'], { stdin: chunks(...cuts) });
    expect(result.inventory.objects[0]?.at.file).toBe('<stdin>');
    expect(result.inventory.objects[0]?.body.metadata).toEqual({ name: 'a', annotations: { é: 'ü' } });
  });

  it('may be empty, too large, or fail', async () => {
    expect((await readPaths(['-'], { stdin: chunks() })).diagnostics).toEqual([]);
    const endless = (async function* () {
      for (;;) yield Buffer.alloc(1000, 'a');
    })();
    expect(unreadable(await readPaths(['-'], { stdin: endless, limits: { fileBytes: 10_000 } }))).toEqual([
      'file-too-large',
    ]);
    const failing = (async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a');
      throw new Error('gone');
    })();
    expect(unreadable(await readPaths(['-'], { stdin: failing }))).toEqual(['unreadable-file']);
  });
});

describe('sizes', () => {
  it('refuses a file over the limit, and reads the rest', () =>
    withFiles({ 'a.yaml': ingress('a'), 'b.yaml': ingress('b', `# ${'x'.repeat(1000)}\n`) }, async (directory) => {
      const result = await readPaths([directory], { limits: { fileBytes: 1000 } });
      expect(names(result)).toEqual(['a']);
      expect(unreadable(result)).toEqual(['file-too-large']);
    }));
});

describe('charts', () => {
  const template = `{{- if .Values.on }}\n${ingress('{{ .Release.Name }}', 'spec:\n  rules:\n  - host: real.example.com\n    http:\n      paths:\n      - path: /x\n')}{{- end }}\n`;
  const files = {
    'web/Chart.yaml': 'apiVersion: v2\nname: web\n',
    'web/values.yaml': 'host: x\n',
    'web/templates/ingress.yaml': template,
    'web/templates/sub/quoted.yaml': ingress('"{{ .Release.Name }}"'),
    'web/templates/fixed.yaml': ingress('fixed'),
    'other/templates/ingress.yaml': template,
  };

  it('are named, and are no unreadable input', () =>
    withFiles(files, async (directory) => {
      const result = await readPaths([join(directory, 'web')]);
      expect(names(result)).toEqual(['fixed']);
      expect(findings(result)).toEqual(['chart-template 1:1', 'chart-template 1:1']);
      expect(unreadable(result)).toEqual([]);
      expect(String(result.diagnostics[0]?.arguments.chart)).toMatch(/web$/);
      expect(result.summary.unread[0]).toMatchObject({ hosts: ['real.example.com'], paths: ['/x'] });
      expect(result.summary.skipped).toHaveLength(2);
    }));

  it('are unreadable templates where there is no chart', () =>
    withFiles(files, async (directory) => {
      const result = await readPaths([join(directory, 'other', 'templates', 'ingress.yaml')]);
      expect(unreadable(result)).toEqual(['unrendered-template']);
      expect(result.diagnostics[0]?.at).toMatchObject({ line: 1, column: 1 });
    }));

  it('are found from a file that is named directly', () =>
    withFiles(files, async (directory) => {
      const result = await readPaths([join(directory, 'web', 'templates', 'ingress.yaml')]);
      expect(findings(result)).toEqual(['chart-template 1:1']);
    }));
});

describe('Kustomize', () => {
  const files = {
    'base/kustomization.yaml': 'resources: [web.yaml]\n',
    'base/web.yaml': ingress('web', 'spec: {x: 1}\n'),
    'prod/kustomization.yaml': [
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [../base]',
      'patches: [{path: patches/web.yaml}, {path: ops.yaml, target: {kind: Ingress}}]',
      'patchesStrategicMerge:\n- merge.yaml\n- |\n  kind: Ingress',
      'patchesJson6902: [{path: old.json}]\n',
    ].join('\n'),
    'prod/patches/web.yaml': ingress('web', 'spec: {x: 2}\n'),
    'prod/ops.yaml': '- {op: replace, path: /spec/rules/0/host, value: x}\n',
    'prod/merge.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\n',
    'prod/old.json': '[{"op": "remove", "path": "/x"}]',
  };

  it('patches are named, are no unreadable input, and do not count as a second definition', () =>
    withFiles(files, async (directory) => {
      const result = await readPaths([directory]);
      expect(names(result)).toEqual(['web']);
      expect(result.inventory.objects[0]?.body.spec).toEqual({ x: 1 });
      expect(
        result.diagnostics.map(({ code, severity, at }) => `${code} ${severity} ${below(directory, at?.file ?? '')}`),
      ).toEqual([
        'I2G1004 warning prod/old.json',
        'I2G1004 warning prod/ops.yaml',
        'I2G1004 warning prod/patches/web.yaml',
      ]);
      expect(unreadable(result)).toEqual([]);
      expect(result.summary.counted).toEqual({
        'Deployment.apps': 1,
        'Ingress (patch)': 1,
        'Kustomization.kustomize.config.k8s.io': 2,
      });
    }));
});
