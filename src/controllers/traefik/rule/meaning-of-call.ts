import { readAddresses } from './conditions/addresses.ts';
import { readHeaders } from './conditions/headers.ts';
import { readHostRegexes, readHosts } from './conditions/hosts.ts';
import { otherMethods, readMethods } from './conditions/methods.ts';
import { readPathRegexes, readPaths } from './conditions/paths.ts';
import { readQuery, readQueryPairs } from './conditions/queries.ts';
import type { Call } from './expression.ts';
import { type Fault, isFault } from './fault.ts';
import { type HttpSubject, httpFunctions, type Syntax } from './functions.ts';
import { type Meaning, unsayable } from './meaning.ts';
import { resolve } from './resolve.ts';

type Read = (call: Call, syntax: Syntax, text: string) => Meaning | Fault;

const readers: Readonly<Record<HttpSubject, Read>> = {
  'client-address': (call, _, text) => readAddresses(call, text),
  method: (call, _, text) => readMethods(call, text),
  host: readHosts,
  'host-regex': readHostRegexes,
  path: (call, syntax) => readPaths(call, syntax, true),
  'path-prefix': (call, syntax) => readPaths(call, syntax, false),
  'path-regex': readPathRegexes,
  header: (call, _, text) => readHeaders(call, false, text),
  'header-regex': (call, _, text) => readHeaders(call, true, text),
  query: (call, syntax, text) => (syntax === 'v3' ? readQuery(call, false, text) : readQueryPairs(call, text)),
  'query-regex': (call, _, text) => readQuery(call, true, text),
};

/** A condition of an HTTP rule, and its negation. */
export interface CallMeaning {
  readonly said: Meaning;
  readonly negated: Meaning;
}

/** A fault where Traefik drops the router for it. `rule` is the whole text. */
export function meaningOfCall(call: Call, syntax: Syntax, rule: string): CallMeaning | Fault {
  const found = resolve(call, httpFunctions[syntax]);
  if (isFault(found)) return found;
  const text = rule.slice(call.at, call.end);
  const said = readers[found.subject](call, syntax, text);
  if (isFault(said)) return said;
  return { said, negated: found.subject === 'method' ? otherMethods(call, `!${text}`) : negationOf(call, text) };
}

/** The API has no negation (traefik-own-routes 4.7); only methods can be counted up. */
export function negationOf(call: Call, text: string): Meaning {
  return unsayable(`!${text}`, 'a route cannot say what must not be', call.at);
}
