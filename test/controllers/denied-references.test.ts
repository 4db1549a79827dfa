import { describe, expect, it } from 'vitest';
import { convertText } from '../support/convert-text.ts';

const prefix = 'nginx.ingress.kubernetes.io';

const ingress = (annotations: Readonly<Record<string, string>>, name = 'web', path = '/') => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  namespace: shop
  annotations: ${JSON.stringify(Object.fromEntries(Object.entries(annotations).map(([key, value]) => [`${prefix}/${key}`, value])))}
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }] }
`;

const object = (kind: string, name: string, data: Readonly<Record<string, string>>, namespace = 'shop') => `
apiVersion: v1
kind: ${kind}
metadata: { name: ${name}, namespace: ${namespace} }
data: ${JSON.stringify(data)}
`;

const controller = (data: Readonly<Record<string, string>>) =>
  object('ConfigMap', 'ingress-nginx-controller', data, 'ingress-nginx');

async function resultOf(...documents: readonly string[]) {
  const { ledger, diagnostics } = await convertText(documents.join('---'));
  const path = ledger.find(({ fact }) => fact.object.name === 'web' && fact.name.startsWith('spec.rules'));
  return {
    path: path?.outcome,
    codes: diagnostics.map(({ code }) => code).filter((code) => /^I2G20(10|8.)/.test(code)),
  };
}

describe('references that the controller denies', () => {
  const off = { 'auth-type': 'basic', 'auth-realm': 'off' };
  const noCheck = { 'auth-tls-verify-client': 'off' };

  it.each([
    [{ ...off, 'auth-secret': 'other/users' }],
    [{ ...noCheck, 'auth-tls-secret': 'other/ca' }],
    [{ 'proxy-ssl-secret': 'other/client' }],
  ])('%j: another namespace comes before the switch that opens', async (annotations) => {
    expect(await resultOf(ingress(annotations))).toEqual({ path: 'closed', codes: ['I2G2081'] });
    const forbids = controller({ 'allow-cross-namespace-resources': 'false' });
    expect(await resultOf(ingress(annotations), forbids)).toMatchObject({ path: 'closed' });
    const allows = controller({ 'allow-cross-namespace-resources': 'true' });
    expect((await resultOf(ingress(annotations), allows)).path).not.toBe('closed');
  });

  it('of several ConfigMaps all have to allow it', async () => {
    const annotations = { 'proxy-ssl-secret': 'other/client' };
    const allows = { 'allow-cross-namespace-resources': 'true' };
    const both = (second: Readonly<Record<string, string>>) => [
      controller(allows),
      object('ConfigMap', 'nginx-configuration', second, 'ingress-nginx'),
    ];
    expect((await resultOf(ingress(annotations), ...both({}))).path).toBe('closed');
    expect((await resultOf(ingress(annotations), ...both(allows))).path).toBe('exact');
  });

  it.each([
    [{ 'tls.crt': 'AAAA' }, 'closed', ['I2G2081']],
    [{ 'other.pem': 'AAAA' }, 'closed', ['I2G2081']],
    [{ 'ca.crt': 'AAAA' }, 'exact', ['I2G2010']],
    [{ 'tls.crt': 'AAAA', 'tls.key': 'AAAA' }, 'exact', ['I2G2010']],
    [{}, 'exact', ['I2G2010']],
  ])('a Secret for client certificates with %j, the check switched off: %s', async (data, path, codes) => {
    const web = ingress({ ...noCheck, 'auth-tls-secret': 'shop/ca' });
    expect(await resultOf(web, object('Secret', 'ca', data))).toEqual({ path, codes });
  });

  it('a Secret of users without the key auth is denied before the realm is read', async () => {
    const web = (more: Readonly<Record<string, string>>) => ingress({ ...off, 'auth-secret': 'users', ...more });
    const secret = object('Secret', 'users', { passwd: 'AAAA' });
    expect(await resultOf(web({}), secret)).toEqual({ path: 'closed', codes: ['I2G2081'] });
    expect(await resultOf(web({ 'auth-secret-type': 'auth-map' }), secret)).toEqual({
      path: 'exact',
      codes: ['I2G2010'],
    });
  });

  it('client certificates are the affair of the host: one reference denies the paths of all', async () => {
    const guard = ingress({ ...noCheck, 'auth-tls-secret': 'other/ca' }, 'admin', '/admin');
    expect((await resultOf(ingress({}), guard)).path).toBe('closed');
  });
});

describe('headers of custom-headers', () => {
  it.each([
    ['X-A', 'b', 'exact'],
    ['X-A', 'b\n', 'closed'],
    ['X-A', '', 'closed'],
    ['X-A', 'é', 'closed'],
    ['X-A', ' b ', 'exact'],
    ['X.A', 'b', 'closed'],
  ])('%j: %j is %s', async (name, value, path) => {
    const web = ingress({ 'custom-headers': 'shop/headers' });
    const map = object('ConfigMap', 'headers', { [name]: value });
    const allowed = controller({ 'global-allowed-response-headers': name });
    expect((await resultOf(web, map, allowed)).path).toBe(path);
  });
});
