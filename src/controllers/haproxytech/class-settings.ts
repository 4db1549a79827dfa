import * as codes from '../../diagnostics/haproxy.ts';
import * as planCodes from '../../diagnostics/plan.ts';
import { combine, made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { SettingBag, Settings } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import type { HaproxyContext } from './context.ts';
import { frontendResources } from './custom-resources.ts';
import { frontendSnippets, guardOf } from './snippets.ts';
import { levelOf, type Words, wordsOf } from './words.ts';

/** What holds for all hosts: on the Gateway, and on every route. */
export interface ClassSettings {
  readonly ofClass: SettingBag;
  readonly ofHosts: SettingBag;
  /** Headers of all requests and answers, behind those of an Ingress. */
  readonly headers: SettingBag;
}

export function classSettings(context: HaproxyContext, found: Findings): ClassSettings {
  const words = wordsOf(context.configured);
  const frontend = frontendSnippets(context, found);
  return {
    ofClass: {
      ...combine([words.statements.filter(({ row }) => isOfClass(row.destination))], ['class']),
      ...clientAddress(words),
    },
    ofHosts: {
      ...clientCertificates(words, context, found),
      ...ownRules(guardOf(frontend), frontendResources(words, context, found)),
      ...closure(context, found),
    },
    headers: frontend.settings,
  };
}

function isOfClass(destination: { readonly kind: string; readonly group?: string }): boolean {
  return destination.kind === 'setting' && destination.group === 'connections';
}

/** The PROXY protocol of the listed addresses, and the header that is believed from everybody. */
function clientAddress(words: Words): SettingBag {
  const networks = (words.value('proxy-protocol') ?? '').split(',').map((item) => item.trim());
  const trusted = networks.filter((item) => /^[0-9a-fA-F.:]+(\/\d+)?$/.test(item));
  const header = words.value('src-ip-header') ?? '';
  const facts = words.facts('proxy-protocol', 'src-ip-header');
  if (trusted.length > 0) return made('clientAddress', { proxyProtocol: true, trusted }, facts, 'configured');
  return header === '' ? {} : made('clientAddress', { detect: true, header }, facts, 'configured');
}

/** client-ca: every host, over TLS (behaviour-haproxy 1.7; recorded tls/mtls-*). */
function clientCertificates(words: Words, { configMaps }: HaproxyContext, found: Findings): SettingBag {
  const [first = '', second] = (words.value('client-ca') ?? '').split('/');
  if (first === '') return {};
  const namespace = second === undefined ? configMaps[0]?.ref.namespace : first;
  const authority = { ...(namespace === undefined ? {} : { namespace }), name: second ?? first };
  const facts = words.facts('client-ca', 'client-crt-optional');
  found.diagnostics.push(diagnose(codes.clientCaKey, { secret: qualifiedName(authority) }, { facts }));
  const mode = words.value('client-crt-optional') === true ? 'optional' : 'on';
  return made('clientTls', { authority, mode } satisfies Settings['clientTls'], facts, 'configured');
}

/** A guard of the ConfigMap that cannot be used, or guards of a further ConfigMap that may be the right one. */
function closure({ interpretations, configMaps, configured, index }: HaproxyContext, found: Findings): SettingBag {
  const closed = interpretations.flatMap(({ classClosed }) => classClosed ?? []);
  const [first] = closed;
  if (first !== undefined)
    return made(
      'denied',
      { reason: first.reason, status: 403 },
      closed.map(({ fact }) => fact),
      'configured',
    );
  if (configMaps.length < 2) return {};
  const names = configMaps.map(({ ref }) => qualifiedName(ref)).join(', ');
  found.diagnostics.push(diagnose(planCodes.severalConfigMaps, { names }));
  const used = new Set(configured.flatMap(({ facts }) => [...facts.values()].map(({ id }) => id)));
  const guards = interpretations
    .map((one) => levelOf(one, index))
    .flatMap(({ statements }) => [...statements.values()])
    .filter(({ row, fact }) => row.guards && !used.has(fact));
  if (guards.length === 0) return {};
  const facts = guards.map(({ fact }) => fact);
  return made('denied', { reason: 'several-config-maps', status: 403 }, facts, 'configured');
}

/** Texts and objects that may keep requests out, as one guard. */
function ownRules(...bags: readonly SettingBag[]): SettingBag {
  const facts = bags.flatMap(({ ownRules: rules }) => rules?.facts.text ?? []);
  return facts.length === 0 ? {} : made('ownRules', { text: '' }, facts, 'configured');
}
