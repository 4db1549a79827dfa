import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { generateSchemas } from '../../scripts/generate-schemas.ts';
import { generateTypes } from '../../scripts/generate-types.ts';
import { readonlyType } from '../../scripts/readonly-type.ts';
import type { GatewayApiObject } from '../../src/generated/gateway-api.ts';
import type { JsonObject } from '../../src/model/json.ts';

const root = new URL('../../', import.meta.url);

describe('generated files', () => {
  test('are as the CRDs make them', async () => {
    const files = [...(await generateSchemas()), ...(await generateTypes())];
    expect(files).toHaveLength(11);
    for (const { path, text } of files) expect(await readFile(new URL(path, root), 'utf8'), path).toBe(text);
  }, 30_000);

  test('types may stand for JSON', () => {
    const route: GatewayApiObject = {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: 'web' },
      spec: {
        hostnames: ['a.b'],
        rules: [{ filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https' } }] }],
      },
    };
    const body: JsonObject = route;
    expect(body.kind).toBe('HTTPRoute');
  });

  test('lists and fields of types are readonly', () => {
    const source = [
      'export interface A {',
      "  'b': string[];",
      '  c?: {',
      '    d: (',
      "      'x'",
      '    )[];',
      '  }[];',
      '}',
    ];
    expect(readonlyType(source.join('\n').replace("'b'", 'b')).split('\n')).toEqual([
      'export type A = {',
      '  readonly b: readonly string[];',
      '  readonly c?: readonly {',
      '    readonly d: readonly (',
      "      'x'",
      '    )[];',
      '  }[];',
      '};',
      '',
    ]);
  });
});
