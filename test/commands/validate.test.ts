import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as read from '../../src/diagnostics/read.ts';
import { validate } from '../../src/index.ts';
import type { ValidationFinding } from '../../src/model/validation.ts';
import { readingText } from '../../src/validation.ts';
import { runWith } from './fake-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'ingress2gw-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const finding = (fields: Partial<ValidationFinding>): ValidationFinding => {
  return { level: 'error', check: 'x', message: 'm', ...fields };
};

async function codeOf(findings: readonly ValidationFinding[], ...args: string[]): Promise<number> {
  const read = { files: 0, documents: 0, kept: {}, counted: {}, skipped: [], unread: [] };
  const validation = { release: '1.6', channel: 'standard', objects: [], findings, read } as const;
  return (await runWith(['validate', 'a.yaml', ...args], { validation })).code;
}

describe('validate', () => {
  test('asks for what the command line says', async () => {
    const { validations } = await runWith([
      'validate',
      'a',
      'b',
      '-f',
      'c',
      '--gateway-api',
      '1.5',
      '--no-references',
      '-n',
      'x',
    ]);
    expect(validations).toEqual([
      { paths: ['a', 'b', 'c'], namespace: 'x', release: '1.5', channel: 'standard', references: false },
    ]);
    expect((await runWith(['validate'])).code).toBe(2);
    expect((await runWith(['validate', 'a', '-o', 'xml'])).stderr).toContain('validate --help');
  });

  test('exits by the gravest finding', async () => {
    expect(await codeOf([])).toBe(0);
    expect(await codeOf([finding({ level: 'absent' }), finding({ level: 'warning' })])).toBe(0);
    expect(await codeOf([finding({ level: 'unchecked' })], '--fail-on', 'warning')).toBe(1);
    expect(await codeOf([finding({ level: 'absent' })], '--fail-on', 'warning')).toBe(0);
    expect(await codeOf([finding({})])).toBe(1);
    expect(await codeOf([finding({})], '--fail-on', 'never')).toBe(0);
    expect(await codeOf([finding({}), finding({ unreadable: true })], '--fail-on', 'never')).toBe(3);
  });
});

test('reading problems say nothing of converting', () => {
  const kinds = Object.values(read).filter(({ severity }) => severity !== 'info');
  // Raised for Ingresses only, which are read as they are written here.
  const ofIngresses = ['unknown-version', 'not-text', 'field-of-other-version', 'placeholder', 'differing-duplicates'];
  const told = kinds
    .filter(({ name }) => ![...ofIngresses, 'missing-name', 'missing-api-version'].includes(name))
    .map(({ code, severity }) => readingText({ code, severity, arguments: {} }));
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((text) => /convert|route/i.test(text))).toEqual([]);
});

describe('the library call', () => {
  const mixed = `
kind: Deployment
apiVersion: apps/v1
metadata: {name: web}
---
# a comment
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
  annotations: {port: 80}
spec:
  hostnames: [a.example.com]
  parentRefs:
  - name: gw
    sectionNam: http
---
{ "kind": "List", "apiVersion": "v1", "items": [
  { "apiVersion": "gateway.networking.k8s.io/v1", "kind": "Gateway",
    "metadata": { "generateName": "gw-" },
    "spec": { "gatewayClassName": "x", "listeners": [] } } ] }
---
apiVersion: v1
kind: Secret
metadata: {name: key}
stringData: {password: hunter2}
`;

  test('reads mixed files as they are written, and names places', async () => {
    const path = file('mixed.yaml', mixed);
    const result = await validate({ paths: [path] });
    expect(result.objects.map(({ object, checked }) => [object.kind, checked])).toEqual([
      ['Deployment', false],
      ['HTTPRoute', true],
      ['Gateway', true],
      ['Secret', false],
    ]);
    const told = result.findings
      .filter(({ level }) => level === 'error')
      .map(({ at, message }) => `${at?.line}:${at?.column} ${message}`);
    expect(told).toEqual([
      '11:17 metadata.annotations: the value of port must be of type string',
      '16:5 unknown field "spec.parentRefs[0].sectionNam"',
      '21:40 spec.listeners: Invalid value: 0: spec.listeners in body should have at least 1 items',
    ]);
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });

  test('says what it could not read', async () => {
    const path = file('broken.yaml', 'a: [b\n---\nkind: [x]\napiVersion: v1\nmetadata: {}\n');
    const { findings } = await validate({ paths: [path] });
    expect(findings.map(({ check, unreadable }) => [check, unreadable])).toEqual([
      ['I2G1001', true],
      ['I2G1022', undefined],
    ]);
  });
});
