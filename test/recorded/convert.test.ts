import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/index.ts';
import { readRecording, recordedCases, recordedControllers } from '../support/answers.ts';
import { ownBugs } from '../support/convert-text.ts';
import { settingsFor } from './settings/index.ts';

describe.each(['1.6', '1.4'] as const)('recorded inputs for release %s', (release) => {
  it.each(
    recordedControllers
      .flatMap(recordedCases)
      .map(({ controller, name, folder }) => [`${controller}/${name}`, folder, controller] as const),
  )('%s converts and is valid', async (_name, folder, controller) => {
    const { assumes } = readRecording(folder);
    const controllerConfig = settingsFor(controller, assumes);
    const settings = { release, ...(controllerConfig === undefined ? {} : { controllerConfig }) };
    const conversion = await convert({ paths: [join(folder, 'input.yaml')], ...settings });
    expect(ownBugs(conversion)).toEqual([]);
  });
});
