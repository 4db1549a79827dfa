import type { BackendTLSPolicy } from '../../src/generated/gateway-api.ts';
import type { Conversion } from '../../src/model/conversion.ts';
import { isObject, listOf, objectOf } from '../../src/model/json.ts';
import type { Seen } from './answers.ts';
import type { Answer } from './route-request.ts';

interface Transport {
  /** The name in the certificate of the pod is compared. */
  readonly checks: boolean;
  /** Whether the backend sees what was recorded. */
  agrees(sees: Pick<Seen, 'protocol' | 'tls' | 'sni' | 'clientCertificate'>): boolean;
}

/** How the output makes a gateway speak to a backend: BackendTLSPolicy, GRPCRoute, appProtocol of the Service port. */
export function backendTransport(ours: Extract<Answer, { kind: 'backend' }>, conversion: Conversion): Transport {
  const [service = '', port = ''] = ours.backend.split(':');
  const [namespace, name] = service.split('/');
  const own = ({ namespace: place }: { readonly namespace?: string }) => place === namespace;
  const policy = conversion.objects
    .filter(({ ref }) => ref.kind === 'BackendTLSPolicy' && own(ref))
    .map(({ body }) => (body as unknown as BackendTLSPolicy).spec)
    .find((spec) => spec.targetRefs.some((target) => target.name === name));
  const patch = conversion.patches.find(({ ref }) => own(ref) && ref.name === name);
  const http2 = ours.by.route.object.ref.kind === 'GRPCRoute' || speaksHttp2(patch?.body, Number(port));
  return {
    checks: policy !== undefined,
    agrees: ({ protocol, tls, sni, clientCertificate }) =>
      (protocol === undefined || protocol === (http2 ? 'HTTP/2.0' : 'HTTP/1.1')) &&
      (tls === undefined || tls === (policy !== undefined)) &&
      (sni === undefined || sni === (policy?.validation.hostname ?? null)) &&
      clientCertificate !== true,
  };
}

function speaksHttp2(body: unknown, port: number): boolean {
  if (!isObject(body)) return false;
  const ports = listOf(objectOf(body.spec).ports).map(objectOf);
  return ports.some((entry) => entry.port === port && entry.appProtocol === 'kubernetes.io/h2c');
}
