import * as codes from '../diagnostics/emit.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Account } from '../model/ledger.ts';
import { refKey } from '../model/object-ref.ts';
import type { PlannedClass, PlannedHost, PlannedRoute } from '../model/route-plan.ts';
import type { SettingBag } from '../model/settings.ts';
import type { Target } from '../model/target.ts';
import { closeDraft, type EmittedPath, type RuleDraft } from './draft.ts';
import type { HostDrafts } from './host.ts';
import type { EmitOptions } from './options.ts';
import { plainPath } from './path.ts';
import { realizeRoute } from './realize.ts';
import { literalStart, type PrefixForm, prefixForm } from './regex-prefix.ts';
import { hasGuard, isGuardedRoute } from './settings-at.ts';

interface Formed {
  readonly route: PlannedRoute;
  readonly path: EmittedPath;
}

/**
 * A host whose paths are regular expressions, as one set: prefixes where all its open paths have such a form in the order
 * of the source, else regular expressions. Guarded paths whose reach could shrink close every open path that may overlap.
 */
export function regexHost(
  planClass: PlannedClass,
  host: PlannedHost,
  routes: readonly PlannedRoute[],
  target: Target,
  options: EmitOptions,
): HostDrafts {
  const forms = routes.map((route) => ({ route, form: formOf(route) }));
  const shadowed = new Set(
    forms.flatMap(({ route, form }, position) => (isShadowed(form, forms.slice(0, position)) ? [route] : [])),
  );
  const live = forms.filter(({ route }) => !shadowed.has(route));
  const anyGuard = routes.some((route) => isGuardedRoute(host, route));
  const asPrefixes = live.every(({ form }) => form !== undefined && !(anyGuard && form.wider));
  const formed = live.map(({ route, form }) =>
    asPrefixes && form !== undefined ? prefixed(route, form) : asRegex(route, target),
  );
  const realized = formed.map(({ route, path }) =>
    realizeRoute(planClass, host, route, path, 'approximate', target, options),
  );
  const merged = dropEqualPaths(realized.map((entry) => entry.draft));
  const dropped = realized.map((entry) => entry.draft).filter((draft) => !merged.includes(draft));
  const { drafts, diagnostics } = closeOverlaps(
    host,
    merged,
    realized.map((entry) => entry.draft),
    target,
  );
  const form = asPrefixes
    ? 'All of them could be emitted as prefixes of whole path elements, which compare letter case.'
    : 'They were emitted as regular expressions, whose support and order differ between gateways.';
  const owners = new Map(drafts.map((draft) => [refKey(draft.route.owner), draft.route.owner]));
  return {
    drafts,
    losses: realized.flatMap((entry) => entry.losses),
    accounts: [...[...shadowed], ...dropped.map((draft) => draft.route)].flatMap(shadowAccounts),
    diagnostics: [
      ...[...owners.values()].map((object) =>
        diagnose(codes.regexHost, { host: host.hostname ?? '*', form }, { object }),
      ),
      ...drafts.filter(isRefused).map((draft) => refusedDiagnostic(host, draft, target)),
      ...realized.flatMap((entry) => entry.diagnostics),
      ...diagnostics,
    ],
  };
}

function formOf(route: PlannedRoute): PrefixForm | undefined {
  const { path } = route.match;
  if (path.kind === 'regex') return prefixForm(route);
  const plain = plainPath(path);
  return plain.kind === 'path' ? { path: plain.path, literal: plain.path.value, wider: false } : undefined;
}

/** The source tries the longer text first: a longer prefix behind a shorter one is never reached there, but would win here. */
function isShadowed(
  form: PrefixForm | undefined,
  earlier: readonly { readonly route: PlannedRoute; readonly form: PrefixForm | undefined }[],
): boolean {
  if (form === undefined) return false;
  return earlier.some((other) => {
    if (other.route.match.path.kind !== 'regex' || other.form === undefined || other.form.path.type !== 'PathPrefix')
      return false;
    const prefix = other.form.literal === '/' ? '/' : `${other.form.literal}/`;
    return form.literal !== other.form.literal && form.literal.startsWith(prefix);
  });
}

function shadowAccounts(route: PlannedRoute): readonly Account[] {
  const facts = [
    ...route.facts,
    ...Object.values(route.settings).flatMap((setting) => Object.values(setting.facts).flat() as string[]),
  ];
  const reason = 'another path of the host is tried first and matches all its requests';
  return facts.map((fact) => ({ fact, outcome: 'overridden', route: route.id, reason }));
}

function prefixed(route: PlannedRoute, { path, rewrite }: PrefixForm): Formed {
  const setting = route.settings.rewrite;
  if (rewrite === undefined || setting === undefined) return { route, path };
  // A prefix replaced by itself, as `/(.*)` with `/$1`, changes nothing.
  const idle = rewrite.kind === 'prefix' && rewrite.value === path.value;
  const settings: SettingBag = {
    ...route.settings,
    rewrite: { ...setting, value: { ...setting.value, path: rewrite } },
  };
  return { route: idle ? withoutPathRewrite(route) : { ...route, settings }, path };
}

function withoutPathRewrite(route: PlannedRoute): PlannedRoute {
  const { rewrite, ...others } = route.settings;
  if (rewrite === undefined) return route;
  const { path: _path, ...value } = rewrite.value;
  const { path: pathFacts = [], ...facts } = rewrite.facts;
  const settings: SettingBag =
    Object.keys(value).length === 0 ? others : { ...others, rewrite: { ...rewrite, value, facts } };
  return { ...route, settings, facts: [...route.facts, ...pathFacts] };
}

function asRegex(route: PlannedRoute, target: Target): Formed {
  const { path } = route.match;
  if (path.kind !== 'regex') {
    const plain = plainPath(path);
    return { route, path: plain.kind === 'path' ? plain.path : { type: 'Exact', value: '/' } };
  }
  const text = target.profile.regex(path);
  if (text !== undefined && text.length <= 1024) return { route, path: { type: 'RegularExpression', value: text } };
  // What cannot be written is closed at the widest place it can have: the literal text it begins with.
  const wide =
    literalStart(path.pattern)
      .replace(/[^-a-z0-9/_].*$/, '')
      .replace(/[^/]*$/, '') || '/';
  const value = wide.length > 1 ? wide.replace(/\/$/, '') : '/';
  return {
    route: { ...route, action: { kind: 'refuse', reason: 'regular-expression' } },
    path: { type: 'PathPrefix', value },
  };
}

/** Two paths of the source can have one prefix form; the first is the one that acts. */
function dropEqualPaths(drafts: readonly RuleDraft[]): readonly RuleDraft[] {
  const seen = new Set<string>();
  return drafts.filter(({ path, route }) => {
    const key = `${path.type} ${path.value} ${route.schemes.join()}`;
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}

/**
 * Open rules that may catch a request which a guarded one keeps out today: those the source tries after it, since what is
 * emitted of a guard is never wider than the source. An open rule the source tries first takes no more than it takes there.
 */
function closeOverlaps(
  host: PlannedHost,
  drafts: readonly RuleDraft[],
  inSourceOrder: readonly RuleDraft[],
  target: Target,
): { readonly drafts: readonly RuleDraft[]; readonly diagnostics: readonly Diagnostic[] } {
  const guarded = inSourceOrder.filter(
    (draft) => draft.action.kind === 'closed' && (hasGuard(host, draft) || isRefused(draft)),
  );
  const diagnostics: Diagnostic[] = [];
  const closed = drafts.map((draft) => {
    if (draft.action.kind !== 'forward') return draft;
    const position = inSourceOrder.indexOf(draft);
    const rival = guarded.find(
      (other) => inSourceOrder.indexOf(other) < position && overlaps(startOf(other), startOf(draft)),
    );
    if (rival === undefined) return draft;
    const args = {
      open: sourcePath(draft),
      guarded: sourcePath(rival),
      host: host.hostname ?? '*',
      target: `Gateway API (${target.profile.name})`,
    };
    diagnostics.push(
      diagnose(codes.overlapClosed, args, {
        object: draft.route.owner,
        facts: draft.route.facts,
        routes: [draft.route.id],
      }),
    );
    return closeDraft(draft, 'overlaps-guarded-path');
  });
  return { drafts: closed, diagnostics };
}

function refusedDiagnostic(host: PlannedHost, draft: RuleDraft, target: Target): Diagnostic {
  const { route, path } = draft;
  const args = {
    path: sourcePath(draft),
    host: host.hostname ?? '*',
    target: `Gateway API (${target.profile.name})`,
    closed: path.value,
  };
  return diagnose(codes.regexUnsayable, args, { object: route.owner, facts: route.facts, routes: [route.id] });
}

function isRefused({ action }: RuleDraft): boolean {
  return action.kind === 'closed' && action.reason === 'regular-expression';
}

function startOf({ route }: RuleDraft): string {
  const { path } = route.match;
  return path.kind === 'regex' ? literalStart(path.pattern) : path.value.toLowerCase();
}

function sourcePath({ route }: RuleDraft): string {
  const { path } = route.match;
  return path.kind === 'regex' ? path.pattern : path.value;
}

function overlaps(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
