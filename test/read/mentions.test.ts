import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/inputs.ts';

const kinds = [{ group: 'apps', kind: 'Deployment', mentions: /wanted/ }];

function deployment(name: string): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\n`;
}

/** Of a kind that every repository is full of only the few that matter are read. */
describe('a kind of which only objects with a text are wanted', () => {
  it('is kept where the text is there, and counted where it is not', () => {
    const { inventory, summary } = readText(`${deployment('wanted')}---\n${deployment('other')}`, 'a.yaml', { kinds });
    expect(inventory.objects.map(({ ref }) => ref.name)).toEqual(['wanted']);
    expect(summary.counted).toEqual({ 'Deployment.apps': 1 });
  });

  it('is so in lists and in JSON too', () => {
    const items = ['wanted', 'other'].map((name) => ({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name },
    }));
    const text = JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
    const { inventory, summary } = readText(text, 'a.json', { kinds });
    expect(inventory.objects.map(({ ref }) => ref.name)).toEqual(['wanted']);
    expect(summary.counted).toEqual({ 'Deployment.apps': 1 });
  });

  it('tells nothing of what is wrong with the others', () => {
    const { diagnostics, summary } = readText('kind: Deployment\nmetadata:\n  name: x\n', 'a.yaml', { kinds });
    expect([diagnostics, summary.unread]).toEqual([[], []]);
    const twice = `${deployment('other')}  labels: {a: b}\n---\n${deployment('other')}`;
    expect(readText(twice, 'a.yaml', { kinds }).diagnostics).toEqual([]);
  });
});
