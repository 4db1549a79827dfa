import { describe, expect, test } from 'vitest';
import type { Conversion } from '../../src/model/conversion.ts';
import { formatText, type TextOptions } from '../../src/report/formats/text.ts';
import { reportOf } from '../../src/report/model.ts';
import { createStyle } from '../../src/report/style.ts';
import { displayWidth } from '../../src/report/width.ts';
import { at, broken, emptyConversion, fullConversion, source } from './sample-conversion.ts';

const options: TextOptions = {
  level: 'normal',
  style: createStyle(false),
  width: 80,
  program: 'ingress2gw',
  command: 'convert',
};

const text = (conversion: Conversion, more: Partial<TextOptions> = {}) =>
  formatText(reportOf(conversion), { ...options, ...more });

describe('the report as text', () => {
  test('tells everything in the order of urgency', () => {
    expect(text(fullConversion)).toMatchInlineSnapshot(`
      "4 Ingresses read: 1 converted as it is, 1 with details to know, 1 needs a
      decision, 1 not selected; 1 document could not be read; gatewayClassName is
      still choose-a-gateway-class.
      Findings: 2 errors, 1 warning, 1 note.

      Before the output carries traffic:
        1. Choose a GatewayClass: --gateway-class NAME.
             kubectl get gatewayclass
        2. Say who may reach the Gateway.

      Guards and closed routes (1):
        error I2G9001 I2G9001
          Finding I2G9001: annotation auth-url.
            at shop.yaml:20:3 Ingress shop/login

      Errors (1):
        error I2G1001 broken-document
          This document is not valid YAML: a tab is no indentation. It was not
          converted; the rest of the file was.
            at bad.yaml:3:3
          To do: Mend the text at the place named, or render it first if it is a
            template.

      Warnings (1):
        warning I2G9002 I2G9002
          Finding I2G9002: annotation auth-url.
            at shop.yaml:6:3 Ingress shop/web

      Notes (1, shown by -v): 1 I2G9003.

      What became of 3 annotations, fields and keys:
        1  exact        kept as it is
        1  approximate  kept, with a difference in detail
        1  closed       its route answers 500 instead

      The implementation must support, beyond the core:
        HTTPRoutePathRedirect (extended, used by 1 object)
          Redirects change the path.
          Known to lack it: someproxy.

      Not selected (1), its class is traefik: shop/other

      Could not be read (1):
        bad.yaml:3:3: not YAML
          not converted, now caught by whatever else matches: lost.example.com, /admin

      Read 2 files, 5 documents; used: 4 Ingress.networking.k8s.io; only counted: 2
        Deployment.apps.
      Passed over 1 file (a template: render it first): chart/templates/ingress.yaml

      Next:
        - What a code means and what to do: ingress2gw explain I2G9001
        - All findings with all places: -v, or --report FILE as JSON.
        - Templates are read once rendered: helm template … | ingress2gw convert -
        - 1 existing object must change too: --patches FILE writes the changes.
        - A closed route opens once its loss is accepted: --allow-loss
          CODE=NAMESPACE/NAME.
        - What the cluster says to the output: kubectl apply --dry-run=server -f FILE
      "
    `);
  });

  test('keeps to 80 columns, commands apart', () => {
    const lines = text(fullConversion, { level: 'verbose' }).split('\n');
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
  });

  test('names a closed guard even where no finding does', () => {
    expect(text({ ...fullConversion, diagnostics: [] })).toContain(
      'Also closed or opened (1):\n  closed: auth-url of Ingress shop/login\n',
    );
  });

  test('of a run without anything to say is short', () => {
    expect(text({ ...emptyConversion, sources: [source('a', 'converted')] })).toBe(
      '1 Ingress read: 1 converted as it is.\n\nRead 0 files, 0 documents.\n',
    );
  });

  test('prints only errors when quiet', () => {
    const quiet = text(fullConversion, { level: 'quiet' });
    expect(quiet).toContain('I2G9001');
    expect(quiet).not.toMatch(/I2G9002|Next|Read/);
    expect(text(emptyConversion, { level: 'quiet' })).toBe('');
  });

  test('speaks with the name it was called by', () => {
    expect(text(fullConversion, { program: 'kubectl ingress2gw' })).toContain('kubectl ingress2gw explain I2G9001');
  });

  test('leaves out a verdict that is said already', () => {
    expect(text(fullConversion, { verdictSaid: true })).toMatch(/^Findings: 2 errors, 1 warning, 1 note\./);
  });
});

describe('folding', () => {
  const same = Array.from({ length: 12 }, (_, index) => broken(`f${index}.yaml`, 1));
  const different = Array.from({ length: 30 }, (_, index) => broken(`f${index}.yaml`, 1, `reason ${index}`));

  test('equal findings are one text with a count and three places', () => {
    const folded = text({ ...emptyConversion, diagnostics: same });
    expect(folded).toContain('I2G1001 broken-document (12 times)');
    expect(folded.match(/at f\d+\.yaml/g)).toHaveLength(3);
    expect(folded).toContain('and 9 more places');
  });

  test('different findings of one code are cut with a count', () => {
    const folded = text({ ...emptyConversion, diagnostics: different });
    expect(folded.match(/reason \d+/g)).toHaveLength(10);
    expect(folded).toContain('and 20 more of this code (-v shows all)');
  });

  test('-v shows every place', () => {
    const all = text({ ...emptyConversion, diagnostics: [...same, ...different] }, { level: 'verbose' });
    expect(all.match(/at f\d+\.yaml/g)).toHaveLength(42);
    expect(all).not.toMatch(/and \d+ more/);
  });
});

describe('hostile manifests', () => {
  const evil = 'a\u001b[2J\u001b]0;owned\u0007\nIngress b: fine\u202e\u009b31m';
  const conversion: Conversion = {
    ...fullConversion,
    diagnostics: [
      broken(evil, 1, evil),
      { code: evil, severity: 'error', arguments: { [evil]: evil }, at: at(evil, 1) },
    ],
    sources: [source(evil, 'not-selected', { reason: evil }), source(evil, 'not-converted', { reason: evil })],
    prerequisites: [{ name: evil, text: evil, commands: [evil] }],
    read: {
      files: 1,
      documents: 1,
      kept: { [evil]: 1 },
      counted: { [evil]: 1 },
      skipped: [{ file: evil, reason: evil }],
      unread: [{ at: at(evil, 1), reason: evil, hosts: [evil], paths: [evil] }],
    },
  };

  test.each(['quiet', 'normal', 'verbose'] as const)('cannot write to the terminal (%s)', (level) => {
    const shown = text(conversion, { level });
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(shown).not.toMatch(/^Ingress b/m);
  });
});
