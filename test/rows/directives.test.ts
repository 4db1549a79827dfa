import { describe, expect, test } from 'vitest';
import { type Level, levels } from '../../src/controllers/ingress-nginx/snippets/levels.ts';
import { type ReadDirective, readSnippet, withInside } from '../../src/controllers/ingress-nginx/snippets/read.ts';
import { ingressNginxRows } from '../../src/generated/rows-ingress-nginx.ts';
import { indexRows } from '../../src/interpret/row-index.ts';
import type { Row } from '../../src/model/row.ts';
import type { SourceObject } from '../../src/model/source-object.ts';
import { convertText } from '../support/convert-text.ts';

const index = indexRows(ingressNginxRows);
const directives = ingressNginxRows.rows.filter((row) => row.on === 'directive');
const at = { file: 'in.yaml', line: 1, column: 1 };
const object = { group: 'networking.k8s.io', kind: 'Ingress', namespace: 'shop', name: 'web' };
const source: SourceObject = { ref: object, apiVersion: '', body: {}, at, locate: () => at };

/** The key or annotation whose text stands where the directive may stand, the one of a path first. */
function nameFor({ places = [], taken = [] }: Row): string | undefined {
  const wanted: readonly Level[] = ['location', 'server', 'http', 'stream', 'main'];
  const level = wanted.find((entry) => places.includes(entry) && !taken.includes(entry));
  // What the controller writes itself in a location can still stand in an `if` of it.
  return Object.keys(levels).find((name) => levels[name] === (level ?? 'location'));
}

describe('rows of directives', () => {
  test.each(directives.map((row) => [row.name, row] as const))('examples of %s are read as such', (_, row) => {
    const name = nameFor(row) ?? '';
    for (const { value } of row.examples) {
      const fact = { id: 'f', object, pointer: '/x', name, value, at };
      const snippet = readSnippet(name, fact, source, index);
      expect(snippet?.fault, value).toBeUndefined();
      const read = (snippet?.directives ?? []).flatMap(withInside);
      expect(read.map((directive: ReadDirective) => directive.row?.name)).toContain(row.name);
      expect(
        read.filter((directive) => directive.row === undefined).map((directive) => directive.name),
        value,
      ).toEqual([]);
    }
  });

  const unsaid = directives.filter(({ destination }) => destination.kind === 'none');

  test.each(unsaid.map((row) => [row.name, row] as const))('examples of %s end as the row says', async (_, row) => {
    const name = nameFor(row);
    if (name !== 'configuration-snippet') return;
    for (const { value } of row.examples) {
      const { ledger, objects } = await convertText(ingressWith(value));
      const closed = JSON.stringify(objects).includes('"Closed"');
      const outcomes = ledger.filter(({ fact }) => fact.name.includes('snippet: ')).map(({ outcome }) => outcome);
      expect(outcomes.length, value).toBeGreaterThan(0);
      expect(closed, value).toBe(row.guards);
      const { outcome } = row.destination as Extract<Row['destination'], { kind: 'none' }>;
      if (!row.guards) expect(outcomes, value).toContain(outcome);
    }
  });
});

function ingressWith(snippet: string): string {
  const metadata = {
    name: 'web',
    namespace: 'shop',
    annotations: { 'nginx.ingress.kubernetes.io/configuration-snippet': snippet },
  };
  const backend = { service: { name: 'web', port: { number: 80 } } };
  const paths = [{ path: '/', pathType: 'Prefix', backend }];
  const spec = { ingressClassName: 'nginx', rules: [{ host: 'shop.example.com', http: { paths } }] };
  const data = { 'allow-snippet-annotations': 'true', 'annotations-risk-level': 'Critical' };
  const map = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'ingress-nginx-controller', namespace: 'ingress-nginx' },
    data,
  };
  const ingress = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata, spec };
  return [map, ingress].map((entry) => JSON.stringify(entry)).join('\n---\n');
}
