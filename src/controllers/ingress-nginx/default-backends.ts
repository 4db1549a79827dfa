import type { Account } from '../../model/ledger.ts';
import type { NginxIngress } from './ingress.ts';
import { addLocation, addRival, type Draft, draftOf } from './server-draft.ts';
import type { NginxServer } from './servers.ts';

/** A spec.defaultBackend without rules is the `/` of the server `_`; the first one wins (behaviour 10.5). */
export function addCatchAll(drafts: Map<string, Draft>, ingress: NginxIngress, accounts: Account[]): void {
  const { defaultBackend } = ingress;
  if (ingress.rules.length > 0 || defaultBackend === undefined) return;
  const draft = draftOf(drafts, undefined);
  const at = draft.positions.get('Prefix /');
  const taken = at !== undefined;
  if (taken || defaultBackend.backend === undefined) {
    if (taken && defaultBackend.backend !== undefined) addRival(draft, at, { ingress, fact: defaultBackend.fact });
    const reason = taken ? 'another Ingress comes first as catch-all' : 'the controller skips resource backends';
    accounts.push({ fact: defaultBackend.fact.id, outcome: taken ? 'overridden' : 'no-effect', reason });
    return;
  }
  draft.ingresses.push(ingress);
  const facts = [defaultBackend.fact.id];
  addLocation(draft, {
    path: '/',
    type: 'Prefix',
    ingress,
    backend: defaultBackend.backend,
    facts,
    implicit: 'catch-all',
    rivals: [],
  });
}

/** Every server has a Prefix `/` from the start, with the annotations of the Ingress that created it (behaviour 2.4). */
export function addImplicitRoot(draft: Draft, accounts: Account[]): void {
  const [creator] = draft.ingresses;
  if (creator === undefined || draft.host === undefined) return;
  const { defaultBackend } = creator;
  if (draft.positions.has('Prefix /')) {
    const claimed = 'every host of this Ingress has a rule for / already';
    if (defaultBackend !== undefined)
      accounts.push({ fact: defaultBackend.fact.id, outcome: 'overridden', reason: claimed });
    return;
  }
  addLocation(draft, {
    path: '/',
    type: 'Prefix',
    ingress: creator,
    ...(defaultBackend?.backend === undefined ? {} : { backend: defaultBackend.backend }),
    facts: defaultBackend === undefined ? [] : [defaultBackend.fact.id],
    implicit: 'root',
    rivals: [],
  });
}

/** A default backend only serves hosts whose server its Ingress created (recorded hosts/default-backend-with-rules). */
export function unusedDefaults(ordered: readonly NginxIngress[], servers: readonly NginxServer[]): readonly Account[] {
  const creators = new Set(servers.filter(({ host }) => host !== undefined).map(({ ingresses }) => ingresses[0]));
  const reason = 'another Ingress came first on every host of this one';
  return ordered.flatMap((ingress) => {
    const { defaultBackend, rules } = ingress;
    if (defaultBackend === undefined || rules.length === 0 || creators.has(ingress)) return [];
    return [{ fact: defaultBackend.fact.id, outcome: 'overridden' as const, reason }];
  });
}
