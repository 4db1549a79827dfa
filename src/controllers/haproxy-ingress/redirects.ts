import * as planCodes from '../../diagnostics/plan.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { Redirect, Refuse } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';
import type { ProxyContext } from './context.ts';

const hostName = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

const keepsQuery =
  'its address names scheme and host and keeps the query of the request, where today it is the text alone';

/** A Location that is written as it is: a fixed address, or a path of the same host. */
export function fixedRedirect(
  fact: Fact,
  statusCode: number,
  why: 'stated' | 'app-root',
  behind: readonly FactId[],
  found: Findings,
): Redirect | Refuse {
  const [, scheme, hostname = '', port, path = '/'] =
    /^(?:(https?):)?\/\/([^:/?#\s]+)(?::(\d{1,5}))?(\/[^?#\s%]*)?$/.exec(fact.value) ?? [];
  const number = port === undefined ? undefined : Number(port);
  const local = /^\/(?!\/)[^?#\s%]*$/.test(fact.value);
  const facts = [fact.id, ...behind];
  const differs = [{ words: keepsQuery, facts }];
  if (local) return { kind: 'redirect', why, path: fact.value, statusCode, facts, differs };
  const name = hostname.toLowerCase();
  if (!hostName.test(name) || /^[\d.]+$/.test(name) || number === 0 || (number ?? 1) > 65_535) {
    const reason = 'it is no plain scheme, host name, port and path';
    const place = { at: fact.at, object: fact.object, facts: [fact.id] };
    const args = { name: fact.name, value: fact.value, reason };
    found.diagnostics.push(diagnose(planCodes.redirectUnsayable, args, place));
    return { kind: 'refuse', reason: 'redirect' };
  }
  const usual = scheme === 'http' ? 80 : 443;
  return {
    kind: 'redirect',
    why,
    ...(scheme === undefined ? {} : { scheme: scheme === 'http' ? 'http' : 'https' }),
    hostname: name,
    ...(number === undefined || number === usual ? {} : { port: number }),
    path,
    statusCode,
    facts,
    differs,
  };
}

/** 302 unless the ConfigMap says another (behaviour-haproxy 2.8; recorded tls/redirect-code*). */
export function httpsRedirect({ globalWords }: ProxyContext, behind: readonly FactId[]): Redirect {
  const statusCode = globalWords.value('ssl-redirect-code') ?? 302;
  const facts = [...behind, ...globalWords.facts('ssl-redirect-code')];
  return { kind: 'redirect', why: 'https', scheme: 'https', statusCode, facts };
}

/** Paths that are declared to begin so are not redirected (recorded tls/redirect-exempt-list). */
export function isExempt(path: string, { globalWords }: ProxyContext): boolean {
  const list = globalWords.value('no-tls-redirect-locations') ?? '/.well-known/acme-challenge';
  return list
    .split(',')
    .map((item) => item.trim())
    .some((item) => item !== '' && path.startsWith(item));
}
