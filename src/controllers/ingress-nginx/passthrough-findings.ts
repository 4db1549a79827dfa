import * as codes from '../../diagnostics/streams.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { PlannedHost, PlannedStream } from '../../model/route-plan.ts';
import { guardGroups, type SettingBag, settingFacts } from '../../model/settings.ts';
import type { Passthrough } from './passthrough.ts';
import type { NginxServer } from './servers.ts';

const argument = '--enable-ssl-passthrough';
const name = 'ssl-passthrough';

/** What is to be told of ssl-passthrough on one host; `opened`: the host as it would be if TLS ended at the proxy. */
export function passthroughFindings(
  server: NginxServer,
  { unopened, stream, nowhere, idle, facts }: Passthrough,
  opened: PlannedHost | undefined,
): readonly Diagnostic[] {
  const host = server.host ?? '*';
  const stating = server.ingresses.find((ingress) => ingress.facts.some(({ id }) => facts.includes(id)));
  const context = { object: stating?.ref, facts };
  if (idle !== undefined) return [diagnose(codes.passthroughIdle, { name, host, reason: idle }, context)];
  if (unopened === 'maybe') {
    const args = { name, host, argument, service: rootService(server) };
    return [diagnose(codes.passthroughUnknown, args, context)];
  }
  if (stream === undefined) return [];
  if (nowhere !== undefined) {
    const { reason, today } = nowhere;
    const severity = today ? ('info' as const) : ('error' as const);
    return [diagnose(codes.passthroughNowhere, { host, reason }, { ...context, severity })];
  }
  const { paths, guards } = unseen(server, opened);
  if (paths.length + guards.length === 0) return [];
  const args = { host, service: serviceOf(stream), rest: [...paths, ...guards].join(', ') };
  const severity = guards.length === 0 ? ('info' as const) : ('warning' as const);
  return [diagnose(codes.passthroughHost, args, { ...context, severity })];
}

function rootService({ locations }: NginxServer): string {
  const root = locations.find(({ path, type }) => path === '/' && type === 'Prefix');
  if (root?.backend === undefined) return 'the Service of its /, which it does not have';
  return `Service ${qualifiedName({ ...root.ingress.ref, name: root.backend.service })}`;
}

function serviceOf({ action }: PlannedStream): string {
  const [backend] = action.kind === 'forward' ? action.backends : [];
  return backend === undefined ? 'no Service' : `Service ${qualifiedName(backend.service)}`;
}

interface Unseen {
  readonly paths: readonly string[];
  readonly guards: readonly string[];
}

/** Other paths, and the annotations that keep requests out. */
function unseen(server: NginxServer, opened: PlannedHost | undefined): Unseen {
  const paths = server.locations.filter(({ path, implicit }) => path !== '/' && implicit === undefined);
  const bags = [opened?.settings ?? {}, ...(opened?.routes ?? []).map(({ settings }) => settings)];
  const behind = new Set(bags.flatMap(guardFacts));
  const facts = server.ingresses.flatMap((ingress) => ingress.facts).filter(({ id }) => behind.has(id));
  return { paths: paths.map(({ path }) => path), guards: [...new Set(facts.map((fact) => fact.name))] };
}

function guardFacts(bag: SettingBag): readonly FactId[] {
  return guardGroups.flatMap((group) => {
    const setting = bag[group];
    return setting === undefined ? [] : settingFacts(setting);
  });
}
