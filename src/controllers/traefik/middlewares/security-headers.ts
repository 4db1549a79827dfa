import type { FactId } from '../../../model/fact.ts';
import type { Header } from '../../../model/settings.ts';
import { factsOf, fieldOf, type Notes, type Step } from './passing.ts';

/** Header, field with its text, switch for a fixed text (pkg/middlewares/headers/secure.go; the text comes before the switch). */
const table = [
  { name: 'X-Frame-Options', text: 'customFrameOptionsValue', on: 'frameDeny', fixed: 'DENY' },
  { name: 'X-Content-Type-Options', on: 'contentTypeNosniff', fixed: 'nosniff' },
  { name: 'X-XSS-Protection', text: 'customBrowserXSSValue', on: 'browserXssFilter', fixed: '1; mode=block' },
  { name: 'Content-Security-Policy', text: 'contentSecurityPolicy' },
  { name: 'Content-Security-Policy-Report-Only', text: 'contentSecurityPolicyReportOnly' },
  { name: 'Public-Key-Pins', text: 'publicKey' },
  { name: 'Referrer-Policy', text: 'referrerPolicy' },
  { name: 'Permissions-Policy', text: 'permissionsPolicy' },
] as const satisfies readonly { name: string; text?: string; on?: string; fixed?: string }[];

export interface MadeHeaders {
  readonly headers: readonly Header[];
  readonly facts: readonly FactId[];
}

/** Headers that a middleware adds to every answer. */
export function securityHeaders(step: Step, notes: Notes): MadeHeaders {
  const headers: Header[] = [];
  const facts: FactId[] = [];
  for (const entry of table) {
    const text = 'text' in entry ? fieldOf<string>(step, entry.text) : undefined;
    const on = 'on' in entry && fieldOf<boolean>(step, entry.on) === true;
    const value = text ?? (on && 'fixed' in entry ? entry.fixed : undefined);
    const own = [
      ...('text' in entry ? factsOf(step, entry.text) : []),
      ...('on' in entry ? factsOf(step, entry.on) : []),
    ];
    if (value?.includes('$NONCE') === true) {
      const reason = `answers no longer have ${entry.name}, whose text is new each time`;
      notes.accounts.push(...own.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
    } else if (value !== undefined) {
      headers.push({ name: entry.name, value });
      facts.push(...own);
    } else off(own, notes);
  }
  return { headers, facts };
}

function off(facts: readonly FactId[], notes: Notes): void {
  notes.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason: 'it is off' })));
}

const stsFields = ['stsSeconds', 'stsIncludeSubdomains', 'stsPreload', 'forceSTSHeader'];

/** Strict-Transport-Security; over plain HTTP only where it is forced (recorded: middlewares/headers-sts-*). */
export function strictTransport(step: Step, notes: Notes): (MadeHeaders & { readonly forced: boolean }) | undefined {
  const facts = factsOf(step, ...stsFields);
  const seconds = fieldOf<number>(step, 'stsSeconds') ?? 0;
  if (seconds <= 0 || fieldOf<boolean>(step, 'isDevelopment') === true) {
    off(facts, notes);
    return undefined;
  }
  const value = [
    `max-age=${seconds}`,
    ...(fieldOf<boolean>(step, 'stsIncludeSubdomains') === true ? ['includeSubDomains'] : []),
    ...(fieldOf<boolean>(step, 'stsPreload') === true ? ['preload'] : []),
  ].join('; ');
  const headers = [{ name: 'Strict-Transport-Security', value }];
  return { headers, facts, forced: fieldOf<boolean>(step, 'forceSTSHeader') === true };
}
