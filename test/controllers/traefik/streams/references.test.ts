import { describe, expect, it } from 'vitest';
import { convertText } from '../../../support/convert-text.ts';

const settings = { controllerConfig: [{ path: 'test/recorded/settings/traefik/open.yaml', controller: 'traefik' }] };

const route = `
apiVersion: traefik.io/v1alpha1
kind: IngressRouteTCP
metadata: {name: mail, namespace: shop}
spec:
  entryPoints: [websecure]
  routes:
  - match: HostSNI(\`mail.example\`)
    services: [{name: mail, namespace: infra, port: 993}]
  tls: {passthrough: true}
`;

describe('what a route names elsewhere', () => {
  it('a Service of another namespace needs a grant', async () => {
    const { objects } = await convertText(route, settings);
    const [grant] = objects.filter(({ ref }) => ref.kind === 'ReferenceGrant');
    expect(grant?.ref.namespace).toBe('infra');
    expect(grant?.body.spec).toEqual({
      from: [{ group: 'gateway.networking.k8s.io', kind: 'TLSRoute', namespace: 'shop' }],
      to: [{ group: '', kind: 'Service', name: 'mail' }],
    });
  });

  it('without allowCrossNamespace nothing is served', async () => {
    const closed = [{ path: 'test/recorded/settings/traefik/default.yaml', controller: 'traefik' }];
    const { objects, diagnostics } = await convertText(route, { controllerConfig: closed });
    expect(objects).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('I2G2283');
  });

  it('a joined name that can be read in two ways closes what it is for', async () => {
    const transport = (namespace: string, name: string) =>
      `apiVersion: traefik.io/v1alpha1\nkind: ServersTransport\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {serverName: x}`;
    const text = [
      transport('a', 'b-c'),
      transport('a-b', 'c'),
      'apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop, annotations: {traefik.ingress.kubernetes.io/service.serverstransport: a-b-c@kubernetescrd}}\nspec: {ports: [{port: 80}]}',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web, namespace: shop}\nspec:\n  ingressClassName: traefik\n  rules: [{host: a.example, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]',
    ].join('\n---\n');
    const { objects, diagnostics } = await convertText(text, settings);
    expect(diagnostics.map(({ code }) => code)).toContain('I2G2290');
    expect(JSON.stringify(objects)).toContain('servers-transport-not-in-input');
  });
});
