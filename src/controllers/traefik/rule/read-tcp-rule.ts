import { anyHost, type HostCondition, type RuleNote, type UnsaidPart } from './condition.ts';
import { readAddresses } from './conditions/addresses.ts';
import { readServerNameRegexes, readServerNames } from './conditions/server-names.ts';
import { type Call, callsOf } from './expression.ts';
import { broken, type Fault, isFault } from './fault.ts';
import { type Syntax, type TcpSubject, tcpFunctions } from './functions.ts';
import { joinHosts } from './host-sets.ts';
import { type Meaning, unsayable } from './meaning.ts';
import { type CallMeaning, negationOf } from './meaning-of-call.ts';
import { normalForm } from './normal-form.ts';
import { parseRule } from './parse.ts';
import { resolve } from './resolve.ts';
import { unsaidReason } from './unsaid.ts';

/** As RuleReading; a TCP route can ask for nothing but the server name of TLS. `any`: also connections without one. */
export type TcpRuleReading =
  | { readonly kind: 'hosts'; readonly hosts: readonly HostCondition[]; readonly notes: readonly RuleNote[] }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly at?: number;
      readonly parts: readonly UnsaidPart[];
      readonly cover: readonly HostCondition[];
    }
  | { readonly kind: 'broken'; readonly reason: string; readonly at?: number };

type Read = (call: Call, syntax: Syntax, text: string) => Meaning | Fault;

const readers: Readonly<Record<TcpSubject, Read>> = {
  'client-address': (call, _, text) => readAddresses(call, text),
  sni: readServerNames,
  'sni-regex': readServerNameRegexes,
  alpn: (call, _, text) => readProtocols(call, text),
};

/** Reads the `match` of a route of an IngressRouteTCP (traefik-own-routes 8). */
export function readTcpRule(text: string, syntax: Syntax): TcpRuleReading {
  const expression = parseRule(text);
  if (isFault(expression)) return faulty(expression);
  const meanings = new Map<Call, CallMeaning>();
  for (const call of callsOf(expression)) {
    const meaning = meaningOf(call, syntax, text);
    if (isFault(meaning)) return faulty(meaning);
    meanings.set(call, meaning);
  }
  const form = normalForm(
    expression,
    (call, negated) => meanings.get(call)?.[negated ? 'negated' : 'said'].drafts ?? [],
  );
  if (form === undefined)
    return { kind: 'refused', reason: 'The rule has too many different cases.', parts: [], cover: [anyHost] };
  const hosts = form.drafts.reduce<readonly HostCondition[]>((all, draft) => joinHosts(all, draft.hosts), []);
  const parts = form.drafts.flatMap(({ unsaid }) => unsaid);
  const at = parts[0]?.at;
  if (parts.length > 0) {
    return { kind: 'refused', reason: unsaidReason(parts), ...(at === undefined ? {} : { at }), parts, cover: hosts };
  }
  const own = [...meanings.values()].flatMap(({ said }) => said.notes ?? []);
  return { kind: 'hosts', hosts, notes: [...form.notes, ...own] };
}

function faulty({ kind, reason, at }: Fault): TcpRuleReading {
  const place = at === undefined ? {} : { at };
  return kind === 'broken' ? { kind, reason, ...place } : { kind, reason, ...place, parts: [], cover: [anyHost] };
}

function meaningOf(call: Call, syntax: Syntax, rule: string): CallMeaning | Fault {
  const found = resolve(call, tcpFunctions[syntax]);
  if (isFault(found)) return found;
  const text = rule.slice(call.at, call.end);
  const said = readers[found.subject](call, syntax, text);
  return isFault(said) ? said : { said, negated: negationOf(call, text) };
}

/** `ALPN`. The protocol of ACME is Traefik's own (pkg/muxer/tcp/matcher.go, alpn). */
function readProtocols(call: Call, text: string): Meaning | Fault {
  const own = call.values.find(({ value }) => value === 'acme-tls/1');
  if (own !== undefined) return broken('Traefik keeps the protocol acme-tls/1 for itself.', own.at);
  return unsayable(text, 'a route cannot look at the protocols that a client offers', call.at);
}
