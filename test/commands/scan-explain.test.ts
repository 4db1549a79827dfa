import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/commands/nearest.ts';
import { runWith } from './fake-context.ts';

describe('scan', () => {
  test('puts the table on stdout and the findings on stderr', async () => {
    const { stdout, stderr } = await runWith(['scan', 'a']);
    expect(stdout).toMatch(/^4 Ingresses read: .*\n\nNAMESPACE {3}NAME /);
    expect(stderr).toMatch(/^Findings: /);
    expect(stderr).toContain('ingress2gw convert with the same input');
  });

  test('gives the report as JSON', async () => {
    const { stdout } = await runWith(['scan', 'a', '-o', 'json', '-q']);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { sources: { total: 4 } } });
  });

  test('colours where it is told to', async () => {
    expect((await runWith(['scan', 'a'])).stdout).not.toContain('\u001b');
    expect((await runWith(['scan', 'a', '--color', 'always'])).stdout).toContain('\u001b[');
  });
});

describe('explain', () => {
  test.each(['I2G1001', 'i2g1001', '1001', 'broken-document', 'Broken-Document'])('knows %s', async (subject) => {
    const { code, stdout } = await runWith(['explain', subject]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^I2G1001 broken-document\n/);
    for (const term of ['Cause', 'Effect', 'Remedy']) expect(stdout).toContain(`  ${term}`);
    expect(stdout).toContain('<reason>');
  });

  test.each([
    'proxy-read-timeout',
    'nginx.ingress.kubernetes.io/proxy-read-timeout',
    'read-timeout',
  ])('knows %s, as an annotation and for the class', async (subject) => {
    const { stdout } = await runWith(['explain', subject]);
    expect(stdout).toMatchInlineSnapshot(`
      "nginx.ingress.kubernetes.io/proxy-read-timeout

        Controller  ingress-nginx, annotation
        Also named  read-timeout
        Does        Longest silence between two reads from the backend.
        Reaches     the routes of its own Ingress.
        Becomes     timeouts of the HTTPRoute rule, which count the whole request,
                    where the target can say it; else it is dropped and told
                    (timeouts.read).
        Value       seconds
        Default     60
        Bad value   The default applies.
        For all     ConfigMap key proxy-read-timeout says the same for the whole
                    class.
        Examples    "120"; "2m" (bad)
        Docs        https://example.com/docs

      proxy-read-timeout

        Controller  ingress-nginx, ConfigMap key
        Also named  read-timeout
        Does        The same for the whole class.
        Reaches     every Ingress of the class.
        Becomes     timeouts of the HTTPRoute rule, which count the whole request,
                    where the target can say it; else it is dropped and told
                    (timeouts.read).
        Value       seconds
        Default     60
        Bad value   The default applies.
        Examples    "120"; "2m" (bad)
        Docs        https://example.com/docs
      "
    `);
  });

  test('says that a guard closes its route', async () => {
    const { stdout } = await runWith(['explain', 'whitelist-source-range']);
    expect(stdout).toMatch(/Guard +It keeps requests out/);
    expect(stdout).toMatch(/Bad value +The controller refuses every request of the route/);
  });

  test.each([
    ['secure-backends', 'Replaced by: backend-protocol: HTTPS'],
    ['base-url-scheme', 'Nothing replaced it.'],
  ])('knows the dead %s', async (subject, text) => {
    expect((await runWith(['explain', subject])).stdout).toContain(text);
  });

  test.each([
    ['proxy-read-timeuot', 'Did you mean proxy-read-timeout?'],
    ['brokn-document', 'Did you mean broken-document?'],
    ['constructor', "'ingress2gw scan' names the codes it found."],
    ['traefik.io/proxy-read-timeout', 'Did you mean proxy-read-timeout?'],
  ])('does not know %s: %s', async (subject, hint) => {
    const { code, stdout, stderr } = await runWith(['explain', subject]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });
});

describe('nearest', () => {
  test('knows a part of a name', () =>
    expect(nearest('timeout', ['a', 'proxy-read-timeout'])).toEqual(['proxy-read-timeout']));
  test('gives nothing for what is like nothing', () => expect(nearest('zzz', ['proxy-read-timeout'])).toEqual([]));
  test('takes any length', () => expect(nearest('x'.repeat(1e6), ['y'])).toEqual([]));
});
