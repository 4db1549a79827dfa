import { blank } from '../draft.ts';
import type { Call, Literal } from '../expression.ts';
import { broken, type Fault, isFault } from '../fault.ts';
import type { Syntax } from '../functions.ts';
import { coverOf, isHostName, wildcardOf } from '../host-name.ts';
import { type HostReading, readHostRegex } from '../host-regex.ts';
import { type Meaning, neverTrue, oneOf, unsayable } from '../meaning.ts';
import { freeVariable, readTemplate, templateRegex } from '../template.ts';

/** `Host` and v2's `HostHeader`: letter case, the port of the request and one dot at the end do not count. */
export function readHosts(call: Call, syntax: Syntax, text: string): Meaning | Fault {
  const meanings: Meaning[] = [];
  for (const value of call.values) {
    const foreign = nonAscii(value);
    if (foreign !== undefined) return foreign;
    meanings.push(hostMeaning(value, syntax, text));
  }
  return oneOf(meanings);
}

function hostMeaning(value: Literal, syntax: Syntax, text: string): Meaning {
  const name = value.value.toLowerCase().replace(/\.$/, '');
  // v3.7.7 and later; v2 compares a star like any other character (pkg/muxer/http/matcher.go, matcher_v2.go).
  if (syntax === 'v3' && name === '*') return { drafts: [blank] };
  const domain = /^\*\.([^*]+)$/.exec(name)?.[1];
  const wildcard = syntax === 'v3' && domain !== undefined ? wildcardOf(domain, false) : undefined;
  if (wildcard !== undefined) return { drafts: [{ ...blank, hosts: [wildcard] }] };
  if (isHostName(name)) return { drafts: [{ ...blank, hosts: [{ kind: 'exact', name }] }] };
  if (syntax === 'v3' && name.startsWith('**.')) {
    const why = 'what two stars mean depends on the release of Traefik';
    return unsayable(text, why, value.at, { hosts: [coverOf(name.slice(1))] });
  }
  if (name.includes('*'))
    return neverTrue(`No host of a request is ${value.value}: the star is compared as it stands.`);
  if (/^[^:]*:\d+$/.test(name)) return neverTrue(`No host is ${value.value}: hosts are compared without their port.`);
  return unsayable(text, 'the Gateway API takes no such host name', value.at, { hosts: [coverOf(name)] });
}

/** `HostRegexp`: in v3 searched in the host, in v2 a template of the whole host. */
export function readHostRegexes(call: Call, syntax: Syntax, text: string): Meaning | Fault {
  const meanings: Meaning[] = [];
  for (const value of call.values) {
    const foreign = nonAscii(value);
    if (foreign !== undefined) return foreign;
    const reading = syntax === 'v3' ? readHostRegex(value.value) : hostTemplate(value.value);
    if (isFault(reading)) return { ...reading, at: value.at };
    meanings.push(regexMeaning(reading, value, text));
  }
  return oneOf(meanings);
}

function regexMeaning({ hosts, exact }: HostReading, value: Literal, text: string): Meaning {
  if (!exact) return unsayable(text, 'a route names hosts, or all below a domain', value.at, { hosts });
  if (hosts.length === 0) return neverTrue(`No host matches ${value.value}: hosts are compared in lower case.`);
  return { drafts: [{ ...blank, hosts }] };
}

/** Also used for server names of TLS, which v2 reads alike (pkg/muxer/tcp/matcher_v2.go, preparePattern). */
export function hostTemplate(text: string): HostReading | Fault {
  const template = readTemplate(text, freeVariable.host);
  return isFault(template) ? template : readHostRegex(`(?i)^${templateRegex(template)}$`);
}

function nonAscii({ value, at }: Literal): Fault | undefined {
  const ascii = [...value].every((character) => character <= '\x7f');
  return ascii ? undefined : broken(`The host ${value} has characters beyond ASCII, which Traefik refuses.`, at);
}
