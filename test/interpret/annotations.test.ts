import { describe, expect, it } from 'vitest';
import { traefikRows } from '../../src/generated/rows-traefik.ts';
import { interpretAnnotations } from '../../src/interpret/annotations.ts';
import { indexRows } from '../../src/interpret/row-index.ts';
import type { AnnotationPlace } from '../../src/interpret/unknown-names.ts';
import { readInventoryOf } from '../support/read-inventory.ts';

const index = indexRows(traefikRows);
const kinds = [
  { group: 'networking.k8s.io', kind: 'Ingress' },
  { group: '', kind: 'Service' },
];

async function read(annotations: Readonly<Record<string, string>>, place: AnnotationPlace = 'annotation') {
  const [apiVersion, kind] = place === 'annotation' ? ['networking.k8s.io/v1', 'Ingress'] : ['v1', 'Service'];
  const own = Object.entries(annotations).map(([name, value]) => [`traefik.ingress.kubernetes.io/${name}`, value]);
  const metadata = {
    name: 'web',
    namespace: 'shop',
    annotations: { ...Object.fromEntries(own), 'other.example/x': '1' },
  };
  const inventory = await readInventoryOf(JSON.stringify({ apiVersion, kind, metadata, spec: {} }), kinds);
  const [source] = inventory.objects;
  if (source === undefined) throw new Error('nothing was read');
  const found = interpretAnnotations(source, index, {}, place);
  return {
    stated: Object.fromEntries(found.statements.map(({ row, value }) => [row.name, value])),
    outcomes: Object.fromEntries(found.accounts.map(({ fact, outcome }) => [fact.replace(/.*~1/, ''), outcome])),
    codes: found.diagnostics.map(({ code }) => code),
    dropped: found.dropped?.reason,
    facts: found.facts.length,
  };
}

describe('annotations of a controller whose names have any letter case', () => {
  it('are read in any letter case (recorded: annotations/capital-letters)', async () => {
    const { stated } = await read({ 'Router.EntryPoints': 'web', 'router.TLS': 'false' });
    expect(stated).toEqual({ 'router.entrypoints': ['web'], 'router.tls': false });
  });

  it('the later of two spellings in byte order wins', async () => {
    const { stated, outcomes } = await read({ 'router.priority': '2', 'Router.Priority': '1' });
    expect(stated).toEqual({ 'router.priority': '2' });
    expect(outcomes['Router.Priority']).toBe('overridden');
  });

  it('a number in a name stands for n', async () => {
    const { stated } = await read({ 'router.tls.domains.0.main': 'shop.example' });
    expect(stated).toEqual({ 'router.tls.domains.n.main': 'shop.example' });
  });
});

describe('names that the controller does not pass over', () => {
  it('an unknown name of a family drops the object', async () => {
    const { dropped, codes, outcomes } = await read({ 'router.entrypoint': 'web' });
    expect(dropped).toBe('router.entrypoint');
    expect(codes).toEqual(['I2G1213']);
    expect(outcomes['router.entrypoint']).toBe('invalid');
  });

  it('so does a value that cannot be read', async () => {
    const { dropped, codes } = await read({ 'router.priority': 'high' });
    expect(dropped).toBe('router.priority');
    expect(codes).toEqual(['I2G1214']);
  });

  it('a dead and an unknown name of no family do nothing (recorded: annotations/unknown-other-key)', async () => {
    const { dropped, codes, outcomes } = await read({ 'rule-type': 'PathPrefixStrip', something: 'x' });
    expect(dropped).toBeUndefined();
    expect(codes).toEqual(['I2G1202', 'I2G1201']);
    expect(outcomes).toMatchObject({ 'rule-type': 'no-effect', something: 'unknown' });
  });
});

describe('annotations of Services', () => {
  it('only those of the controller are read', async () => {
    const { stated, facts } = await read({ 'service.serversscheme': 'h2c' }, 'service-annotation');
    expect(stated).toEqual({ 'service.serversscheme': 'h2c' });
    expect(facts).toBe(1);
  });

  it('an unknown name drops what uses the Service (recorded: annotations/unknown-service-key)', async () => {
    expect((await read({ 'service.loadbalancer': 'x' }, 'service-annotation')).dropped).toBe('service.loadbalancer');
  });

  it('names that stand on the wrong object do nothing (recorded: annotations/router-on-service)', async () => {
    const ingress = await read({ 'service.passhostheader': 'false' });
    const service = await read({ 'router.entrypoints': 'nope' }, 'service-annotation');
    for (const { dropped, codes, stated } of [ingress, service]) {
      expect(dropped).toBeUndefined();
      expect(codes).toEqual(['I2G1215']);
      expect(stated).toEqual({});
    }
  });

  it('a closed group takes its names away (recorded: sticky/switched-off)', async () => {
    const cookie = { 'service.sticky.cookie.name': 'SRV' };
    for (const switched of [{ 'service.sticky.cookie': 'false' }, { 'service.sticky': 'off' }]) {
      const { stated, outcomes } = await read({ ...switched, ...cookie }, 'service-annotation');
      expect(stated).not.toHaveProperty('service.sticky.cookie.name');
      expect(outcomes['service.sticky.cookie.name']).toBe('no-effect');
    }
  });
});
