import type { JsonObject } from '../../src/model/json.ts';
import type { AuthCheck } from './auth-checks.ts';
import type { Authority } from './authority.ts';
import { type Behaviour, behaviourOf } from './backend-behaviour.ts';
import type { Hit } from './echo-hit.ts';
import { EchoServer } from './echo-server.ts';
import type { FreePorts } from './free-ports.ts';
import { backendName, keyOf, type ServicePort } from './service-refs.ts';

/** Echo servers in place of the Services of one case, and what they received. */
export class CaseBackends {
  private readonly servers: EchoServer[] = [];
  private received: Hit[] = [];
  private readonly assumes: readonly string[];
  private readonly checks: readonly AuthCheck[];
  private readonly authority: Authority;

  constructor(assumes: readonly string[], checks: readonly AuthCheck[], authority: Authority) {
    this.assumes = assumes;
    this.checks = checks;
    this.authority = authority;
  }

  /** Starts the endpoints of a Service port. Returns the Backend that leads to them. */
  async serve(port: ServicePort, free: FreePorts, protocols: readonly string[]): Promise<JsonObject> {
    const { namespace, name } = port;
    const stated = behaviourOf(`${namespace}/${name}`, this.assumes);
    const paths = this.checks.filter(({ backend }) => backend === keyOf(port)).map(({ path }) => path);
    const asked = { granted: 200, cookie: false, paths };
    const behaviour = paths.length === 0 || stated.auth !== undefined ? stated : { ...stated, auth: asked };
    const endpoints: JsonObject[] = [];
    // A Service without endpoints leads to a port where nobody listens: a Backend cannot be empty.
    for (let number = 1; number <= Math.max(behaviour.endpoints, 1); number += 1) {
      const local = await free.take();
      const refuses = behaviour.endpoints === 0 || behaviour.refusing.includes(number);
      if (!refuses) await this.listen(local, { backend: keyOf(port), endpoint: number, behaviour });
      endpoints.push({ ip: { address: '127.0.0.1', port: local } });
    }
    return {
      apiVersion: 'gateway.envoyproxy.io/v1alpha1',
      kind: 'Backend',
      metadata: { namespace, name: backendName(port) },
      spec: { endpoints, ...(protocols.length === 0 ? {} : { appProtocols: protocols }) },
    };
  }

  /** What was received since the last call. */
  take(): readonly Hit[] {
    const hits = this.received;
    this.received = [];
    return hits;
  }

  get waiting(): number {
    return this.received.length;
  }

  async close(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.close()));
  }

  private async listen(
    port: number,
    options: { readonly backend: string; readonly endpoint: number; readonly behaviour: Behaviour },
  ): Promise<void> {
    const names = ['backend.internal.test', 'pay.internal.test'];
    const certificate = this.authority.sign({ commonName: 'backend.internal.test', names });
    const server = new EchoServer({ ...options, certificate, onHit: (hit) => this.received.push(hit) });
    await server.listen(port);
    this.servers.push(server);
  }
}
