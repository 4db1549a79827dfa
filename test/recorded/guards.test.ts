import { describe, expect, it } from 'vitest';
import { recordedCases, recordedControllers } from '../support/answers.ts';
import { type Replayed, replay, type Variant } from '../support/replay.ts';
import { aspectsOf } from './judge.ts';

/** Topics of guards, where whatever the proxy answers by itself (400, 401, 403, a login page) keeps a request out. */
const guardTopics = ['access', 'auth', 'auth-basic', 'auth-external', 'client-cert', 'tls-options'];

/** Middlewares of guards, in a topic with all the others. */
const guardCases =
  /^middlewares\/(basic-auth|digest-auth|forward-auth|ip-|white-list|order-auth|errors-after-auth|pass-tls|reference-)/;

/** Requests over a rate limit get 503 or 403 as well, those to a Service without endpoints, and those a breaker turns away. */
const noGuard =
  /^(limits\/|rate-limit\/|configmap\/rate-limit$|backends\/(no-endpoints|not-ready)|ingressroute\/service-empty|middlewares\/circuit-breaker)/;
const cases = recordedControllers.flatMap(recordedCases).filter(({ name }) => !noGuard.test(name));

/** Versions of TLS and names asked for in the handshake keep out clients, not people: what these ask for is open to everybody. */
const ofHandshake: ReadonlySet<string> = new Set([
  'tls-options/other-host-header GET https://open.example/ [clientCert: good, sni: secure.example]',
  'tls-options/other-namespace GET https://shop.example/ [tlsMax: 1.2]',
  'tls-options/sni-strict GET https://shop.example/ [sni: ]',
  'tls-options/sni-strict-no-certificate GET https://shop.example/',
]);

const variants: readonly (readonly [string, Variant])[] = [
  // Files hold no creationTimestamp, so which Ingress came first is not known.
  ['when the ages of the Ingresses are not known', { ages: 'unknown' }],
  ['in release 1.4', { settings: { release: '1.4' } }],
  ['behind a Gateway of somebody else', { settings: { gateway: 'infra/main' } }],
  ['where nobody emits the Gateway', { settings: { noGateway: true } }],
  ['on a gateway that tries regular expressions in the order of the list', { router: ranked('before-listed') }],
  ['on a gateway that tries regular expressions last', { router: ranked('after-longest') }],
  ['on a gateway that tries regular expressions last, as listed', { router: ranked('after-listed') }],
];

function ranked(regexes: NonNullable<NonNullable<Variant['router']>['regexes']>): NonNullable<Variant['router']> {
  return { paths: 'decoded', regexes };
}

/** Requests that are kept out today and reach a backend in the output. */
async function opened(variant: Variant): Promise<readonly string[]> {
  const items = await Promise.all(cases.map((entry) => replay(entry, variant)));
  return items
    .flat()
    .filter(isOpened)
    .map(({ key }) => key);
}

function isOpened(item: Replayed): boolean {
  const aspects = aspectsOf(item);
  if (ofHandshake.has(item.key)) return false;
  const ofGuard = guardTopics.includes(item.topic) || guardCases.test(item.key);
  return aspects.includes('guard-opened') || (ofGuard && aspects.includes('opened'));
}

describe('recorded answers: nobody gets in who is kept out today', () => {
  it.each(variants)('%s', async (_name, variant) => expect(await opened(variant)).toEqual([]), 60_000);
});
