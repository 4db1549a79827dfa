import type { FactId } from '../../../model/fact.ts';
import type { Account } from '../../../model/ledger.ts';
import type { Header, HeaderChanges, SettingBag } from '../../../model/settings.ts';
import { part } from '../header-merge.ts';
import type { Family, HeaderChange, HeaderReading, Unsaid } from './header-directives.ts';

type Level = readonly HeaderReading[];

export interface HeaderSettings {
  readonly bag: Pick<SettingBag, 'requestHeaders' | 'responseHeaders'>;
  readonly accounts: readonly Account[];
  readonly unsaid: readonly Unsaid[];
}

/**
 * The changes of headers at a location, from those of the blocks around it, outermost first. `cookies`: the controller adds a header
 * to the location itself, for its authentication, so that none is handed down to it (ngx_http_headers_filter_module).
 */
export function headerSettings(around: readonly Level[], own: Level, cookies: boolean): HeaderSettings {
  const levels = [...around, own];
  const adding = cookies ? [own] : levels;
  const changes = [
    ...innermost(levels, 'proxy_hide_header'),
    // Those of outer blocks come first, none is replaced (ngx_http_headers_more_filter_module.c merge_loc_conf).
    ...levels.flatMap((level) => changesOf(level, 'headers-more')),
    ...innermost(adding, 'add_header'),
    // Every location has some from the controller.
    ...changesOf(own, 'proxy_set_header'),
  ];
  const request = folded(changes.filter(({ side }) => side === 'request'));
  const response = folded(changes.filter(({ side }) => side === 'response'));
  const accounts = [...request.kept, ...response.kept].flatMap(({ differs, directive }): readonly Account[] =>
    differs === undefined ? [] : [{ fact: directive.fact.id, outcome: 'approximate', reason: differs }],
  );
  return {
    bag: { ...settingOf('requestHeaders', request.kept), ...settingOf('responseHeaders', response.kept) },
    accounts,
    unsaid: [...request.unsaid, ...response.unsaid],
  };
}

function innermost(levels: readonly Level[], family: Family): readonly HeaderChange[] {
  const level = levels.findLast((readings) => readings.some((reading) => reading.family === family));
  return level === undefined ? [] : changesOf(level, family);
}

function changesOf(level: Level, family: Family): readonly HeaderChange[] {
  return level.filter((reading) => reading.family === family).flatMap((reading) => reading.changes);
}

interface Folded {
  readonly kept: HeaderChange[];
  readonly unsaid: Unsaid[];
}

/** One change a header: a later one replaces an earlier one, and what is added to a header taken out is all there is. */
function folded(changes: readonly HeaderChange[]): Folded {
  const byName = new Map<string, HeaderChange>();
  const unsaid: Unsaid[] = [];
  for (const change of changes) {
    const key = change.name.toLowerCase();
    const known = byName.get(key);
    if (change.list === 'add' && known !== undefined && known.list !== 'remove') {
      const reason = 'a filter changes a header once, and another directive sets or adds it already';
      unsaid.push({ directive: change.directive, outcome: 'unsupported', reason });
      continue;
    }
    if (known !== undefined && change.list !== 'add')
      unsaid.push({
        directive: known.directive,
        outcome: 'no-effect',
        reason: 'a later directive changes the same header',
      });
    byName.set(
      key,
      change.list === 'add' && known !== undefined ? { ...change, list: 'set', also: known.directive } : change,
    );
  }
  return { kept: [...byName.values()], unsaid };
}

function settingOf(group: 'requestHeaders' | 'responseHeaders', changes: readonly HeaderChange[]): SettingBag {
  if (changes.length === 0) return {};
  const of = (list: HeaderChange['list']) => changes.filter((change) => change.list === list);
  const value: HeaderChanges = {
    ...part('set', of('set').map(headerOf)),
    ...part('add', of('add').map(headerOf)),
    ...part(
      'remove',
      of('remove').map(({ name }) => name),
    ),
  };
  const facts = Object.fromEntries(
    (['set', 'add', 'remove'] as const)
      .filter((list) => value[list] !== undefined)
      .map((list) => [list, factsOf(of(list))]),
  );
  return { [group]: { group, value, origin: 'stated', facts } } as SettingBag;
}

function headerOf({ name, value }: HeaderChange): Header {
  return { name, value };
}

function factsOf(changes: readonly HeaderChange[]): readonly FactId[] {
  return [
    ...new Set(
      changes
        .flatMap(({ directive, also }) => [directive, ...(also === undefined ? [] : [also])])
        .map(({ fact }) => fact.id),
    ),
  ];
}

/** The controller writes such headers into every location, so those out here do nothing (ngx_http_proxy_module.c). */
export function notHandedDown(headers: readonly HeaderReading[]): readonly Unsaid[] {
  const reason = 'every path has such headers from the controller, so nginx does not hand it down';
  return headers
    .filter(({ family }) => family === 'proxy_set_header')
    .flatMap(({ changes }) => changes.map(({ directive }) => ({ directive, outcome: 'no-effect' as const, reason })));
}
