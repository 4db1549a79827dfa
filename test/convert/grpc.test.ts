import { describe, expect, it } from 'vitest';
import { ingress, said } from './manifests.ts';

const service = (appProtocol?: string) =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { ports: [{ port: 80, ...(appProtocol === undefined ? {} : { appProtocol }) }] },
  });

// A path that is no method of a service keeps the host an HTTPRoute.
const grpc = ingress({
  name: 'rpc',
  host: 'a.example.com',
  path: '/rpc-api',
  annotations: { 'backend-protocol': 'GRPC' },
});
const http = ingress({ name: 'web', host: 'b.example.com' });

async function todo(documents: readonly string[]) {
  const { conversion, codes } = await said(documents);
  const step = conversion.prerequisites.find(({ name }) => name === 'service-app-protocol');
  return { commands: step?.commands, codes };
}

describe('gRPC behind an HTTPRoute (gateway-api-rules C8)', () => {
  it('needs the protocol on the Service port, as a step before traffic', async () => {
    const patch = '{"spec":{"ports":[{"port":80,"appProtocol":"kubernetes.io/h2c"}]}}';
    expect(await todo([grpc, service()])).toEqual({
      commands: [`kubectl patch service web -n shop -p '${patch}'`],
      codes: [],
    });
  });

  it('needs nothing where the Service says it', async () => {
    expect((await todo([grpc, service('kubernetes.io/h2c')])).commands).toBeUndefined();
  });

  it('says whose HTTP the patch changes', async () => {
    const { codes } = await todo([grpc, http, service()]);
    expect(codes).toEqual(['I2G3041']);
  });
});
