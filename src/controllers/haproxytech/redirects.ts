import * as codes from '../../diagnostics/haproxy.ts';
import * as planCodes from '../../diagnostics/plan.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { PathMatch, Redirect, Refuse, Scheme } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';
import { type Closing, refusedConfiguration } from './closing.ts';
import { type HaproxyIngress, namesHosts } from './ingress.ts';
import type { Words } from './words.ts';

export interface Redirects {
  /** Plain http is sent to https, before any other redirect. */
  readonly toHttps?: Redirect;
  readonly stated?: StatedRedirect;
  readonly closing?: Closing;
}

/** Where request-redirect sends every request, or why that cannot be said. */
export type StatedRedirect =
  | {
      readonly kind: 'said';
      readonly scheme: Scheme;
      readonly hostname: string;
      readonly port?: number;
      /** Put before the path. */
      readonly prefix: string;
      readonly statusCode: number;
      readonly facts: readonly FactId[];
    }
  | { readonly kind: 'unsayable'; readonly facts: readonly FactId[] };

export function redirectsOf(ingress: HaproxyIngress, words: Words, found: Findings): Redirects {
  const closing = badCode(words, ingress, found);
  if (closing !== undefined) return { closing };
  const toHttps = httpsRedirect(ingress, words, found);
  const stated = statedRedirect(words, found);
  return { ...(toHttps === undefined ? {} : { toHttps }), ...(stated === undefined ? {} : { stated }) };
}

/** Each code is read only where its redirect is active. */
function badCode(words: Words, ingress: HaproxyIngress, found: Findings): Closing | undefined {
  const active = [
    ...(wantsHttps(ingress, words) ? ['ssl-redirect-code'] : []),
    ...((words.value('request-redirect') ?? '') === '' ? [] : ['request-redirect-code']),
  ];
  const bad = active.find((name) => words.isBad(name));
  const fact = bad === undefined ? undefined : words.fact(bad);
  return fact === undefined ? undefined : refusedConfiguration(fact, 'is no status of a redirect', found);
}

/** Absent, it is on for an Ingress with a tls entry that lists a host; no boolean counts as false (recorded tls/redirect-*). */
function wantsHttps(ingress: HaproxyIngress, words: Words): boolean {
  if (words.isBad('ssl-redirect')) return false;
  return words.value('ssl-redirect') ?? namesHosts(ingress);
}

function httpsRedirect(ingress: HaproxyIngress, words: Words, found: Findings): Redirect | undefined {
  if (!wantsHttps(ingress, words)) return undefined;
  const stated = words.facts('ssl-redirect', 'ssl-redirect-code', 'ssl-redirect-port');
  const automatic = words.value('ssl-redirect') === undefined;
  const entries = ingress.fields.tls.filter(({ hosts }) => hosts.length > 0).map(({ fact }) => fact.id);
  const facts = automatic ? [...stated, ...entries] : stated;
  const port = words.value('ssl-redirect-port');
  if (port !== undefined && port !== 443) odd(port, words, ingress, found);
  const words8443 = 'today its Location names the port 8443, the default of the controller';
  const unsaid = port === undefined ? [{ words: words8443, facts }] : [];
  const named = port === undefined || port === 443 || port < 1 || port > 65_535 ? {} : { port };
  const statusCode = words.value('ssl-redirect-code') ?? 302;
  return { kind: 'redirect', why: 'https', scheme: 'https', ...named, statusCode, facts, differs: unsaid };
}

function odd(port: number, words: Words, { source }: HaproxyIngress, found: Findings): void {
  const facts = words.facts('ssl-redirect-port');
  found.diagnostics.push(diagnose(codes.redirectPort, { port }, { object: source.ref, facts }));
}

const host = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** `[scheme://]host[:port][/path]`; without a scheme http, over TLS too (annotations-haproxytech, request-redirect). */
function statedRedirect(words: Words, found: Findings): StatedRedirect | undefined {
  const fact = words.fact('request-redirect');
  if (fact === undefined || fact.value === '') return undefined;
  const facts = words.facts('request-redirect', 'request-redirect-code');
  const [, scheme = 'http', hostname = '', port, prefix = ''] =
    /^(?:(https?):\/\/)?([^:/?#]+)(?::(\d{1,5}))?(\/[^?#%]*)?$/.exec(fact.value) ?? [];
  const number = port === undefined ? undefined : Number(port);
  const isPort = number === undefined || (number > 0 && number <= 65_535);
  if (!host.test(hostname) || /^[\d.]+$/.test(hostname) || !isPort) {
    const reason = 'it is no plain scheme, host name and port';
    const place = { at: fact.at, object: fact.object, facts: [fact.id] };
    const args = { name: fact.name, value: fact.value, reason };
    found.diagnostics.push(diagnose(planCodes.redirectUnsayable, args, place));
    return { kind: 'unsayable', facts };
  }
  const usual = scheme === 'https' ? 443 : 80;
  return {
    kind: 'said',
    scheme: scheme === 'https' ? 'https' : 'http',
    hostname,
    ...(number === undefined || number === usual ? {} : { port: number }),
    prefix: prefix.replace(/\/$/, ''),
    statusCode: words.value('request-redirect-code') ?? 302,
    facts,
  };
}

/** The redirect at a path. One that leads back to its own route is none. */
export function redirectAt(stated: StatedRedirect, path: PathMatch, leadsBack: boolean): Redirect | Refuse {
  if (stated.kind === 'unsayable') return { kind: 'refuse', reason: 'redirect', guard: true };
  if (leadsBack) return { kind: 'refuse', reason: 'redirect-loop', guard: true };
  const { scheme, hostname, port, prefix, statusCode, facts } = stated;
  const base = {
    kind: 'redirect',
    why: 'stated',
    scheme,
    hostname,
    statusCode,
    facts,
    ...(port === undefined ? {} : { port }),
  } as const;
  if (prefix === '') return base;
  if (path.kind === 'exact') return { ...base, path: `${prefix}${path.value}` };
  if (path.kind === 'regex') return { kind: 'refuse', reason: 'redirect', guard: true };
  return { ...base, prefix: path.value === '/' ? prefix : `${prefix}${path.value}` };
}
