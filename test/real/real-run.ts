import { readRecording } from '../support/answers.ts';
import { RecordedServices } from '../support/recorded-services.ts';
import type { Replayed } from '../support/replay.ts';
import { Authority } from './authority.ts';
import { compareReal } from './compare-real.ts';
import type { Components } from './components.ts';
import { untilServed } from './envoy-admin.ts';
import { EnvoyGateway } from './envoy-gateway.ts';
import { FreePorts } from './free-ports.ts';
import { markerObjects } from './marker.ts';
import { type Authorities, type Observed, observe } from './observe.ts';
import { prepareCase, type RealCase } from './real-case.ts';
import type { RealEntry } from './real-entries.ts';

/** A recorded request with the answer that Envoy gave. */
export interface RealReplayed extends Replayed {
  readonly observed: Observed;
  /** How the replay without components compares. */
  readonly modelled: Replayed['comparison'];
}

/** Recorded cases, all served at a time by one Envoy. */
export class RealRun {
  private readonly authorities: Authorities;
  private readonly gateway: EnvoyGateway;
  readonly cases: readonly RealCase[];
  private readonly done = new Map<string, Promise<readonly RealReplayed[]>>();

  private constructor(authorities: Authorities, gateway: EnvoyGateway, cases: readonly RealCase[]) {
    this.authorities = authorities;
    this.gateway = gateway;
    this.cases = cases;
  }

  static async start(components: Components, entries: readonly RealEntry[]): Promise<RealRun> {
    const free = new FreePorts();
    const authorities = { known: new Authority('test authority'), foreign: new Authority('foreign authority') };
    const cases: RealCase[] = [];
    for (const [index, entry] of entries.entries())
      cases.push(
        await prepareCase(entry, `c${String(index).padStart(3, '0')}`, { free, authority: authorities.known }),
      );
    const marker = await free.take();
    const objects = [...cases.flatMap(({ objects }) => objects), ...markerObjects(marker)];
    const gateway = await EnvoyGateway.start(components, objects, await free.take());
    const run = new RealRun(authorities, gateway, cases);
    try {
      await untilServed(gateway, marker);
    } catch (error) {
      await run.stop({ keep: true });
      throw error;
    }
    return run;
  }

  /** The requests of a case, sent once, in the order they were recorded. */
  replay(entry: RealEntry): Promise<readonly RealReplayed[]> {
    const result = this.done.get(entry.name) ?? this.send(entry);
    this.done.set(entry.name, result);
    return result;
  }

  private async send(entry: RealEntry): Promise<readonly RealReplayed[]> {
    const found = this.cases.find(({ name }) => name === entry.name);
    if (found === undefined) throw new Error(`not served: ${entry.name}`);
    const services = new RecordedServices(entry.folder, readRecording(entry.folder));
    const results: RealReplayed[] = [];
    for (const modelled of found.modelled) {
      const { exchange, comparison } = modelled;
      const observed = await observe(found, exchange, this.authorities);
      const real = compareReal({ exchange, services }, observed, modelled);
      results.push({ ...modelled, comparison: real, observed, modelled: comparison });
    }
    return results;
  }

  log(): string {
    return this.gateway.log();
  }

  async stop(options: { readonly keep?: boolean } = {}): Promise<void> {
    await this.gateway.stop(options);
    await Promise.all(this.cases.map(({ backends }) => backends.close()));
    this.authorities.known.remove();
    this.authorities.foreign.remove();
  }
}
