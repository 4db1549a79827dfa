import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/index.ts';
import { recordedCases } from '../support/answers.ts';
import { ownBugs } from '../support/convert-text.ts';

describe.each(['1.6', '1.4'] as const)('recorded inputs for release %s', (release) => {
  it.each(
    recordedCases().map(({ name, folder }) => [name, folder] as const),
  )('%s converts and is valid', async (_name, folder) => {
    const conversion = await convert({ paths: [join(folder, 'input.yaml')], release });
    expect(ownBugs(conversion)).toEqual([]);
  });
});
