import { describe, expect, it } from 'vitest';
import { findings, ingress, names, only, place, read, unreadable } from './helpers.ts';

describe('identity', () => {
  it('fills in the namespace of namespaced kinds only', () => {
    const text = `${ingress('a')}---\n${ingress('b', '  namespace: own\n')}---\napiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: c}\n`;
    const namespaces = (namespace?: string): unknown[] =>
      read(text, { namespace }).inventory.objects.map(({ ref }) => ref.namespace);
    expect(namespaces('given')).toEqual(['given', 'own', undefined]);
    expect(namespaces()).toEqual([undefined, 'own', undefined]);
    expect(Object.keys(read(text).inventory.objects[0]?.ref ?? {})).toEqual(['group', 'kind', 'name']);
  });

  it.each([
    ['no metadata', 'apiVersion: networking.k8s.io/v1\nkind: Ingress\n', ['missing-name 1:1']],
    ['no name', 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  namespace: a\n', ['missing-name 3:1']],
    ['an empty name', ingress('""'), ['missing-name 4:3']],
    [
      'a generated name',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {generateName: a-}\n',
      ['missing-name 3:1'],
    ],
    [
      'metadata is a list',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: [a]\n',
      ['wrong-shape 3:1', 'missing-name 3:1'],
    ],
    ['no apiVersion', 'kind: Ingress\nmetadata: {name: a}\n', ['missing-api-version 1:1']],
    ['the core group', '# x\nkind: Ingress\napiVersion: v1\nmetadata: {name: a}\n', ['missing-api-version 3:1']],
    ['a number as apiVersion', 'kind: Ingress\napiVersion: 1\nmetadata: {name: a}\n', ['wrong-shape 2:1']],
    [
      'a version never served',
      'kind: Ingress\napiVersion: networking.k8s.io/v2\nmetadata: {name: a}\n',
      ['unknown-version 2:1'],
    ],
    ['kind is a list', 'apiVersion: v1\nkind: [Ingress]\nmetadata: {name: a}\n', ['wrong-shape 2:1']],
    ['kind is a boolean', 'apiVersion: v1\nkind: yes\nmetadata: {name: a}\n', ['wrong-shape 2:1']],
  ])('%s', (_, text, expected) => {
    const result = read(
      `${text.replace(/\n$/, '\nspec: {rules: [{host: lost.example.com, http: {paths: [{path: /lost}]}}]}\n')}`,
    );
    expect(findings(result)).toEqual(expected);
    expect(result.inventory.objects).toEqual([]);
    expect(result.summary.unread).toMatchObject([{ hosts: ['lost.example.com'], paths: ['/lost'] }]);
  });

  it('counts what is not wanted, and names an Ingress of another API', () => {
    const result = read(
      [
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n',
        '{apiVersion: apps/v1, kind: Deployment, metadata: {name: b}}\n',
        'apiVersion: networking.internal.knative.dev/v1alpha1\nkind: Ingress\nmetadata: {name: a}\n',
        'apiVersion: config.openshift.io/v1\nkind: Ingress\nmetadata: {name: cluster}\n',
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n',
      ].join('---\n'),
    );
    expect(result.summary.counted).toEqual({
      'Deployment.apps': 2,
      'Ingress.config.openshift.io': 1,
      'Ingress.networking.internal.knative.dev': 1,
    });
    expect(result.summary.kept).toEqual({ ConfigMap: 1 });
    expect(findings(result)).toEqual(['foreign-ingress 7:1', 'foreign-ingress 11:1']);
    expect(result.diagnostics.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it('does not miss an Ingress that only looks like another kind', () => {
    const hidden = [
      'kind: Deployment\napiVersion: apps/v1\n"kind": Ingress\n',
      '? kind\n: Ingress\napiVersion: networking.k8s.io/v1\nmetadata: {name: a}\n',
      '"kind": Ingress\napiVersion: networking.k8s.io/v1\nmetadata: {name: b}\ndata: |\n  kind: Deployment\n',
      'x: &k Ingress\nkind: *k\napiVersion: networking.k8s.io/v1\nmetadata: {name: c}\n',
      '{apiVersion: networking.k8s.io/v1,\nkind: Ingress, metadata: {name: d}}\n',
      '<<: {kind: Ingress}\napiVersion: networking.k8s.io/v1\nmetadata: {name: e}\n',
      'apiVersion: apps/v1\nkind: Deployment\n----\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: f}\n',
    ];
    const result = read(hidden.join('---\n'));
    expect(names(result)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(unreadable(result)).toEqual(['duplicate-key', 'broken-document']);
  });

  it.each(['apiVersion', 'kind'])('does not overlook a second %s where --- is missing', (twice) => {
    const other = { apiVersion: 'apiVersion: apps/v1\n', kind: 'kind: Deployment\n' }[twice];
    const first = { apiVersion: 'kind: Other\n', kind: 'apiVersion: networking.k8s.io/v1\n' }[twice];
    const stated = { apiVersion: 'apiVersion: networking.k8s.io/v1\n', kind: 'kind: Ingress\n' }[twice];
    expect(unreadable(read(`${first}${stated}metadata: {name: a}\n${other}`))).toEqual(['duplicate-key']);
  });

  it('passes over what is no object, and says so', () => {
    expect(findings(read('- a\n- b\n'))).toEqual(['not-an-object 1:1']);
    expect(findings(read('just text\n'))).toEqual(['not-an-object 1:1']);
    expect(findings(read('spec:\n  rules: []\n'))).toEqual(['incomplete-identity 1:1']);
    const values = read('replicas: 1\nimage: x\n');
    expect(values.diagnostics).toEqual([]);
    expect(values.summary.skipped).toEqual([
      { file: 'in.yaml', reason: expect.stringContaining('neither apiVersion nor kind') },
    ]);
    for (const text of ['- a', 'spec: {}', 'a: b']) expect(unreadable(read(text))).toEqual([]);
  });
});

describe('texts', () => {
  it('takes the source text of annotations that are none, and says so', () => {
    const result = read(
      ingress(
        'a',
        '  annotations:\n    a: yes\n    b: 0644\n    c: 1.10\n    d:\n    e: null\n    f: [x]\n    g: "true"\n    h: 12:30\n  labels: {l: TRUE}\n',
      ),
    );
    expect(only(result).body.metadata).toEqual({
      name: 'a',
      annotations: { a: 'yes', b: '0644', c: '1.10', d: '', e: '', f: '["x"]', g: 'true', h: '12:30' },
      labels: { l: 'TRUE' },
    });
    expect(findings(result)).toEqual([
      'not-text 6:5',
      'not-text 7:5',
      'not-text 8:5',
      'empty-text 9:5',
      'empty-text 10:5',
      'not-text 11:5',
      'not-text 14:12',
    ]);
    expect(result.diagnostics[0]).toMatchObject({
      severity: 'warning',
      object: { kind: 'Ingress', name: 'a' },
      arguments: { field: 'metadata.annotations.a', text: 'yes' },
    });
    expect(place(only(result), '/metadata/annotations/b')).toBe('7:5');
    expect(unreadable(result)).toEqual([]);
  });

  it('does the same in JSON', () => {
    const text =
      '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"a","annotations":{"a":true,"b":1.50}}}';
    const result = read(text);
    expect(only(result).body.metadata).toMatchObject({ annotations: { a: 'true', b: '1.50' } });
    expect(findings(result)).toHaveLength(2);
  });

  it('leaves absent and null mappings alone', () => {
    expect(read(ingress('a', '  annotations:\n  labels: null\nspec: {rules: null, tls: }\n')).diagnostics).toEqual([]);
  });

  it('changes nothing that an alias shares', () => {
    const result = read(ingress('a', '  annotations: &x {a: 5}\nx: *x\n'));
    expect(only(result).body).toMatchObject({ metadata: { annotations: { a: '5' } }, x: { a: 5 } });
  });

  it('of names and hosts too', () => {
    const result = read(
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: 123}\nspec: {rules: [{host: 1.5}]}\n',
    );
    expect(only(result).ref.name).toBe('123');
    expect(only(result).body.spec).toEqual({ rules: [{ host: '1.5' }] });
    expect(findings(result)).toEqual(['not-text 3:12', 'not-text 4:17']);
  });
});

describe('shapes', () => {
  it.each([
    ['spec: []', 'wrong-shape 5:1', 'spec'],
    ['spec: {rules: {host: a}}', 'wrong-shape 5:8', 'spec.rules'],
    ['spec: {rules: [a]}', 'wrong-shape 5:16', 'spec.rules[0]'],
    ['spec: {rules: [{host: [a]}]}', 'wrong-shape 5:17', 'spec.rules[0].host'],
    ['spec: {rules: [{http: {paths: {path: /}}}]}', 'wrong-shape 5:24', 'spec.rules[0].http.paths'],
    ['spec: {tls: [{hosts: a}]}', 'wrong-shape 5:15', 'spec.tls[0].hosts'],
    [
      'spec: {defaultBackend: {service: {port: {number: "80"}}}}',
      'wrong-shape 5:42',
      'spec.defaultBackend.service.port.number',
    ],
  ])('%s', (spec, expected, field) => {
    const result = read(ingress('a', `${spec}\n`));
    expect(findings(result)).toEqual([expected]);
    expect(result.diagnostics[0]?.arguments.field).toBe(field);
    expect(names(result)).toEqual(['a']);
  });
});

describe('placeholders', () => {
  it.each([`$${''}{HOST}`, '"{{ .Values.host }}"', 'a.$(DOMAIN)'])('%s is named', (host) => {
    const result = read(ingress('a', `spec:\n  rules:\n  - host: ${host}\n`));
    expect(findings(result)).toEqual(['placeholder 7:5']);
    expect(unreadable(result)).toEqual([]);
  });

  it.each(['/foo(/|$)(.*)', '/a{2}', '/$', '/.*$'])('%s is none', (path) => {
    expect(read(ingress('a', `spec:\n  rules:\n  - http: {paths: [{path: "${path}"}]}\n`)).diagnostics).toEqual([]);
  });
});

describe('duplicates', () => {
  it('fold where they state the same', () => {
    const server =
      '  uid: x\n  resourceVersion: "5"\n  annotations: {kubectl.kubernetes.io/last-applied-configuration: "{}"}\n';
    const result = read(
      `${ingress('a', 'spec: {x: 1, b: [1]}\n')}---\n${ingress('a', `${server}spec: {b: [1], x: 1}\nstatus: {}\n`)}---\n${ingress('b')}`,
    );
    expect(names(result)).toEqual(['a', 'b']);
    expect(findings(result)).toEqual(['folded-duplicates 1:1']);
    expect(result.summary.kept).toEqual({ 'Ingress.networking.k8s.io': 2 });
  });

  it('are one error that names all places where they differ', () => {
    const result = read([1, 2, 1].map((x) => ingress('a', `spec: {x: ${x}}\n`)).join('---\n'));
    expect(only(result).body.spec).toEqual({ x: 1 });
    expect(findings(result)).toEqual(['differing-duplicates 1:1']);
    expect(result.diagnostics[0]).toMatchObject({ severity: 'error', also: [{ line: 7 }, { line: 13 }] });
    expect(unreadable(result)).toEqual([]);
  });

  it('are told apart by namespace, given or stated, and fold across API versions', () => {
    const text = `${ingress('a')}---\n${ingress('a', '  namespace: n\n')}`;
    expect(names(read(text))).toEqual(['a', 'a']);
    expect(names(read(text, { namespace: 'n' }))).toEqual(['a']);
    const old =
      'apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: a}\nspec: {backend: {serviceName: s, servicePort: 80}}\n';
    const result = read(
      `${old}---\n${ingress('a', 'spec: {defaultBackend: {service: {name: s, port: {number: 80}}}}\n')}`,
    );
    expect(findings(result)).toEqual(['folded-duplicates 1:1']);
  });
});
