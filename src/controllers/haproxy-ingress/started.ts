import { factAt } from '../../interpret/fact-at.ts';
import type { StartedInstance } from '../../model/controller.ts';
import type { Fact } from '../../model/fact.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import type { Account } from '../../model/ledger.ts';
import type { ResourceName } from '../../model/settings.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';

export const controllerString = 'haproxy-ingress.github.io/controller';
export const controllerName = 'haproxy-ingress';

/** How a controller is started, as far as the input shows it. */
export interface Started {
  readonly shown: boolean;
  /** Value of --ingress-class. */
  readonly className: string;
  /** It takes Ingresses without a class. */
  readonly takesClassless: boolean;
  /** The field comes before the annotation. */
  readonly fieldFirst: boolean;
  readonly configMap?: ResourceName;
  readonly namespace?: string;
  readonly tcpServices?: ResourceName;
  readonly defaultCertificate?: ResourceName;
  readonly defaultBackend?: ResourceName;
  readonly crossNamespace: boolean;
  /** First words of lines that spoil a snippet; an asterisk stands for all. */
  readonly disabledKeywords: readonly string[];
  readonly facts: readonly Fact[];
  readonly accounts: readonly Account[];
}

/** Switches, which take no word behind them. */
const switches = new Set([
  'allow-cross-namespace',
  'ingress-class-precedence',
  'watch-ingress-without-class',
  'ignore-ingress-without-class',
  'watch-gateway',
  'acme-server',
  'acme-track-tls-annotation',
  'disable-external-name',
  'disable-pod-list',
  'force-namespace-isolation',
  'master-worker',
  'profiling',
  'sort-backends',
  'update-status',
  'verify-hostname',
]);

const followed = new Set([
  'ingress-class',
  'controller-class',
  'full-controller-name',
  'ingress-class-precedence',
  'watch-ingress-without-class',
  'configmap',
  'tcp-services-configmap',
  'default-ssl-certificate',
  'default-backend-service',
  'allow-cross-namespace',
  'disable-config-keywords',
]);

interface Argument {
  readonly name: string;
  readonly value: string;
  readonly fact: Fact;
}

/** What the Deployments and DaemonSets of the input start; of several with one controller string, the first by name. */
export function startedAs(inventory: Inventory, wanted?: string): Started {
  const all = workloads(inventory)
    .map((workload) => ({ workload, list: argumentsOf(workload) }))
    .filter(({ list }) => list.length > 0);
  const own = all.find(({ list }) => wanted === undefined || stringOf(list) === wanted);
  const list = own?.list ?? [];
  const value = (name: string) => valueIn(list, name);
  return {
    shown: list.length > 0,
    className: value('ingress-class') ?? 'haproxy',
    takesClassless: value('watch-ingress-without-class') === 'true',
    fieldFirst: value('ingress-class-precedence') === 'true',
    ...named('configMap', value('configmap')),
    ...named('tcpServices', value('tcp-services-configmap')),
    ...named('defaultCertificate', value('default-ssl-certificate')),
    ...named('defaultBackend', value('default-backend-service')),
    ...(own?.workload.ref.namespace === undefined ? {} : { namespace: own.workload.ref.namespace }),
    crossNamespace: value('allow-cross-namespace') === 'true',
    disabledKeywords: (value('disable-config-keywords') ?? '').split(',').filter((word) => word !== ''),
    facts: list.map(({ fact }) => fact),
    accounts: list.map(accountOf),
  };
}

/** What is taken by the controllers of the input, for the selection of Ingresses. */
export function startedInstances(inventory: Inventory): readonly StartedInstance[] {
  return workloads(inventory)
    .map(argumentsOf)
    .filter((list) => list.length > 0)
    .map((list) => ({
      controllerString: stringOf(list),
      className: valueIn(list, 'ingress-class') ?? 'haproxy',
      takesClassless: valueIn(list, 'watch-ingress-without-class') === 'true',
    }));
}

/** The controller string of the classes that a controller takes (behaviour-haproxy 2.1). */
function stringOf(list: readonly Argument[]): string {
  const full = valueIn(list, 'full-controller-name');
  if (full !== undefined) return full;
  const suffix = valueIn(list, 'controller-class') ?? '';
  return suffix === '' ? controllerString : `${controllerString}/${suffix.replace(/^\//, '')}`;
}

function accountOf({ name, fact }: Argument): Account {
  const reason = 'it decides which routes there are and what they do, and was followed';
  return followed.has(name)
    ? { fact: fact.id, outcome: 'exact', reason }
    : { fact: fact.id, outcome: 'foreign', reason: 'how the proxy itself is run is for the new gateway to say' };
}

function valueIn(list: readonly Argument[], name: string): string | undefined {
  return list.findLast((argument) => argument.name === name)?.value;
}

type Named = 'configMap' | 'tcpServices' | 'defaultCertificate' | 'defaultBackend';

function named(key: Named, text: string | undefined): Partial<Pick<Started, Named>> {
  const [namespace = '', name = ''] = (text ?? '').split('/');
  return namespace === '' || name === '' ? {} : { [key]: { namespace, name } };
}

const kinds = new Set(['Deployment', 'DaemonSet']);
const image = /(^|\/)(jcmoraisjr\/|haproxy-ingress\/|n42inc\/)?haproxy-ingress([:@]|$)/;

function workloads(inventory: Inventory): readonly SourceObject[] {
  const given = new Set(inventory.configuration?.get(controllerName) ?? []);
  const isOwn = (source: SourceObject) =>
    kinds.has(source.ref.kind) || (source.ref.kind === 'Pod' && given.has(source));
  const all = inventory.objects.filter(isOwn);
  const chosen = all.filter((source) => given.has(source));
  return chosen.length > 0 ? chosen : all;
}

/** `--name=value`, `--name value`, and `--name` of a switch. */
function argumentsOf(workload: SourceObject): readonly Argument[] {
  const inPod = workload.ref.kind === 'Pod';
  const spec = objectOf(workload.body.spec);
  const pod = inPod ? spec : objectOf(objectOf(spec.template).spec);
  const start = inPod ? '/spec/containers' : '/spec/template/spec/containers';
  return listOf(pod.containers).flatMap((entry, position) => {
    const container = objectOf(entry);
    if (!image.test(textOf(container.image) ?? '')) return [];
    const words = listOf(container.args).map(String);
    return words.flatMap((word, at): readonly Argument[] => {
      const [, name, stated] = /^--?([a-z][a-z0-9.-]*)(?:=(.*))?$/s.exec(word) ?? [];
      if (name === undefined) return [];
      const next = words[at + 1];
      const apart = stated === undefined && !switches.has(name) && next !== undefined && !next.startsWith('-');
      const value = stated ?? (apart ? next : 'true');
      const fact = factAt(workload, `${start}/${position}/args/${at}`, `--${name}`, value);
      return [{ name, value, fact }];
    });
  });
}

/** How many arguments of the controller a document has. */
export function argumentCount(document: SourceObject): number {
  return kinds.has(document.ref.kind) || document.ref.kind === 'Pod' ? argumentsOf(document).length : 0;
}
