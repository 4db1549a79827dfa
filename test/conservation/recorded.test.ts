import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/index.ts';
import { recordedCases } from '../support/answers.ts';
import { pathFates, violationsOf } from '../support/conservation.ts';
import { probesOf } from '../support/probe-path.ts';
import { readInventory } from '../support/read-inventory.ts';

describe('conservation over the recorded inputs', () => {
  it.each(
    recordedCases('ingress-nginx').map(({ name, folder }) => [name, folder] as const),
  )('%s', async (_name, folder) => {
    const paths = [join(folder, 'input.yaml')];
    expect(violationsOf(await convert({ paths }), await readInventory(paths))).toEqual([]);
  });

  it('sees a rule that leads elsewhere, and one that is missing', async () => {
    const paths = [join('fixtures/recorded/ingress-nginx/paths/longest-prefix/input.yaml')];
    const conversion = await convert({ paths });
    const inventory = await readInventory(paths);
    const without = conversion.objects.filter(({ ref }) => ref.kind !== 'HTTPRoute');
    expect(pathFates({ ...conversion, objects: without }, inventory).every(({ fate }) => fate === 'violated')).toBe(
      true,
    );
    const renamed = JSON.parse(
      JSON.stringify(conversion.objects).replaceAll('"port":80', '"port":81'),
    ) as typeof conversion.objects;
    expect(violationsOf({ ...conversion, objects: renamed }, inventory)).not.toEqual([]);
  });
});

describe('probes of a path', () => {
  it.each([
    ['/app', false, ['/app', '/app/conservation-probe']],
    ['/app', true, ['/app']],
    ['/app(/|$)(.*)', false, ['/app/conservation-probe']],
    ['/v1.0', false, ['/v1.0', '/v1.0/conservation-probe']],
    ['/(a|b)/[0-9]+$', false, ['/a/1']],
    ['/x(?=y)', false, []],
  ] as const)('%s', (path, exact, expected) => {
    expect(probesOf(path, exact, true)).toEqual(expected);
  });
});
