import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConfiguration } from '../../src/configuration.ts';
import { type Conversion, convert, type NamedConfiguration } from '../../src/index.ts';
import type { ConfigurationReader } from '../../src/model/controller.ts';
import { readInputs } from '../../src/read/inputs.ts';
import { controllers } from '../../src/registry.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingress2gw-configuration-'));
  write('input.yaml', ingress);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ingress = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  ingressClassName: nginx
  rules:
  - host: shop.example.com
    http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`;

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function converted(...controllerConfig: readonly NamedConfiguration[]): Promise<Conversion> {
  return convert({ paths: [join(folder, 'input.yaml')], controllerConfig });
}

function named(conversion: Conversion, code: string) {
  return conversion.diagnostics.filter((diagnostic) => diagnostic.code === code);
}

function isClosed({ objects }: Conversion): boolean {
  return JSON.stringify(objects).includes('"Closed"');
}

const guard = 'whitelist-source-range: 10.0.0.0/8';

describe('a file that configures a controller', () => {
  it('is a ConfigMap of any name', async () => {
    const path = write('map.yaml', `{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, data: { ${guard} } }`);
    expect(isClosed(await converted({ path }))).toBe(true);
  });

  it('is read once where it lies in the input too', async () => {
    const path = write('twice.yaml', `{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, data: { ${guard} } }`);
    const both = await convert({ paths: [join(folder, 'input.yaml'), path], controllerConfig: [{ path }] });
    expect(both.diagnostics.map(({ code }) => code)).toEqual(
      (await converted({ path })).diagnostics.map(({ code }) => code),
    );
  });

  it('is values of the chart, and those of a chart around it', async () => {
    const own = write('values.yaml', `controller: { config: { ${guard} } }`);
    const around = write('around.yaml', `redis: { auth: x }\ningress-nginx: { controller: { config: { ${guard} } } }`);
    for (const path of [own, around]) {
      const conversion = await converted({ path });
      expect(isClosed(conversion)).toBe(true);
      expect(named(conversion, 'I2G2092')[0]?.at?.file).toBe(path);
    }
  });

  it('closes where a guard in the values is no text', async () => {
    const path = write('list.yaml', 'controller: { config: { whitelist-source-range: [10.0.0.0/8] } }');
    expect(isClosed(await converted({ path }))).toBe(true);
  });

  it('says what of it nobody knows', async () => {
    const path = write('other.yaml', 'a: 1');
    const conversion = await converted({ path });
    expect(named(conversion, 'I2G2090').map(({ at }) => at)).toEqual([{ file: path, line: 1, column: 1 }]);
  });

  it('says so where all objects in it are of no use', async () => {
    const path = write('service.yaml', '{ apiVersion: v1, kind: Service, metadata: { name: x } }');
    expect(named(await converted({ path }), 'I2G2090')).toHaveLength(1);
    const missing = await converted({ path: join(folder, 'missing.yaml') });
    expect(named(missing, 'I2G2090')).toHaveLength(0);
    expect(missing.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('says so where the controller named knows nothing of it', async () => {
    const path = write('else.yaml', `controller: { config: { ${guard} } }`);
    expect(named(await converted({ path, controller: 'other' }), 'I2G2090')).toHaveLength(1);
  });
});

describe('controllers beside each other', () => {
  const reader = (known: number): ConfigurationReader => ({
    what: 'anything',
    knows: () => known,
    read: (document) => ({ objects: [document], diagnostics: [] }),
  });
  const [first] = controllers;
  const other = (name: string, known: number) => {
    if (first === undefined) throw new Error('no controller');
    return { ...first, identity: { ...first.identity, name }, configuration: [reader(known)] };
  };

  async function readBy(...able: ReturnType<typeof other>[]) {
    const path = write('any.yaml', 'anything: 1');
    const read = await readInputs({ paths: [], kinds: [] });
    return withConfiguration(read, [{ path }], { controllers: able });
  }

  it('the one that knows most reads it', async () => {
    const { inventory } = await readBy(other('few', 1), other('many', 2), other('none', 0));
    expect([...(inventory.configuration?.keys() ?? [])]).toEqual(['many']);
  });

  it('none reads it where two know as much', async () => {
    const { inventory, diagnostics } = await readBy(other('one', 1), other('two', 1));
    expect([...(inventory.configuration?.keys() ?? [])]).toEqual([]);
    expect(diagnostics.map(({ code, arguments: args }) => [code, args.controllers])).toEqual([['I2G2091', 'one, two']]);
  });
});
