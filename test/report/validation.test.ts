import { expect, test } from 'vitest';
import type { Validation } from '../../src/model/validation.ts';
import { createStyle } from '../../src/report/style.ts';
import { formatValidationGithub } from '../../src/report/validation/github.ts';
import { formatValidationJson } from '../../src/report/validation/json.ts';
import { formatValidationJunit } from '../../src/report/validation/junit.ts';
import { formatValidationText } from '../../src/report/validation/text.ts';

const route = { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop', name: 'web' };
const service = { group: '', kind: 'Service', namespace: 'shop', name: 'web' };
const at = { file: 'a,b.yaml', line: 3, column: 5 };

const validation: Validation = {
  release: '1.6',
  channel: 'standard',
  objects: [
    { object: route, at, checked: true },
    { object: service, at, checked: false },
  ],
  findings: [
    { level: 'error', check: 'pattern', message: 'spec.x: 100% "<&>\u001b\n', object: route, pointer: '/spec/x', at },
    {
      level: 'absent',
      check: 'not-in-input',
      message: 'Secret shop/c is not in the input',
      object: route,
      pointer: '',
      at,
    },
    { level: 'error', check: 'I2G1001', message: 'Broken.', unreadable: true, at },
  ],
  read: { files: 1, documents: 3, kept: {}, counted: {}, skipped: [], unread: [] },
};

const style = createStyle(false);

test('text: a line a finding, and counts', () => {
  expect(formatValidationText(validation, { style, level: 'normal' })).toBe(
    [
      'a,b.yaml:3:5: error: HTTPRoute shop/web: spec.x: 100% "<&>\\x1b\\n',
      'a,b.yaml:3:5: error: Broken.',
      'No schema, not checked: 1 Service.',
      '-v lists what is not in the input.',
      '1 object checked against Gateway API 1.6, standard channel: 2 errors, 1 reference to what is not in the input, 1 document could not be read.',
      '',
    ].join('\n'),
  );
  expect(formatValidationText(validation, { style, level: 'verbose' })).toContain(
    'not in the input: HTTPRoute shop/web: Secret',
  );
  expect(formatValidationText(validation, { style, level: 'quiet' }).split('\n')).toHaveLength(3);
  const clean = formatValidationText({ ...validation, findings: [] }, { style, level: 'normal' });
  expect(clean).toContain('standard channel: all valid.');
});

test('json: findings with places, and the counts', () => {
  const document = JSON.parse(formatValidationJson(validation)) as {
    summary: { findings: unknown };
    findings: unknown[];
  };
  expect(document.findings).toEqual(validation.findings);
  expect(document.summary.findings).toEqual({ error: 2, warning: 0, absent: 1, unchecked: 0 });
});

test('github: nothing in a value ends a command or a property', () => {
  expect(formatValidationGithub(validation).split('\n')).toEqual([
    '::error file=a%2Cb.yaml,line=3,col=5,title=HTTPRoute shop/web::spec.x: 100%25 "<&>\\x1b\\n',
    '::notice file=a%2Cb.yaml,line=3,col=5,title=HTTPRoute shop/web::Secret shop/c is not in the input',
    '::error file=a%2Cb.yaml,line=3,col=5,title=I2G1001::Broken.',
    '',
  ]);
});

test('junit: a case an object, its errors as failures, what was not checked as skipped', () => {
  const xml = formatValidationJunit(validation);
  expect(xml).toContain('<testsuites name="ingress2gw validate" tests="3" failures="2" skipped="1">');
  expect(xml).toContain('message="spec.x: 100% &quot;&lt;&amp;&gt;\\x1b\n"');
  expect(xml).toContain('<skipped message="no schema for this kind"/>');
  expect(xml).toContain('<system-out>a,b.yaml:3:5: absent: Secret shop/c is not in the input</system-out>');
  expect(xml.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
