import type { Conversion } from '../../src/model/conversion.ts';
import { readRecording } from '../support/answers.ts';
import { RecordedServices } from '../support/recorded-services.ts';
import type { Replayed } from '../support/replay.ts';
import type { Request } from '../support/route-request.ts';
import { stranger } from './admitted.ts';
import { Authority } from './authority.ts';
import { compareReal } from './compare-real.ts';
import type { Components } from './components.ts';
import type { Hit } from './echo-hit.ts';
import { untilServed } from './envoy-admin.ts';
import { EnvoyGateway } from './envoy-gateway.ts';
import { FreePorts } from './free-ports.ts';
import { guardProbes } from './guard-probes.ts';
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
  /** Of all cases, also of those that are not served. */
  readonly conversions: readonly Conversion[];
  private readonly done = new Map<string, Promise<readonly RealReplayed[]>>();

  private constructor(
    authorities: Authorities,
    gateway: EnvoyGateway,
    cases: readonly RealCase[],
    conversions: readonly Conversion[],
  ) {
    this.conversions = conversions;
    this.authorities = authorities;
    this.gateway = gateway;
    this.cases = cases;
  }

  static async start(components: Components, entries: readonly RealEntry[]): Promise<RealRun> {
    const free = new FreePorts();
    const authorities = { known: new Authority('test authority'), foreign: new Authority('foreign authority') };
    const cases: RealCase[] = [];
    const conversions: Conversion[] = [];
    for (const [index, entry] of entries.entries()) {
      const prefix = `c${String(index).padStart(3, '0')}`;
      const found = await prepareCase(entry, prefix, { free, authority: authorities.known });
      conversions.push(found.conversion);
      if (entry.always === true || entry.answered || guardProbes(found).length > 0) cases.push(found);
      else await found.backends.close();
    }
    const marker = await free.take();
    const objects = [...cases.flatMap(({ objects }) => objects), ...markerObjects(marker)];
    const gateway = await EnvoyGateway.start(components, objects, await free.take());
    const run = new RealRun(authorities, gateway, cases, conversions);
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
    const found = this.caseOf(entry);
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

  /** What a request that was not recorded gets. */
  probe(entry: RealEntry, request: Request): Promise<Observed> {
    const asked = { method: 'GET', headers: {}, client: stranger, ...request };
    return observe(this.caseOf(entry), { request: asked, answer: { headers: {}, also: [] } }, this.authorities);
  }

  private caseOf(entry: RealEntry): RealCase {
    return this.named(entry.name);
  }

  /** Requests for what a case guards. */
  probesOf(entry: RealEntry): readonly Request[] {
    const found = this.cases.find(({ name }) => name === entry.name);
    return found === undefined ? [] : guardProbes(found);
  }

  /** Where a port of a case is served. */
  served(name: string, stated: number): { readonly port: number; readonly secure: boolean } {
    const found = this.named(name).ports.find((port) => port.stated === stated);
    if (found === undefined) throw new Error(`case ${name} has no port ${stated}`);
    return { port: found.served, secure: found.secure };
  }

  /** What the backends of a case received since the last call. */
  hits(name: string): readonly Hit[] {
    return this.named(name).backends.take();
  }

  private named(name: string): RealCase {
    const found = this.cases.find((entry) => entry.name === name);
    if (found === undefined) throw new Error(`not served: ${name}`);
    return found;
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
