import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { originsOf } from '../haproxy/origins.ts';
import type { Words } from './words.ts';

const names = [
  'cors-enable',
  'cors-allow-origin',
  'cors-allow-origin-regex',
  'cors-allow-methods',
  'cors-allow-headers',
  'cors-allow-credentials',
  'cors-expose-headers',
  'cors-max-age',
];

/** Where nothing else is said (recorded cors/defaults). */
const usual = {
  methods: ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS'],
  headers: [
    'DNT',
    'X-CustomHeader',
    'Keep-Alive',
    'User-Agent',
    'X-Requested-With',
    'If-Modified-Since',
    'Cache-Control',
    'Content-Type',
    'Authorization',
  ],
  maxAge: 86_400,
};

const origin = /^([a-zA-Z][a-zA-Z0-9+.-]*:\/\/[A-Za-z0-9.-]*(:[0-9]+)?|\*)$/;

/** CORS headers for allowed origins (behaviour-haproxy 2.15; recorded cors/*). */
export function corsOf(words: Words, found: Findings): SettingBag {
  const facts = words.facts(...names);
  if (words.value('cors-enable') !== true) {
    const reason = 'it does nothing without cors-enable';
    const idle = facts.filter((fact) => !words.facts('cors-enable').includes(fact));
    found.accounts.push(...idle.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
    const off = 'nothing is switched on';
    found.accounts.push(
      ...words.facts('cors-enable').map((fact) => ({ fact, outcome: 'exact' as const, reason: off })),
    );
    return {};
  }
  const origins = allowedOrigins(words, found);
  if (origins === undefined) {
    const reason = 'the expressions of its origins cannot be said as a list';
    found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
    return {};
  }
  const exposed = namesOf(words.value('cors-expose-headers'));
  const value = {
    enabled: true,
    origins,
    methods: methodsOf(words.value('cors-allow-methods')),
    requestHeaders: namesOf(words.value('cors-allow-headers')) ?? usual.headers,
    ...(exposed === undefined ? {} : { exposeHeaders: exposed }),
    credentials: words.value('cors-allow-credentials') ?? false,
    maxAge: Math.max(1, words.value('cors-max-age') ?? usual.maxAge),
  };
  return made('cors', value, facts);
}

/** A list with a bad item is dropped, and any origin is allowed (recorded cors/origin-invalid). */
function allowedOrigins(words: Words, found: Findings): readonly string[] | undefined {
  const listed = words.fact('cors-allow-origin');
  const items = (listed?.value ?? '').split(',').filter((item) => item !== '');
  const good = items.every((item) => origin.test(item));
  const own = good ? items.filter((item) => item !== '*' || items.length === 1) : [];
  if (!good && listed !== undefined) {
    const place = { at: listed.at, object: listed.object, facts: [listed.id] };
    found.diagnostics.push(diagnose(codes.originsIgnored, { value: listed.value }, place));
  }
  const expressions = words.fact('cors-allow-origin-regex');
  if (expressions === undefined || expressions.value.trim() === '') return own.length === 0 ? ['*'] : own;
  if (own[0] === '*') return own;
  const place = { at: expressions.at, object: expressions.object, facts: [expressions.id] };
  const read = expressions.value.trim().split(/ +/).map(originsOf);
  if (read.some((one) => one === undefined)) {
    found.diagnostics.push(diagnose(codes.originsUnsayable, { value: expressions.value }, place));
    return undefined;
  }
  const all = [...new Set([...own, ...read.flatMap((one) => one?.list ?? [])])];
  if (!read.every((one) => one?.exact === true)) {
    const args = { value: expressions.value, origins: all.join(', ') };
    found.diagnostics.push(diagnose(codes.originsNarrower, args, place));
  }
  return all;
}

/** An unusable list counts as none (recorded cors/methods-invalid). */
function methodsOf(text: string | undefined): readonly string[] {
  if (text === '*') return ['*'];
  const items = (text ?? '').split(/[,\s]+/).filter((item) => item !== '');
  const good = items.length > 0 && items.every((item) => /^[A-Za-z]+$/.test(item));
  return good ? items.map((item) => item.toUpperCase()) : usual.methods;
}

function namesOf(text: string | undefined): readonly string[] | undefined {
  const items = (text ?? '').split(/[,\s]+/).filter((item) => item !== '');
  if (items.length === 0 || !items.every((item) => /^([A-Za-z0-9_-]+|\*+)$/.test(item))) return undefined;
  return items.some((item) => item.startsWith('*')) ? ['*'] : items;
}
