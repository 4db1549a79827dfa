import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareFiles, namesFile, otherFiles } from '../../src/write/compare.ts';
import { WriteError, writeFiles } from '../../src/write/files.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ingress2gw-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const file = (path: string, content = 'new\n') => ({ path: join(dir, path), content });
const read = (path: string) => readFileSync(join(dir, path), 'utf8');

describe('writing', () => {
  test('makes directories and leaves nothing behind', () => {
    const result = writeFiles([file('a/b/c.yaml'), file('d.yaml')], { force: false });
    expect(result).toEqual({ kind: 'written', written: [join(dir, 'a/b/c.yaml'), join(dir, 'd.yaml')], unchanged: [] });
    expect(readdirSync(dir, { recursive: true }).sort()).toEqual(['a', 'a/b', 'a/b/c.yaml', 'd.yaml']);
  });

  test('lists every conflict and writes nothing', () => {
    writeFileSync(join(dir, 'a.yaml'), 'mine\n');
    writeFileSync(join(dir, 'b.yaml'), 'mine\n');
    const result = writeFiles([file('a.yaml'), file('b.yaml'), file('c.yaml')], { force: false });
    expect(result).toEqual({ kind: 'conflict', paths: [join(dir, 'a.yaml'), join(dir, 'b.yaml')] });
    expect(read('a.yaml')).toBe('mine\n');
    expect(existsSync(join(dir, 'c.yaml'))).toBe(false);
  });

  test('overwrites by force and keeps the mode', () => {
    writeFileSync(join(dir, 'a.yaml'), 'mine\n');
    chmodSync(join(dir, 'a.yaml'), 0o600);
    writeFiles([file('a.yaml')], { force: true });
    expect(read('a.yaml')).toBe('new\n');
    expect(statSync(join(dir, 'a.yaml')).mode & 0o777).toBe(0o600);
  });

  test('leaves a file with the same content alone', () => {
    writeFileSync(join(dir, 'a.yaml'), 'new\n');
    const before = statSync(join(dir, 'a.yaml')).ino;
    const result = writeFiles([file('a.yaml')], { force: false });
    expect(result).toEqual({ kind: 'written', written: [], unchanged: [join(dir, 'a.yaml')] });
    expect(statSync(join(dir, 'a.yaml')).ino).toBe(before);
  });

  test('follows a link to a file, refuses one to nothing', () => {
    writeFileSync(join(dir, 'real.yaml'), 'mine\n');
    symlinkSync('real.yaml', join(dir, 'link.yaml'));
    symlinkSync('nothing.yaml', join(dir, 'dangling.yaml'));
    writeFiles([file('link.yaml')], { force: true });
    expect(read('real.yaml')).toBe('new\n');
    expect(() => writeFiles([file('dangling.yaml')], { force: true })).toThrow('it is a link to nothing');
  });

  test('writes to a device and does not replace it', () => {
    writeFiles([{ path: '/dev/null', content: 'x' }], { force: false });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('says what is in the way, and writes none of the others', () => {
    mkdirSync(join(dir, 'a.yaml'));
    writeFileSync(join(dir, 'plain'), '');
    expect(() => writeFiles([file('b.yaml'), file('a.yaml')], { force: true })).toThrow(WriteError);
    expect(() => writeFiles([file('b.yaml'), file('plain/c.yaml')], { force: true })).toThrow('no directory');
    expect(readdirSync(dir).sort()).toEqual(['a.yaml', 'plain']);
  });
});

describe('comparing', () => {
  test('finds what is missing and what differs', () => {
    writeFileSync(join(dir, 'same.yaml'), 'new\n');
    writeFileSync(join(dir, 'other.yaml'), 'old\n');
    expect(compareFiles([file('same.yaml'), file('other.yaml'), file('gone/x.yaml')])).toEqual([
      { path: join(dir, 'other.yaml'), kind: 'differs' },
      { path: join(dir, 'gone/x.yaml'), kind: 'missing' },
    ]);
  });

  test('names manifests that a run would not write', () => {
    for (const name of ['ours.yaml', 'left.yaml', 'README.md']) writeFileSync(join(dir, name), '');
    expect(otherFiles(dir, [file('ours.yaml')])).toEqual([join(dir, 'left.yaml')]);
    expect(otherFiles(join(dir, 'none'), [])).toEqual([]);
  });

  test('tells a file from a directory by what is there, else by its name', () => {
    mkdirSync(join(dir, 'dir.yaml'));
    writeFileSync(join(dir, 'file'), '');
    expect(['dir.yaml', 'file', 'new.yaml', 'new'].map((name) => namesFile(join(dir, name)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
