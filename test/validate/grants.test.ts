import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { backend, gateway, http, httpRoute, https, jointFaults, object } from './objects.ts';

describe('ReferenceGrants (C9)', () => {
  const group = 'gateway.networking.k8s.io';
  const from = (kind: string, namespace: string) => ({ group, kind, namespace });
  const grant = (sources: readonly JsonObject[], targets: readonly JsonObject[]) =>
    object('ReferenceGrant', 'grant', { from: sources, to: targets }, 'backend');
  const service = (name?: string) => ({ group: '', kind: 'Service', ...(name === undefined ? {} : { name }) });
  const crossing = httpRoute({ rules: [{ backendRefs: [{ ...backend, namespace: 'backend' }] }] });
  const base = [gateway([http()]), crossing];

  test('cover what leaves its namespace', async () => {
    expect(await jointFaults(base)).toEqual(['web /spec/rules/0/backendRefs/0 grant-missing']);
    expect(await jointFaults([...base, grant([from('HTTPRoute', 'shop')], [service()])])).toEqual([]);
    expect(await jointFaults([...base, grant([from('HTTPRoute', 'shop')], [service('web')])])).toEqual([]);
    expect(await jointFaults(base, { context: [grant([from('HTTPRoute', 'shop')], [service()])] })).toEqual([]);
  });

  test('of another kind, namespace or name do not cover it, and are superfluous', async () => {
    const faults = ['web /spec/rules/0/backendRefs/0 grant-missing', 'grant /spec/to/0 grant-superfluous'];
    for (const wrong of [
      grant([from('GRPCRoute', 'shop')], [service()]),
      grant([from('HTTPRoute', 'blog')], [service()]),
      grant([from('HTTPRoute', 'shop')], [service('api')]),
      grant([from('HTTPRoute', 'shop')], [{ group: '', kind: 'Secret' }]),
    ]) {
      expect(await jointFaults([...base, wrong])).toEqual(faults);
    }
  });

  test('permit nothing that nobody uses: every from pairs with every to', async () => {
    const wide = grant([from('HTTPRoute', 'shop'), from('HTTPRoute', 'blog')], [service()]);
    expect(await jointFaults([...base, wide])).toEqual(['grant /spec/to/0 grant-superfluous']);
    const twice = grant([from('HTTPRoute', 'shop')], [service('web'), service()]);
    expect(await jointFaults([...base, twice])).toEqual(['grant /spec/to/1 grant-superfluous']);
  });

  test('are needed for certificates, mirrors and client certificate authorities too', async () => {
    const certificateRefs = [{ name: 'cert', namespace: 'backend' }];
    const tls = {
      frontend: {
        default: {
          validation: { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'ca', namespace: 'backend' }] },
        },
      },
    };
    const secure = gateway([https('a', 'a.b', { tls: { certificateRefs } })], { tls });
    expect(await jointFaults([secure])).toEqual([
      'gw /spec/listeners/0/tls/certificateRefs/0 grant-missing',
      'gw /spec/tls/frontend/default/validation/caCertificateRefs/0 grant-missing',
    ]);
    const targets = [
      { group: '', kind: 'Secret', name: 'cert' },
      { group: '', kind: 'ConfigMap', name: 'ca' },
    ];
    expect(await jointFaults([secure, grant([from('Gateway', 'shop')], targets)])).toEqual([]);
    const requestMirror = { backendRef: { ...backend, namespace: 'backend' } };
    const mirror = httpRoute({
      rules: [{ backendRefs: [backend], filters: [{ type: 'RequestMirror', requestMirror }] }],
    });
    expect(await jointFaults([gateway([http()]), mirror])).toEqual([
      'web /spec/rules/0/filters/0/requestMirror/backendRef grant-missing',
    ]);
  });
});
