import { isHeaderValue } from '../../../model/header-value.ts';
import type { ReadDirective } from './read.ts';

/** Directives of one family replace each other from block to block, or add up. */
export type Family = 'add_header' | 'headers-more' | 'proxy_hide_header' | 'proxy_set_header';

/** One change of one header that a directive asks for. */
export interface HeaderChange {
  readonly side: 'request' | 'response';
  readonly list: 'set' | 'add' | 'remove';
  readonly name: string;
  readonly value: string;
  readonly directive: ReadDirective;
  /** Another directive that has a part in it. */
  readonly also?: ReadDirective;
  /** What differs in the output. */
  readonly differs?: string;
}

/** Why a directive, or a piece of it, is not converted. */
export interface Unsaid {
  readonly directive: ReadDirective;
  readonly outcome: 'unsupported' | 'no-effect';
  readonly reason: string;
}

export interface HeaderReading {
  readonly family: Family;
  readonly changes: readonly HeaderChange[];
  readonly unsaid: readonly Unsaid[];
}

type Reader = (directive: ReadDirective) => HeaderReading;

/** The directives about headers, by the routing field of their rows. */
export const headerReaders: Readonly<Record<string, Reader>> = {
  addHeader: (directive) => {
    const [name = '', value = '', always] = directive.arguments;
    if (value === '') return nothing('add_header', directive, 'no-effect', 'nginx adds no header without a value');
    const differs = 'it is added to every answer, where today it is left out of most errors';
    return one('add_header', directive, 'response', 'add', name, value, always === 'always' ? undefined : differs);
  },
  setHeaders: (directive) => headersMore(directive, 'response', false),
  clearHeaders: (directive) => headersMore(directive, 'response', true),
  setInputHeaders: (directive) => headersMore(directive, 'request', false),
  clearInputHeaders: (directive) => headersMore(directive, 'request', true),
  hideHeader: (directive) =>
    one('proxy_hide_header', directive, 'response', 'remove', directive.arguments[0] ?? '', ''),
  setRequestHeader: (directive) => {
    const [name = '', value = ''] = directive.arguments;
    const list = value === '' ? 'remove' : 'set';
    return one('proxy_set_header', directive, 'request', list, name, value);
  },
};

/** `more_set_headers -s 404 -t text/html 'Name: value'`: a name without a value is taken out (headers-more-nginx-module README). */
function headersMore(directive: ReadDirective, side: HeaderChange['side'], clears: boolean): HeaderReading {
  const family = 'headers-more';
  if (directive.arguments.some((word) => word.startsWith('-')))
    return nothing(
      family,
      directive,
      'unsupported',
      'a filter cannot choose by status, type or presence of the header',
    );
  const readings = directive.arguments.map((word) => {
    const colon = word.indexOf(':');
    const name = (colon === -1 ? word : word.slice(0, colon)).trim();
    const value = colon === -1 || clears ? '' : word.slice(colon + 1).trim();
    return one(family, directive, side, value === '' ? 'remove' : 'set', name, value);
  });
  return {
    family,
    changes: readings.flatMap(({ changes }) => changes),
    unsaid: readings.flatMap(({ unsaid }) => unsaid),
  };
}

const headerName = /^[A-Za-z0-9!#$%&'+\-.^_`|~]{1,256}$/;

function one(
  family: Family,
  directive: ReadDirective,
  side: HeaderChange['side'],
  list: HeaderChange['list'],
  name: string,
  value: string,
  differs?: string,
): HeaderReading {
  if (side === 'request') {
    const known = ofTheController[name.toLowerCase()];
    if (known !== undefined) return nothing(family, directive, known.outcome, known.reason);
  }
  if (!headerName.test(name))
    return nothing(family, directive, 'unsupported', `a filter cannot name the header ${name}`);
  const change = { side, list, name, value, directive, ...(differs === undefined ? {} : { differs }) };
  const trouble = list === 'remove' ? undefined : troubleOf(value);
  if (trouble === undefined) return { family, changes: [change], unsaid: [] };
  if (side === 'response') return nothing(family, directive, 'unsupported', trouble);
  // What clients send under that name does not reach the backend today, and must not get there in its place.
  const reason = `${trouble}; the header is taken out of requests, so that no client can send one in its place`;
  return {
    family,
    changes: [{ ...change, list: 'remove', value: '' }],
    unsaid: [{ directive, outcome: 'unsupported', reason }],
  };
}

function troubleOf(value: string): string | undefined {
  if (value.includes('$')) return 'its value has variables, and a filter writes a fixed text';
  return isHeaderValue(value) ? undefined : 'a filter cannot hold its value';
}

function nothing(family: Family, directive: ReadDirective, outcome: Unsaid['outcome'], reason: string): HeaderReading {
  return { family, changes: [], unsaid: [{ directive, outcome, reason }] };
}

const twice = {
  outcome: 'unsupported',
  reason: 'the controller sets this header as well, so backends get it twice today; they get what the gateway sends',
} as const;
const upgrade = { outcome: 'no-effect', reason: 'a gateway lets connections be upgraded by itself' } as const;

/** Headers of the request that the template of the controller sets in every location, and those between two hops. */
const ofTheController: Readonly<Record<string, Pick<Unsaid, 'outcome' | 'reason'>>> = {
  host: twice,
  upgrade,
  connection: upgrade,
  'x-request-id': twice,
  'x-real-ip': twice,
  'x-forwarded-for': twice,
  'x-forwarded-host': twice,
  'x-forwarded-port': twice,
  'x-forwarded-proto': twice,
  'x-forwarded-scheme': twice,
  'x-scheme': twice,
  'x-original-forwarded-for': twice,
  'x-original-forwarded-host': twice,
  'content-length': twice,
  'transfer-encoding': twice,
};
