import { ownName, type RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation, Statement } from '../../interpret/statement.ts';
import type { Fact, FactId } from '../../model/fact.ts';

/** The values that rows give, by the name of the row. */
export interface Values {
  readonly 'allow-list': readonly string[];
  readonly whitelist: readonly string[];
  readonly 'deny-list': readonly string[];
  readonly blacklist: readonly string[];
  readonly 'src-ip-header': string;
  readonly 'auth-type': string;
  readonly 'auth-secret': string;
  readonly 'auth-realm': string;
  readonly 'ssl-redirect': boolean;
  readonly 'ssl-redirect-code': number;
  readonly 'ssl-redirect-port': number;
  readonly 'request-redirect': string;
  readonly 'request-redirect-code': number;
  readonly 'path-rewrite': string;
  readonly 'set-host': string;
  readonly 'request-set-header': string;
  readonly 'response-set-header': string;
  readonly 'cors-enable': boolean;
  readonly 'cors-allow-origin': string;
  readonly 'cors-allow-methods': string;
  readonly 'cors-allow-headers': string;
  readonly 'cors-allow-credentials': boolean;
  readonly 'cors-max-age': number;
  readonly 'cors-respond-to-options': boolean;
  readonly 'rate-limit-requests': number;
  readonly 'rate-limit-period': number;
  readonly 'rate-limit-status-code': number;
  readonly 'rate-limit-whitelist': readonly string[];
  readonly 'ssl-passthrough': boolean;
  readonly 'server-ssl': boolean;
  readonly 'server-ca': string;
  readonly 'server-crt': string;
  readonly 'server-proto': string;
  readonly 'send-proxy-protocol': string;
  readonly 'timeout-server': number;
  readonly 'load-balance': string;
  readonly 'cookie-persistence': string;
  readonly 'cookie-persistence-no-dynamic': string;
  readonly 'route-acl': string;
  readonly 'standalone-backend': boolean;
  readonly 'forwarded-for': boolean;
  readonly 'cr-backend': string;
  readonly 'backend-config-snippet': string;
  readonly 'client-ca': string;
  readonly 'client-crt-optional': boolean;
  readonly 'client-strict-sni': boolean;
  readonly 'ssl-certificate': string;
  readonly 'proxy-protocol': string;
  readonly 'cr-defaults': string;
  readonly 'cr-frontend-http': string;
  readonly 'cr-frontend-https': string;
  readonly 'frontend-config-snippet': string;
}

export type Name = keyof Values;

/** What one object states: an Ingress, a Service, or the ConfigMap. */
export interface Level {
  readonly statements: ReadonlyMap<string, Statement>;
  /** Of every known name that is there, usable or not. */
  readonly facts: ReadonlyMap<string, Fact>;
}

/** What holds at a place, after the precedence of the objects that have a say there. */
export interface Words {
  readonly statements: readonly Statement[];
  value<N extends Name>(name: N): Values[N] | undefined;
  /** The fact that decides, usable or not; an empty text decides that there is none. */
  fact(name: string): Fact | undefined;
  facts(...names: readonly string[]): readonly FactId[];
  /** Written, not empty, and of no use. */
  isBad(name: string): boolean;
}

export const noLevel: Level = { statements: new Map(), facts: new Map() };

/** Facts of an object by the name of their row. */
export function levelOf({ statements, facts }: Interpretation, index: RowIndex): Level {
  return {
    statements: new Map(statements.map((statement) => [statement.row.name, statement])),
    facts: new Map(facts.map((fact) => [ownName(fact.name, index.prefixes) ?? fact.name, fact])),
  };
}

/** Here an empty text is as none at all, and lower levels are looked at (recorded tls/redirect-empty-value). */
const emptyIsAbsent = new Set(['ssl-redirect']);

/** The value of the ConfigMap stands in the defaults of HAProxy too, where one that cannot be used leaves it (recorded backend/timeout-*). */
const ofDefaults = new Set(['timeout-server']);

/** Texts of all objects count (recorded backend/snippet): they are read from each of them. */
const addsUp = new Set(['backend-config-snippet']);

function isPassedOver(name: string, { value }: Fact, { statements }: Level): boolean {
  return (value === '' && emptyIsAbsent.has(name)) || (ofDefaults.has(name) && !statements.has(name));
}

/** Facts that decide somewhere, and facts that lose somewhere. */
export interface Tally {
  readonly deciding: Set<FactId>;
  readonly hidden: Set<FactId>;
}

/** The first object that has a name decides it, even with an empty text (behaviour-haproxy 1.12). */
export function wordsOf(levels: readonly Level[], tally?: Tally): Words {
  const facts = new Map<string, Fact>();
  const statements = new Map<string, Statement>();
  for (const level of levels) {
    for (const [name, fact] of level.facts) {
      if (isPassedOver(name, fact, level)) continue;
      if (facts.has(name)) {
        if (!addsUp.has(name)) tally?.hidden.add(fact.id);
        continue;
      }
      facts.set(name, fact);
      tally?.deciding.add(fact.id);
      const statement = level.statements.get(name);
      if (statement !== undefined) statements.set(name, statement);
    }
  }
  return {
    statements: [...statements.values()],
    value: <N extends Name>(name: N) => statements.get(name)?.value as Values[N] | undefined,
    fact: (name) => facts.get(name),
    facts: (...names) => names.flatMap((name) => facts.get(name)?.id ?? []),
    isBad: (name) => (facts.get(name)?.value ?? '') !== '' && !statements.has(name),
  };
}
