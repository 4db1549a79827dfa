import { blank } from '../draft.ts';
import type { Call, Literal } from '../expression.ts';
import { broken, type Fault, isFault } from '../fault.ts';
import type { Syntax } from '../functions.ts';
import { coverOf, isHostName, wildcardOf } from '../host-name.ts';
import { type HostReading, readHostRegex } from '../host-regex.ts';
import { type Meaning, neverTrue, oneOf, unsayable } from '../meaning.ts';
import { hostTemplate } from './hosts.ts';

/** What Traefik takes as a server name (pkg/muxer/tcp/matcher.go, hostOrIP; matcher_v2.go, hostOrIPv2). */
const taken: Readonly<Record<Syntax, RegExp>> = { v3: /^(?:\*\.)?[\w.:-]+$/, v2: /^[\w.:-]+$/ };

/** `HostSNI`: `*` is every connection, also one without TLS; in v3 `*.x` is one label. */
export function readServerNames(call: Call, syntax: Syntax, text: string): Meaning | Fault {
  const wrong = call.values.find(({ value }) => value !== '*' && !taken[syntax].test(value));
  if (wrong !== undefined) return broken(`${wrong.value} is no server name for Traefik.`, wrong.at);
  return oneOf(call.values.map((value) => nameMeaning(value, text)));
}

function nameMeaning({ value, at }: Literal, text: string): Meaning {
  if (value === '*') return { drafts: [blank] };
  const name = value.toLowerCase().replace(/\.$/, '');
  const host = name.startsWith('*.') ? wildcardOf(name.slice(2), false) : undefined;
  if (host !== undefined) return { drafts: [{ ...blank, hosts: [host] }] };
  if (isHostName(name)) return { drafts: [{ ...blank, hosts: [{ kind: 'exact', name }] }] };
  return unsayable(text, 'the Gateway API takes no such host name', at, { hosts: [coverOf(name)] });
}

/** `HostSNIRegexp`: searched in v3, in v2 a template of the whole name. */
export function readServerNameRegexes(call: Call, syntax: Syntax, text: string): Meaning | Fault {
  const meanings: Meaning[] = [];
  for (const { value, at } of call.values) {
    const reading: HostReading | Fault = syntax === 'v3' ? readHostRegex(value) : hostTemplate(value);
    if (isFault(reading)) return { ...reading, at };
    const { hosts, exact } = reading;
    if (!exact) meanings.push(unsayable(text, 'a route names hosts, or all below a domain', at, { hosts }));
    else if (hosts.length === 0) meanings.push(neverTrue(`No server name matches ${value}.`));
    else meanings.push({ drafts: [{ ...blank, hosts }] });
  }
  return oneOf(meanings);
}
