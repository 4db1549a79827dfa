import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/commands/context.ts';
import { valueText } from '../../src/commands/explain-value.ts';
import { ingressNginxRows } from '../../src/generated/rows-ingress-nginx.ts';
import { convert } from '../../src/index.ts';
import { runWith } from './fake-context.ts';

const context: Context = {
  program: 'ingress2gw',
  stdout: { write: () => {}, isTTY: false },
  stderr: { write: () => {}, isTTY: false },
  stdin: (async function* () {})(),
  env: {},
  convert,
  validate: () => Promise.reject(new Error('not asked')),
  controllers: async () => [ingressNginxRows],
};

async function verdict(name: string, value: string): Promise<string> {
  const row = ingressNginxRows.rows.find((entry) => entry.on === 'annotation' && entry.name === name);
  if (row === undefined) throw new Error(name);
  return (await valueText(row, value, ingressNginxRows, context, 100)).replaceAll(/\s+/g, ' ');
}

describe('the verdict on a value', () => {
  it.each([
    ['proxy-read-timeout', '2m', /any target invalid .* is not a whole number\. The controller uses the default/],
    ['proxy-read-timeout', '120', /any target approximate standard I2G3043 .* envoy-gateway I2G5005/],
    ['allowlist-source-range', '10.0.0.0/8', /standard closed .* envoy-gateway policy/],
    ['allowlist-source-range', 'office', /any target invalid|any target closed/],
    // Beside the annotation that it does nothing without.
    ['auth-method', 'GET', /Beside auth-url standard closed/],
    // Each directive has a verdict of its own.
    [
      'configuration-snippet',
      'more_set_headers "A: b"; gzip on;',
      /more_set_headers "A: b"; exact .* gzip on; unsupported/,
    ],
  ])('%s: %s', async (name, value, text) => {
    expect(await verdict(name, value)).toMatch(text);
  });

  it('is asked for each target, of an Ingress with that value', async () => {
    const { code, stdout, requests } = await runWith(['explain', 'proxy-read-timeout=2m=x']);
    expect({ code, targets: requests.map(({ to }) => to) }).toEqual({
      code: 0,
      targets: ['standard', 'envoy-gateway'],
    });
    expect(stdout).toContain('proxy-read-timeout: "2m=x"');
  });

  it('is not given for a name that nobody knows', async () => {
    const { code, stderr } = await runWith(['explain', 'proxy-read-timeuot=1']);
    expect({ code, hint: stderr.includes('Did you mean proxy-read-timeout?') }).toEqual({ code: 2, hint: true });
  });
});
