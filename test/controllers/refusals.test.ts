import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertText } from '../support/convert-text.ts';

describe('what the ConfigMap lets Ingresses say', () => {
  it('snippets/default-config: without a ConfigMap the Ingress is kept, and an error says that it may be refused', async () => {
    const { diagnostics, sources } = await convertText(
      readFileSync(`fixtures/recorded/ingress-nginx/snippets/default-config/input.yaml`, 'utf8'),
    );
    expect(
      diagnostics
        .filter(({ code }) => code === 'I2G2021')
        .map(({ object }) => object?.name)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(sources.map(({ verdict }) => verdict)).toEqual(['decision', 'decision']);
  });
});

const prefix = 'nginx.ingress.kubernetes.io';

const ingress = (annotations: Readonly<Record<string, string>>, name = 'web', path = '/', host = 'shop.example') => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  namespace: shop
  annotations: ${JSON.stringify(annotations)}
spec:
  ingressClassName: nginx
  rules:
    - host: ${JSON.stringify(host)}
      http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }] }
`;

const configMap = (data: Readonly<Record<string, string>>, name = 'ingress-nginx-controller', version = '') => `
apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  namespace: ingress-nginx
  ${version === '' ? '' : `labels: { app.kubernetes.io/version: ${JSON.stringify(version)} }`}
data: ${JSON.stringify(data)}
`;

async function codesOf(...documents: readonly string[]): Promise<readonly string[]> {
  const { diagnostics } = await convertText(documents.join('---'));
  return diagnostics.map(({ code }) => code).filter((code) => /^I2G20[2-8]/.test(code));
}

describe('risk of annotations', () => {
  const critical = { 'annotations-risk-level': 'Critical', 'allow-snippet-annotations': 'true' };
  const snippet = ingress({ [`${prefix}/configuration-snippet`]: 'more_set_headers "A: b";' });

  it.each([
    [{ 'annotations-risk-level': 'critical', 'allow-snippet-annotations': 'true' }, [], 'letter case does not count'],
    [{ 'annotations-risk-level': '' }, ['I2G2020'], 'an empty text means Low'],
    [{ 'annotations-risk-level': ' Critical' }, ['I2G2020'], 'a blank makes another word of it'],
    [{ 'annotations-risk-level': 'High', 'allow-snippet-annotations': 'true' }, ['I2G2020'], 'both are needed'],
    [{ 'annotation-value-word-blocklist': 'more_set', ...critical }, ['I2G2020'], 'a word'],
    [{ 'annotation-value-word-blocklist': 'lua,', ...critical }, ['I2G2020'], 'an empty word is in every value'],
    [{ 'annotation-value-word-blocklist': 'lua, more', ...critical }, [], 'words are not trimmed'],
  ])('%j gives %j: %s', async (data, codes, _why) => {
    expect(await codesOf(snippet, configMap(data))).toEqual(codes);
  });

  it('an alias counts like the name', async () => {
    const aliased = ingress({ [`${prefix}/whitelist-source-range`]: '10.0.0.0/8' });
    const named = ingress({ [`${prefix}/allowlist-source-range`]: '10.0.0.0/8' });
    const low = configMap({ 'annotations-risk-level': 'Low' });
    expect(await codesOf(aliased, low)).toEqual(['I2G2020']);
    expect(await codesOf(named, low)).toEqual(['I2G2020']);
  });

  it.each([
    ['1.8.4', []],
    ['1.11.6', ['I2G2022']],
    ['v1.12.0', ['I2G2020']],
    ['2.0.0', ['I2G2020']],
  ])('the defaults of release %s hold where the ConfigMap names it', async (version, codes) => {
    expect(await codesOf(snippet, configMap({}, 'ingress-nginx-controller', version))).toEqual(codes);
  });

  it('of several ConfigMaps all have to refuse', async () => {
    const low = configMap({ 'annotations-risk-level': 'Low' });
    expect(await codesOf(snippet, low, configMap(critical, 'nginx-configuration'))).toEqual(['I2G2021']);
    const other = configMap({ 'annotations-risk-level': 'High' }, 'nginx-configuration');
    expect(await codesOf(snippet, low, other)).toEqual(['I2G2020']);
  });

  it('a text that one of several ConfigMaps lets act still closes its path', async () => {
    const guard = ingress({ [`${prefix}/configuration-snippet`]: 'deny all;' });
    const without = configMap({ 'annotations-risk-level': 'Critical' });
    const { ledger } = await convertText([guard, without, configMap(critical, 'nginx-configuration')].join('---'));
    const fact = ledger.find(({ fact: { name } }) => name.endsWith('configuration-snippet'));
    expect(fact?.outcome).toBe('closed');
  });

  it('a refused Ingress has one entry a fact, all of them true', async () => {
    const { ledger, sources } = await convertText(
      [
        ingress({
          [`${prefix}/configuration-snippet`]: 'more_set_headers "A: b";',
          [`${prefix}/proxy-read-timeout`]: 'long',
          [`${prefix}/no-such-name`]: 'x',
          'example.com/owner': 'me',
        }),
        configMap({ 'annotations-risk-level': 'High' }),
      ].join('---'),
    );
    expect(sources.map(({ verdict }) => verdict)).toEqual(['decision']);
    expect(
      ledger.filter(({ fact }) => fact.object.kind === 'Ingress').map(({ fact, outcome }) => [fact.name, outcome]),
    ).toEqual([
      ['example.com/owner', 'foreign'],
      [`${prefix}/configuration-snippet`, 'closed'],
      [`${prefix}/configuration-snippet: more_set_headers`, 'closed'],
      [`${prefix}/no-such-name`, 'unknown'],
      [`${prefix}/proxy-read-timeout`, 'invalid'],
      ['spec.rules[0].http.paths[0]', 'closed'],
    ]);
  });
});

describe('an Ingress of which nobody knows whether it is refused', () => {
  const snippet = { [`${prefix}/configuration-snippet`]: 'more_set_headers "A: b";' };
  const password = { [`${prefix}/auth-type`]: 'basic', [`${prefix}/auth-secret`]: 'users' };

  async function outcomeBeside(host: string | undefined, annotations: Readonly<Record<string, string>>) {
    const other = ingress(annotations, 'other', '/', host ?? 'x').replace(
      host === undefined ? /- host: .*/ : /^$/,
      '-',
    );
    const { ledger } = await convertText([ingress(snippet, 'web', '/public'), other].join('---'));
    const fact = ledger.find(({ fact: { object, name } }) => object.name === 'web' && name.startsWith('spec.rules'));
    return fact?.outcome;
  }

  it.each([
    ['of the same host', 'shop.example'],
    ['of a wildcard above it', '*.example'],
    ['without a host', undefined],
  ])('is closed beside a guarded one %s', async (_case, host) => {
    expect(await outcomeBeside(host, password)).toBe('closed');
  });

  it('is open beside open ones, and beside guarded ones of other hosts', async () => {
    expect(await outcomeBeside('shop.example', {})).toBe('exact');
    expect(await outcomeBeside('other.example', password)).toBe('exact');
  });
});

describe('a refused Ingress of which an older version may be in force', () => {
  const open = ingress({}, 'open');
  const none: Readonly<Record<string, string>> = {};
  const redirect = { [`${prefix}/permanent-redirect`]: 'ftp:// {}' };

  async function outcomesBeside(annotations: Readonly<Record<string, string>>, other: string, config = none) {
    const documents = [ingress(annotations, 'admin', '/admin'), other, configMap(config)];
    const { ledger, diagnostics } = await convertText(documents.join('---'));
    const of = (name: string) =>
      ledger.find(({ fact }) => fact.object.name === name && fact.name.startsWith('spec.rules'))?.outcome;
    return { admin: of('admin'), open: of('open'), codes: diagnostics.map(({ code }) => code) };
  }

  it.each([
    [{ 'auth-type': 'Basic', 'auth-secret': 'users' }],
    [{ 'auth-url': 'http://auth/{x}' }],
  ])('%j: its path is closed, the other one stays open', async (stated) => {
    const annotations = Object.fromEntries(Object.entries(stated).map(([name, value]) => [`${prefix}/${name}`, value]));
    const { codes, ...outcomes } = await outcomesBeside(annotations, open);
    expect(outcomes).toEqual({ admin: 'closed', open: 'exact' });
    expect(codes).toContain('I2G1207');
  });

  it('a check of client certificates is one of the host, so the whole host is closed', async () => {
    const annotations = { [`${prefix}/auth-tls-secret`]: 'a/ca;' };
    expect(await outcomesBeside(annotations, open)).toMatchObject({ admin: 'closed', open: 'closed' });
  });

  it.each([
    [{ 'annotations-risk-level': 'Low' }],
    [{ 'annotation-value-word-blocklist': '10.0' }],
  ])('%j: its path is closed where it states a guard', async (config) => {
    const annotations = { [`${prefix}/whitelist-source-range`]: '10.0.0.0/8' };
    const { codes, ...outcomes } = await outcomesBeside(annotations, open, config);
    expect(outcomes).toEqual({ admin: 'closed', open: 'exact' });
    expect(codes).toContain('I2G2020');
  });

  it('its path is closed under a guard of the controller that the other one is free of', async () => {
    const free = ingress({ [`${prefix}/enable-global-auth`]: 'false' }, 'open');
    const config = { 'global-auth-url': 'http://auth.example/' };
    expect(await outcomesBeside(redirect, free, config)).toMatchObject({ admin: 'closed', open: 'exact' });
  });

  it('without any guard its backend may have been another one', async () => {
    expect(await outcomesBeside(redirect, open)).toMatchObject({ admin: 'closed', open: 'exact' });
  });

  it('its regular expressions may not be in force: a guarded host is closed', async () => {
    const guarded = ingress({ [`${prefix}/whitelist-source-range`]: '10.0.0.0/8' }, 'open', '/open');
    const refused = { ...redirect, [`${prefix}/use-regex`]: 'true' };
    const { codes } = await outcomesBeside(refused, guarded);
    expect(codes).toContain('I2G2018');
  });
});
