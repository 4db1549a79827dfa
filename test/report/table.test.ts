import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formatScan } from '../../src/report/formats/scan.ts';
import { reportOf } from '../../src/report/model.ts';
import { createStyle, wantsColor } from '../../src/report/style.ts';
import { formatTable } from '../../src/report/table.ts';
import { displayWidth, truncated, wrapped } from '../../src/report/width.ts';
import { emptyConversion, fullConversion, source } from './sample-conversion.ts';

describe('a table', () => {
  test('has columns like kubectl, without blanks at the end', () => {
    expect(
      formatTable(
        ['NAME', 'WHY'],
        [
          ['a', ''],
          ['longer', 'because'],
        ],
      ),
    ).toBe('NAME     WHY\na\nlonger   because\n');
  });

  test('breaks its last column on a terminal only', () => {
    const rows = [['a', 'one two three four five six seven']];
    expect(formatTable(['NAME', 'WHY'], rows, { width: 30 })).toBe(
      'NAME   WHY\na      one two three four five\n       six seven\n',
    );
    expect(formatTable(['NAME', 'WHY'], rows).split('\n')).toHaveLength(3);
  });

  test('measures cells, not characters', () => {
    expect(
      formatTable(
        ['A', 'B'],
        [
          ['日本', 'x'],
          ['e\u0301', 'y'],
        ],
      ),
    ).toBe('A      B\n日本   x\ne\u0301      y\n');
  });

  test('shortens a column that would push the others away', () => {
    const [, row] = formatTable(['A', 'B'], [['x'.repeat(200), 'y']], { width: 80 }).split('\n');
    expect(row).toBe(`${'x'.repeat(39)}…   y`);
  });
});

describe('widths', () => {
  test('colour takes none', () => expect(displayWidth('\u001b[31mred\u001b[39m')).toBe(3));
  test('cutting keeps within the width', () => expect(truncated('日本語', 4)).toBe('日…'));
  test('a long word stays whole', () => expect(wrapped('a verylongword b', 5)).toEqual(['a', 'verylongword', 'b']));
});

describe('scan', () => {
  test('says the number first, then a line an Ingress', () => {
    expect(formatScan(reportOf(fullConversion), { style: createStyle(false) })).toMatchInlineSnapshot(`
      "4 Ingresses read: 1 converted as it is, 1 with details to know, 1 needs a decision, 1 not selected; 1 document could not be read; gatewayClassName is still choose-a-gateway-class.

      NAMESPACE   NAME    CLASS     CONTROLLER             VERDICT        REASONS
      shop        login   nginx     k8s.io/ingress-nginx   decision       I2G9001
      shop        other   traefik   <none>                 not-selected   its class is traefik
      shop        plain   nginx     <none>                 converted
      shop        web     nginx     k8s.io/ingress-nginx   detail         I2G9002
      "
    `);
  });

  test('colours the verdict and nothing else', () => {
    const plain = formatScan(reportOf(fullConversion), { style: createStyle(false) });
    const colored = formatScan(reportOf(fullConversion), { style: createStyle(true) });
    expect(colored).not.toBe(plain);
    expect(stripVTControlCharacters(colored)).toBe(plain);
  });

  test('a hostile name stays in its line', () => {
    const report = reportOf({ ...emptyConversion, sources: [source('a\n\u001b[2Jb', 'converted')] });
    const shown = formatScan(report, { style: createStyle(false) });
    expect(shown.split('\n')).toHaveLength(5);
    expect(shown).toContain('a\\n\\x1b[2Jb');
  });
});

describe('colour', () => {
  test.each([
    ['auto', true, {}, true],
    ['auto', false, {}, false],
    ['auto', true, { NO_COLOR: '1' }, false],
    ['auto', true, { NO_COLOR: '' }, true],
    ['auto', true, { TERM: 'dumb' }, false],
    ['auto', false, { FORCE_COLOR: '1' }, true],
    ['always', false, { NO_COLOR: '1' }, true],
    ['never', true, { FORCE_COLOR: '1' }, false],
  ] as const)('%s, terminal %s, %j: %s', (mode, isTTY, env, wanted) => {
    expect(wantsColor(mode, { isTTY }, env)).toBe(wanted);
  });
});
