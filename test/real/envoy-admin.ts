import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EnvoyGateway } from './envoy-gateway.ts';
import { sendRaw } from './raw-client.ts';

interface Progress {
  readonly warming: number;
  readonly active: number;
}

// Envoy Gateway compiles the rules of a kind anew for each object it reads: 2,000 objects take a minute of one core.
const limit = 800_000;

/**
 * Waits until Envoy serves all that it was given: the marker answers, nothing warms up any more, and the number of listeners
 * does not grow.
 */
export async function untilServed(gateway: EnvoyGateway, markerPort: number): Promise<void> {
  const end = Date.now() + limit;
  let calm = 0;
  let before = -1;
  while (calm < 4) {
    const refusal = /failed to load resources from file .*/.exec(gateway.log())?.[0];
    if (refusal !== undefined) throw new Error(`Envoy Gateway refuses an object: ${refusal}`);
    if (gateway.hasEnded) throw new Error(`Envoy Gateway ended:\n${gateway.log().slice(-4000)}`);
    if (Date.now() > end) throw new Error(`Envoy did not serve the objects within ${limit / 1000} s`);
    await sleep(250);
    const progress = (await answers(markerPort)) ? await progressOf(gateway) : undefined;
    const isCalm = progress !== undefined && progress.warming === 0 && progress.active === before;
    calm = isCalm ? calm + 1 : 0;
    before = progress?.active ?? -1;
  }
}

async function answers(port: number): Promise<boolean> {
  const bytes = Buffer.from('GET / HTTP/1.1\r\nHost: marker.example\r\nConnection: close\r\n\r\n');
  const { reply } = await sendRaw({ port, bytes, timeout: 1000 });
  return reply?.status === 302;
}

async function progressOf({ folders }: EnvoyGateway): Promise<Progress | undefined> {
  const files = readdirSync(folders.root, { recursive: true, encoding: 'utf8' });
  const file = files.find((name) => name.endsWith('admin-address.txt'));
  const address = file === undefined ? '' : readFileSync(join(folders.root, file), 'utf8').trim();
  if (address === '') return undefined;
  const response = await fetch(`http://${address}/stats?filter=warming|listeners_active`);
  const text = await response.text();
  const sum = (name: string) =>
    [...text.matchAll(new RegExp(`${name}: (\\d+)`, 'g'))].reduce((all, [, n]) => all + Number(n), 0);
  return { warming: sum('warming(?:_clusters)?'), active: sum('total_listeners_active') };
}
