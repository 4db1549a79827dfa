import type { Account } from '../../model/ledger.ts';
import type { PlannedHost } from '../../model/route-plan.ts';
import { settingFacts } from '../../model/settings.ts';

const certificate = 'TLS of its host goes on unopened, so clients see the certificate of the backend';
const request = 'TLS of its host goes on unopened, so over TLS nothing that needs a request acts';

/** What a host states and its TLS connections never meet, told beside what becomes of it over plain http. */
export function unreached(opened: PlannedHost): readonly Account[] {
  const bags = [opened.settings, ...opened.routes.map(({ settings }) => settings)];
  const facts = [
    ...opened.routes.flatMap((route) => route.facts),
    ...bags.flatMap((bag) => Object.values(bag).flatMap(settingFacts)),
  ];
  return [
    ...(opened.certificate?.facts ?? []).map((fact) => ({ fact, outcome: 'no-effect' as const, reason: certificate })),
    ...[...new Set(facts)].map((fact) => ({ fact, outcome: 'overridden' as const, reason: request })),
  ];
}
