import { describe, expect, it } from 'vitest';
import { ingress, said } from './manifests.ts';

const host = 'old.example.com';
const path = 'web spec.rules[0].http.paths[0]';

describe('what is said of redirects', () => {
  it('a code that the release cannot say makes the redirect approximate, its path not', async () => {
    const annotations = { 'temporal-redirect': 'https://new.example.com', 'temporal-redirect-code': '303' };
    const { outcomes, codes } = await said([ingress({ host, annotations })], { release: '1.4' });
    expect(codes).toEqual(expect.arrayContaining(['I2G3012', 'I2G2006']));
    expect(outcomes).toEqual({
      [path]: 'exact',
      'web temporal-redirect': 'approximate',
      'web temporal-redirect-code': 'approximate',
    });
  });

  it('a code out of range is invalid, and the redirect has the default of the controller', async () => {
    const annotations = { 'permanent-redirect': 'https://new.example.com', 'permanent-redirect-code': '309' };
    const { outcomes, codes, conversion } = await said([ingress({ host, annotations })]);
    expect(outcomes['web permanent-redirect-code']).toBe('invalid');
    expect(codes).toContain('I2G1203');
    expect(JSON.stringify(conversion.objects)).toContain('"statusCode":301');
  });

  it('a rewrite-target with a scheme keeps the query, as the filter does (recorded rewrite/scheme-target)', async () => {
    const annotations = { 'rewrite-target': 'https://new.example.com/x' };
    const { codes } = await said([ingress({ host, annotations })]);
    expect(codes).not.toContain('I2G2006');
  });

  it('only what drops the slash at the end differs (behaviour 7.4)', async () => {
    const forced = { 'force-ssl-redirect': 'true' };
    const kept = { ...forced, 'preserve-trailing-slash': 'true' };
    expect((await said([ingress({ host, annotations: forced })])).outcomes['web force-ssl-redirect']).toBe(
      'approximate',
    );
    const { outcomes, codes } = await said([ingress({ host, annotations: kept })]);
    expect(outcomes['web force-ssl-redirect']).toBe('exact');
    expect(codes).not.toContain('I2G2006');
  });

  it('a redirect that is closed for another reason is not said to be emitted', async () => {
    const annotations = { 'permanent-redirect': 'https://new.example.com', 'configuration-snippet': 'deny all;' };
    const { outcomes, codes } = await said([ingress({ host, annotations })]);
    expect(outcomes['web permanent-redirect']).toBe('closed');
    expect(codes).not.toContain('I2G2006');
  });

  it('a redirect of all other names to a name that only they can take is closed, and says so', async () => {
    const annotations = { 'permanent-redirect': 'http://new.example.com/' };
    const { about, codes } = await said([ingress({ annotations })]);
    expect(about('I2G2007')[0]?.arguments.where).toBe('over http (no other host takes new.example.com)');
    expect(codes).not.toContain('I2G2006');
  });

  it('a nearer wildcard takes the target, so the redirect does not come back', async () => {
    const annotations = { 'permanent-redirect': 'http://new.example.com/' };
    const { codes } = await said([ingress({ annotations }), ingress({ name: 'wide', host: '*.example.com' })]);
    expect(codes).not.toContain('I2G2007');
    expect(codes).toContain('I2G2006');
  });
});
