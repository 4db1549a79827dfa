import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/index.ts';
import type { Conversion } from '../../src/model/conversion.ts';
import { refKey } from '../../src/model/object-ref.ts';
import { reportOf } from '../../src/report/model.ts';
import { allGoldenCases, convertCase } from '../support/golden.ts';

const recorded = 'fixtures/recorded/ingress-nginx';

/** Every golden and every recorded input: what is said of one thing in two places has to agree. */
const cases: readonly (readonly [string, () => Promise<Conversion>])[] = [
  ...allGoldenCases().map((entry) => [entry.name, () => convertCase(entry)] as const),
  ...readdirSync(recorded, { recursive: true, encoding: 'utf8' })
    .map((path) => join(recorded, path, 'input.yaml'))
    .filter((path) => existsSync(path))
    .sort()
    .map((path) => [path, () => convert({ paths: [path] })] as const),
];

/** Findings that name a difference: no fact behind them is carried exactly. */
const differing = ['I2G2004', 'I2G2006', 'I2G2030', 'I2G3040'];

function exactAlthoughDiffering({ diagnostics, ledger }: Conversion): readonly string[] {
  const exact = new Set(ledger.filter(({ outcome }) => outcome === 'exact').map(({ fact }) => fact.id));
  return diagnostics
    .filter(({ code }) => differing.includes(code))
    .flatMap(({ code, facts = [] }) => facts.filter((fact) => exact.has(fact)).map((fact) => `${code} ${fact}`));
}

function repeated(conversion: Conversion): readonly string[] {
  const texts = reportOf(conversion).findings.map(
    ({ code, text, object }) => `${code} ${object === undefined ? '' : refKey(object)} ${text}`,
  );
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

interface Spec {
  readonly hostnames?: readonly string[];
  readonly listeners?: readonly { readonly hostname?: string; readonly protocol: string }[];
  readonly rules?: readonly { readonly filters?: readonly { readonly requestRedirect?: Redirect }[] }[];
}

interface Redirect {
  readonly scheme?: string;
  readonly hostname?: string;
}

/** Redirects to https of the same host, on hosts that no listener takes over https. */
function redirectedToNothing({ objects }: Conversion): readonly string[] {
  const specs = objects.map(({ ref, body }) => ({ ref, spec: (body.spec ?? {}) as unknown as Spec }));
  const holders = specs.filter(({ ref }) => ref.kind === 'Gateway' || ref.kind === 'ListenerSet');
  if (holders.length === 0) return [];
  const listeners = holders
    .flatMap(({ spec }) => spec.listeners ?? [])
    .filter(({ protocol }) => protocol === 'HTTPS' || protocol === 'TLS');
  const names = new Set(listeners.map(({ hostname }) => hostname ?? ''));
  return specs.flatMap(({ ref, spec }) => {
    const redirects = (spec.rules ?? []).flatMap(({ filters = [] }) => filters.map((filter) => filter.requestRedirect));
    const own = redirects.some((redirect) => redirect?.scheme === 'https' && redirect.hostname === undefined);
    return own
      ? (spec.hostnames ?? [''])
          .filter((host) => !names.has(host) && !names.has(host.replace(/^[^.]+/, '*')))
          .map((host) => `${ref.name} ${host}`)
      : [];
  });
}

describe.each(cases)('%s', (_name, run) => {
  it('says of one thing one thing', async () => {
    const conversion = await run();
    expect(exactAlthoughDiffering(conversion)).toEqual([]);
    expect(repeated(conversion)).toEqual([]);
    expect(redirectedToNothing(conversion)).toEqual([]);
  });
});
