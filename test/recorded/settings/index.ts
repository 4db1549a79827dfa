import { join } from 'node:path';
import type { NamedConfiguration } from '../../../src/index.ts';
import type { RecordedController } from '../../support/answers.ts';
import { isBehind, traefikRuns } from './traefik.ts';

/**
 * How the controller of a case was set up, as files of its own configuration: the conversion is to see what the recorder saw. What
 * ingress-nginx was started with stands in the input of its cases (test/support/started-input.ts).
 */
export function settingsFor(
  controller: RecordedController,
  assumes: readonly string[],
): readonly NamedConfiguration[] | undefined {
  if (controller !== 'traefik') return undefined;
  const named = assumes.flatMap((text) => traefikRuns[text] ?? []);
  const unknown = assumes.filter((text) => traefikRuns[text] === undefined && !isBehind(text));
  if (unknown.length > 0) throw new Error(`nobody knows what this says of the controller: ${unknown.join('; ')}`);
  if (named.length > 1) throw new Error(`two runs at once: ${named.join(', ')}`);
  const [run = 'default'] = named;
  return [{ controller, path: join('test/recorded/settings', controller, `${run}.yaml`) }];
}
