import { guardedAliasPattern } from '../../diagnostics/plan.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { Scheme } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import { withHeaders } from '../haproxy/effect.ts';
import { refusal } from './closing.ts';
import type { Entry } from './entries.ts';
import { isGuardBag } from './guard-bag.ts';
import { candidatesFor, type HostMaterial, isStrict, type NamedCandidate } from './host-material.ts';
import type { HostWords } from './host-words.ts';
import { passthroughRoutes } from './passthrough.ts';
import { plainForm, wildcardForm } from './path-forms.ts';
import { fixedRedirect, isExempt } from './redirects.ts';
import { type RouteDraft, routesOf } from './routes.ts';

/** Names that only the controller sets, of certificates that it has checked (behaviour-haproxy I7). */
const ofCertificates = ['CN', 'DN', 'SHA1', 'SHA2', 'Cert'].map((part) => `X-SSL-Client-${part}`);

/** Backends that trust these headers must not get them from clients. */
function certificateHeaders({ words }: HostWords): SettingBag {
  const fact = words.fact('auth-tls-secret');
  return fact === undefined || fact.value === '' ? {} : made('requestHeaders', { remove: ofCertificates }, [fact.id]);
}

/** All routes that a request for a name can meet over one scheme, in the order in which they are tried. */
export function routesFor(name: string, scheme: Scheme, material: HostMaterial): readonly RouteDraft[] {
  const own = candidatesFor(name, material).flatMap((candidate) => draftsOf(candidate, scheme, material));
  const redirected = material.redirected
    .filter((entry) => entry.name === name && (scheme === 'http' || entry.overTls))
    .map(({ draft }) => ({ ...draft, schemes: [scheme] }));
  const goesOn = name !== '' && !isStrict(name, material);
  const others = goesOn
    ? candidatesFor('', material).flatMap((candidate) => draftsOf(candidate, scheme, material))
    : [];
  const last =
    material.fallback === undefined || (scheme === 'https' && !servesTls(material)) ? [] : [material.fallback.draft];
  const all = [...appRoot(name, scheme, material), ...own, ...redirected, ...others];
  // Over TLS only names with routes of their own have a listener.
  const fallback = scheme === 'https' && all.length === 0 ? [] : last.map((draft) => ({ ...draft, schemes: [scheme] }));
  return [...all, ...fallback, ...(fallback.length === 0 ? notFound(name, scheme, all, material) : [])].map((draft) =>
    catching(name, draft, material),
  );
}

/** A host that goes on to no other answers 404 by itself, also where a wider one would take the rest. */
function notFound(
  name: string,
  scheme: Scheme,
  [first]: readonly RouteDraft[],
  material: HostMaterial,
): readonly RouteDraft[] {
  if (first === undefined || !isStrict(name, material)) return [];
  const match = { path: { kind: 'string-prefix', value: '/', ignoreCase: false } } as const;
  const facts = material.context.globalWords.facts('strict-host');
  return [
    { owner: first.owner, schemes: [scheme], match, action: { kind: 'answer', status: 404 }, settings: {}, facts },
  ];
}

function servesTls({ certificates, entries }: HostMaterial): boolean {
  return [...entries.keys()].some((host) => certificates.of(host) !== undefined);
}

/** What makes a path of a host one that is served over TLS: a tls entry of its own Ingress, or ssl-always-add-https. */
export function tlsFacts(
  { ingress, host }: Entry,
  { certificates, words, streams }: HostMaterial,
): readonly FactId[] | undefined {
  if (streams.has(host)) return undefined;
  const listed = certificates.lists(ingress, host);
  if (listed !== undefined) return listed;
  const of = words(host).words;
  return of.value('ssl-always-add-https') === true ? of.facts('ssl-always-add-https') : undefined;
}

function draftsOf(
  { entry, wild, alias, facts }: NamedCandidate,
  scheme: Scheme,
  material: HostMaterial,
): readonly RouteDraft[] {
  const { parts, backends, context, found, headers, aliases, streams } = material;
  const encrypted = tlsFacts(entry, material);
  if (scheme === 'https' && encrypted === undefined) return [];
  const refused = aliases.refused.get(entry.host);
  const closing = entry.closing ?? refused;
  const stated = closing === undefined ? entry : { ...entry, closing };
  const path = wild ? wildcardForm(entry) : plainForm(entry);
  const unopened = streams.get(entry.host);
  const sent = withHeaders(headers, certificateHeaders(material.words(entry.host)));
  const place = { scheme, path, redirects: encrypted !== undefined && !alias, headers: sent, context, found };
  if (unopened !== undefined && entry.path === '/' && closing === undefined)
    return passthroughRoutes(entry, path, material.words(entry.host), context);
  const behind = [...facts, ...(encrypted ?? [])];
  return routesOf(stated, parts(entry), backends(entry), place).map((draft) => ({
    ...draft,
    facts: [...draft.facts, ...behind],
  }));
}

/** Before everything else, for the root alone; over plain http only where that stays there (recorded redirects/app-root*). */
function appRoot(name: string, scheme: Scheme, material: HostMaterial): readonly RouteDraft[] {
  const { words, found, context, parts } = material;
  const own = candidatesFor(name, material).filter(({ alias, entry }) => !alias && entry.host === name);
  const [first] = own;
  const fact = words(name).words.fact('app-root');
  if (first === undefined || fact === undefined || fact.value === '') return [];
  const encrypted = own.filter(({ entry }) => tlsFacts(entry, material) !== undefined);
  if (scheme === 'https' && encrypted.length === 0) return [];
  const taker = own.find(({ entry }) => entry.path === '/' && entry.headers.length === 0);
  const leaves =
    taker !== undefined && encrypted.includes(taker) && parts(taker.entry).toHttps && !isExempt('/', context);
  if (scheme === 'http' && leaves) return [];
  const action = fixedRedirect(fact, 302, 'app-root', [], found);
  const match = { path: { kind: 'exact', value: '/', ignoreCase: false } } as const;
  const owner = first.entry.ingress.source.ref;
  return [{ owner, schemes: [scheme], match, action, settings: {}, facts: [fact.id] }];
}

/** Names that no host of a route can say end here: where they meet a guard today, nothing open may take them. */
function catching(name: string, draft: RouteDraft, material: HostMaterial): RouteDraft {
  const { aliases, entries, parts, found } = material;
  if (draft.action.kind !== 'forward' || (name !== '' && !name.startsWith('*.'))) return draft;
  const guarded = [...aliases.unsayable].find(([main]) =>
    (entries.get(main) ?? []).some((entry) => isGuardBag(parts(entry).guards) || parts(entry).closing !== undefined),
  );
  if (guarded === undefined || isGuardBag(draft.settings)) return draft;
  const [host, { alias, facts }] = guarded;
  const args = { alias, host, catchers: name === '' ? 'rules without a host' : `host ${name}` };
  found.diagnostics.push(diagnose(guardedAliasPattern, args, { object: draft.owner, facts }));
  return {
    ...draft,
    action: refusal({ reason: 'guarded-alias', facts: [] }),
    facts: [...draft.facts, ...facts],
  };
}
