import { setTimeout as sleep } from 'node:timers/promises';
import type { SecureVersion } from 'node:tls';
import type { Exchange, RecordedRequest } from '../support/answers.ts';
import { isCheck } from './auth-checks.ts';
import type { Authority, Certificate } from './authority.ts';
import { secretOf } from './case-secrets.ts';
import { clientHeader } from './client-addresses.ts';
import { type Hit, hitHeader } from './echo-hit.ts';
import { type HttpReply, requestBytes } from './http-text.ts';
import { type RawAnswer, type Secure, sendRaw } from './raw-client.ts';
import type { RealCase } from './real-case.ts';

/** What the same request got from Envoy, as often as it was sent. */
export interface Observed {
  /** Port of a listener as stated in the Gateway, and as served. Absent: no Gateway has one for the scheme. */
  readonly port?: { readonly stated: number; readonly served: number };
  readonly answers: readonly RawAnswer[];
  /** Requests at backends that gave the answers. */
  readonly answering: readonly Hit[];
  /** Other requests at backends: copies, retries. */
  readonly others: readonly Hit[];
  /** Requests at services that were asked whether the request may pass. */
  readonly checks: readonly Hit[];
  /** Whether a Service is named and not there: Envoy Gateway answers 500 then, without asking anybody. */
  readonly isMissing: (backend: string) => boolean;
  /** Secret of the certificate that was shown. */
  readonly secret?: string;
}

export interface Authorities {
  readonly known: Authority;
  readonly foreign: Authority;
}

/** Sends a recorded request to the Gateways of its case: the first that has something for it answers. */
export async function observe(
  { ports, backends, certificates, missing, usualClient, checks }: RealCase,
  { request: recorded, answer }: Exchange,
  authorities: Authorities,
): Promise<Observed> {
  backends.take();
  const named = usualClient === undefined ? {} : { [clientHeader]: recorded.client ?? usualClient };
  const request = { ...recorded, headers: { ...recorded.headers, ...named } };
  const usual = request.port ?? (request.scheme === 'https' ? 443 : 80);
  const isMissing = (backend: string) => missing.includes(backend);
  let observed: Observed = { answers: [], answering: [], others: [], checks: [], isMissing };
  for (const port of ports.filter(
    ({ stated, secure }) => stated === usual && secure === (request.scheme === 'https'),
  )) {
    const answers = await sendAll(port.served, request, authorities);
    // Copies may come after the answer.
    if (answer.also.length > 0 || answer.requests !== undefined) await sleep(100);
    observed = {
      port,
      answers,
      isMissing,
      ...divided(answers, backends.take(), checks),
      ...shownBy(answers, certificates),
    };
    if (answers.some(({ reply }) => reply !== undefined && reply.status !== 404)) return observed;
  }
  return observed;
}

async function sendAll(
  port: number,
  request: RecordedRequest,
  authorities: Authorities,
): Promise<readonly RawAnswer[]> {
  const bytes = requestBytes(request);
  const secure = request.scheme === 'https' ? { secure: secureOf(request, authorities) } : {};
  const send = () => sendRaw({ port, bytes, headOnly: request.method === 'HEAD', ...secure });
  const count = request.repeat ?? 1;
  if (request.parallel === true) return Promise.all(Array.from({ length: count }, send));
  const answers: RawAnswer[] = [];
  for (let turn = 0; turn < count; turn += 1) answers.push(await send());
  return answers;
}

function secureOf({ host, sni, clientCert, tlsMax }: RecordedRequest, authorities: Authorities): Secure {
  const name = sni ?? host.replace(/:\d+$/, '');
  return {
    ...(name === 'none' ? {} : { servername: name }),
    ...(clientCert === undefined ? {} : { client: clientCertificate(clientCert, authorities) }),
    // The recordings write versions as Node does.
    ...(tlsMax === undefined ? {} : { maxVersion: tlsMax as SecureVersion }),
  };
}

const commonNames: Readonly<Record<string, string>> = { good: 'ada', other: 'eve', foreign: 'mallory' };

function clientCertificate(name: string, { known, foreign }: Authorities): Certificate {
  const commonName = commonNames[name];
  if (commonName === undefined) throw new Error(`no client certificate ${name}`);
  return (name === 'foreign' ? foreign : known).sign({ commonName });
}

function divided(
  answers: readonly RawAnswer[],
  hits: readonly Hit[],
  known: RealCase['checks'],
): Pick<Observed, 'answering' | 'others' | 'checks'> {
  const ids = new Set(answers.map(({ reply }) => hitId(reply)));
  const checks = hits.filter((hit) => isCheck(hit, known));
  const rest = hits.filter((hit) => !checks.includes(hit));
  return { answering: rest.filter(({ id }) => ids.has(id)), others: rest.filter(({ id }) => !ids.has(id)), checks };
}

function hitId(reply: HttpReply | undefined): string | undefined {
  return reply?.headers[hitHeader];
}

function shownBy(answers: readonly RawAnswer[], certificates: RealCase['certificates']): { readonly secret?: string } {
  const shown = answers.find((answer) => answer.shown !== undefined)?.shown;
  const secret = shown === undefined ? undefined : secretOf(shown, certificates);
  return secret === undefined ? {} : { secret };
}
