import type { Conversion } from '../../src/model/conversion.ts';
import { listOf, objectOf, textOf } from '../../src/model/json.ts';
import type { LedgerEntry, Outcome } from '../../src/model/ledger.ts';
import { qualifiedName, refKey } from '../../src/model/object-ref.ts';
import type { Inventory, SourceObject } from '../../src/model/source-object.ts';
import { probesOf } from './probe-path.ts';
import { type Answer, Router } from './route-request.ts';
import { backendsOfPath } from './rule-answer.ts';

/** What became of one path of one Ingress. */
export type Fate = 'forwarded' | 'redirected' | 'closed' | 'accounted' | 'unprobed' | 'violated';

export interface PathFate {
  readonly ingress: string;
  /** `host/path`, as written. */
  readonly path: string;
  readonly fate: Fate;
  readonly why?: string;
}

/** Outcomes that say of a path that no emitted rule answers for it, or that its rule is closed on purpose. */
const spoken: readonly Outcome[] = ['closed', 'foreign', 'overridden', 'no-effect', 'invalid', 'unsupported'];

interface WrittenPath {
  readonly source: SourceObject;
  readonly pointer: string;
  readonly host: string | undefined;
  readonly path: string;
  readonly exact: boolean;
  readonly service: string | undefined;
  readonly port: string;
}

/**
 * Conservation (DESIGN 13): each host and path of each selected Ingress is answered by exactly one emitted rule with its
 * backend, or its fact in the ledger says why not.
 */
export function pathFates(conversion: Conversion, inventory: Inventory): readonly PathFate[] {
  const ledger = new Map(
    conversion.ledger.map((entry) => [`${refKey(entry.fact.object)}#${entry.fact.pointer}`, entry]),
  );
  const selected = new Set(
    conversion.sources.filter(({ verdict }) => verdict !== 'not-selected').map(({ ref }) => refKey(ref)),
  );
  const ingresses = inventory.objects.filter(({ ref }) => ref.kind === 'Ingress' && selected.has(refKey(ref)));
  const paths = ingresses.flatMap(writtenPaths);
  const view: View = {
    router: new Router(conversion.objects, { paths: 'decoded' }),
    inventory,
    paths,
    regexHosts: hostsOf(conversion, 'I2G3011'),
    neverLive: hostsOf(conversion, 'I2G2009'),
  };
  return paths.map((written) => {
    const entry = ledger.get(`${refKey(written.source.ref)}#${written.pointer}`);
    const path = `${written.host ?? '*'}${written.path}`;
    return { ingress: qualifiedName(written.source.ref), path, ...judge(written, entry, view) };
  });
}

interface View {
  readonly router: Router;
  readonly inventory: Inventory;
  readonly paths: readonly WrittenPath[];
  readonly regexHosts: ReadonlySet<string>;
  /** Hosts of which the report says that the source refuses them as they are. */
  readonly neverLive: ReadonlySet<string>;
}

function hostsOf({ diagnostics }: Conversion, code: string): ReadonlySet<string> {
  return new Set(diagnostics.filter((entry) => entry.code === code).map((entry) => String(entry.arguments.host)));
}

export function violationsOf(conversion: Conversion, inventory: Inventory): readonly string[] {
  return pathFates(conversion, inventory)
    .filter(({ fate }) => fate === 'violated')
    .map(({ ingress, path, why }) => `${ingress} ${path}: ${why}`);
}

function writtenPaths(source: SourceObject): readonly WrittenPath[] {
  return listOf(objectOf(source.body.spec).rules).flatMap((value, rule) => {
    const { host, http } = objectOf(value);
    return listOf(objectOf(http).paths).map((item, position) => {
      const path = objectOf(item);
      const service = objectOf(objectOf(path.backend).service);
      const port = objectOf(service.port);
      return {
        source,
        pointer: `/spec/rules/${rule}/http/paths/${position}`,
        host: textOf(host),
        path: textOf(path.path) ?? '/',
        exact: path.pathType === 'Exact',
        service: textOf(service.name),
        port: String(port.number ?? port.name ?? ''),
      };
    });
  });
}

type Judged = Pick<PathFate, 'fate' | 'why'>;

function judge(written: WrittenPath, entry: LedgerEntry | undefined, view: View): Judged {
  if (entry === undefined) return { fate: 'violated', why: 'its fact is not in the ledger' };
  if (spoken.includes(entry.outcome)) return { fate: entry.outcome === 'closed' ? 'closed' : 'accounted' };
  const label = written.host ?? '*';
  if (view.neverLive.has(label)) return { fate: 'accounted' };
  const probes = probesOf(written.path, written.exact, view.regexHosts.has(label));
  if (probes.length === 0) return { fate: 'unprobed' };
  const host = written.host === undefined ? 'unclaimed.invalid' : written.host.replace(/^\*/, 'probe').toLowerCase();
  const answers = probes.flatMap((path) =>
    (['http', 'https'] as const).map((scheme) => ({
      path,
      answer: ownAnswer(view.router.answers({ scheme, host, path }), written),
    })),
  );
  const wrong = answers.flatMap(({ path, answer }) => complaint(path, answer, written, view));
  if (wrong.length > 0) return { fate: 'violated', why: [...new Set(wrong)].join('; ') };
  return fateOf(answers.map(({ answer }) => answer));
}

/** Of several Gateways that answer for the host, the one that has a rule of this Ingress. */
function ownAnswer(answers: readonly Answer[], { source }: WrittenPath): Answer {
  const key = refKey(source.ref);
  const own = answers.find(
    (answer) => answer.kind !== 'none' && answer.by.route.object.sources.some((ref) => refKey(ref) === key),
  );
  return own ?? answers[0] ?? { kind: 'none' };
}

function fateOf(answers: readonly Answer[]): Judged {
  const kinds = new Set(answers.map(({ kind }) => kind));
  if (kinds.has('backend')) return { fate: 'forwarded' };
  if (kinds.has('closed')) return { fate: 'closed' };
  if (kinds.has('redirect')) return { fate: 'redirected' };
  return { fate: 'violated', why: 'no rule answers' };
}

function complaint(path: string, answer: Answer, written: WrittenPath, view: View): readonly string[] {
  if (answer.kind !== 'backend') return [];
  const equal = answer.rivals.filter(({ rule }) => rule !== answer.by.rule);
  const twice = equal.length === 0 ? [] : [`${path} is answered by ${equal.length + 1} rules`];
  const expected = expectedBackend(written, view.inventory);
  const reached = [...answer.backends, ...backendsOfPath(answer.by)];
  if (
    expected.some((name) => reached.includes(name)) ||
    view.paths.some((other) => claims(other, path, answer.backend, written, view))
  )
    return twice;
  return [...twice, `${path} goes to ${answer.backend}, not ${expected.join(' or ')}`];
}

/** Another path of the host that comes first for this very request: an Exact one, or on a regex host one of longer text. */
function claims(other: WrittenPath, path: string, backend: string, written: WrittenPath, view: View): boolean {
  if (other === written || other.host !== written.host || !expectedBackend(other, view.inventory).includes(backend))
    return false;
  if (!view.regexHosts.has(written.host ?? '*'))
    return other.exact && other.path === written.path && path === written.path;
  return other.path.length >= written.path.length && matchesFromStart(other.path, path);
}

function matchesFromStart(pattern: string, path: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})`, 'i').test(path);
  } catch {
    return false;
  }
}

/** The Service port that the written port means; where the Service is in the input, it is looked up there. */
function expectedBackend({ source, service, port }: WrittenPath, inventory: Inventory): readonly string[] {
  const name = `${source.ref.namespace ?? ''}/${service ?? ''}`;
  const found = inventory.objects.find(
    ({ ref }) =>
      ref.kind === 'Service' && ref.group === '' && ref.namespace === source.ref.namespace && ref.name === service,
  );
  const ports = listOf(objectOf(found?.body.spec).ports).map(objectOf);
  const meant = ports.filter((entry) =>
    [entry.port, entry.targetPort, entry.name].some((value) => String(value) === port),
  );
  return found === undefined ? [`${name}:${port}`] : meant.map((entry) => `${name}:${String(entry.port)}`);
}
