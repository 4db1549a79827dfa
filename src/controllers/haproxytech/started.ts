import { factAt } from '../../interpret/fact-at.ts';
import type { StartedInstance } from '../../model/controller.ts';
import type { Fact } from '../../model/fact.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import type { Account } from '../../model/ledger.ts';
import type { ResourceName } from '../../model/settings.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';

export const controllerString = 'haproxy.org/ingress-controller';
export const controllerName = 'haproxytech';

/** How a controller is started, as far as the input shows it. */
export interface Started {
  readonly shown: boolean;
  /** Value of --ingress.class; '' where it is not given. */
  readonly ingressClass: string;
  readonly takesClassless: boolean;
  readonly configMap?: ResourceName;
  readonly patternFiles?: ResourceName;
  readonly tcpServices?: ResourceName;
  readonly defaultCertificate?: ResourceName;
  readonly defaultBackend: boolean;
  /** It reads names that a ValidationRules object defines. */
  readonly customRules: boolean;
  readonly withoutHttp: boolean;
  readonly withoutHttps: boolean;
  /** Kinds of snippets that are switched off. */
  readonly disabledSnippets: readonly string[];
  readonly facts: readonly Fact[];
  readonly accounts: readonly Account[];
}

const switches = new Set([
  'empty-ingress-class',
  'disable-http',
  'disable-https',
  'disable-quic',
  'disable-ipv6',
  'disable-ipv4',
]);

/** Arguments that the plan follows. */
const followed = new Set([
  'ingress.class',
  'empty-ingress-class',
  'configmap',
  'configmap-patternfiles',
  'configmap-tcp-services',
  'default-ssl-certificate',
  'disable-http',
  'disable-https',
  'disable-config-snippets',
]);

interface Argument {
  readonly name: string;
  readonly value: string;
  readonly fact: Fact;
}

/** What the Deployments and DaemonSets of the input start; of several with one class, the first by name. */
export function startedAs(inventory: Inventory, ingressClass?: string): Started {
  const all = workloads(inventory)
    .map(argumentsOf)
    .filter((list) => list.length > 0);
  const classOf = (list: readonly Argument[]) => valueIn(list, 'ingress.class') ?? '';
  const list = all.find((one) => ingressClass === undefined || classOf(one) === ingressClass) ?? [];
  const value = (name: string) => valueIn(list, name);
  const named = (name: string) => nameOf(value(name));
  const [configMap, patternFiles, tcpServices, defaultCertificate] = [
    named('configmap'),
    named('configmap-patternfiles'),
    named('configmap-tcp-services'),
    named('default-ssl-certificate'),
  ];
  return {
    shown: list.length > 0,
    ingressClass: classOf(list),
    takesClassless: classOf(list) === '' || value('empty-ingress-class') === 'true',
    ...(configMap === undefined ? {} : { configMap }),
    ...(patternFiles === undefined ? {} : { patternFiles }),
    ...(tcpServices === undefined ? {} : { tcpServices }),
    ...(defaultCertificate === undefined ? {} : { defaultCertificate }),
    defaultBackend: value('default-backend-service') !== undefined,
    customRules: value('custom-validation-rules') !== undefined,
    withoutHttp: value('disable-http') === 'true',
    withoutHttps: value('disable-https') === 'true',
    disabledSnippets: (value('disable-config-snippets') ?? '').split(',').filter((word) => word !== ''),
    facts: list.map(({ fact }) => fact),
    accounts: list.map(accountOf),
  };
}

/** What is taken by the controllers of the input, for the selection of Ingresses. */
export function startedInstances(inventory: Inventory): readonly StartedInstance[] {
  return workloads(inventory)
    .map(argumentsOf)
    .filter((list) => list.length > 0)
    .map((list) => {
      const className = valueIn(list, 'ingress.class') ?? '';
      const takesClassless = className === '' || valueIn(list, 'empty-ingress-class') === 'true';
      return { controllerString: stringOf(className), className, takesClassless };
    });
}

/** The controller string that a class of this name needs (contradictions 1). */
export function stringOf(className: string): string {
  return className === '' ? controllerString : `${controllerString}/${className}`;
}

function accountOf({ name, fact }: Argument): Account {
  return followed.has(name)
    ? {
        fact: fact.id,
        outcome: 'exact',
        reason: 'it decides which routes there are and what they do, and was followed',
      }
    : { fact: fact.id, outcome: 'foreign', reason: 'how the proxy itself is run is for the new gateway to say' };
}

function valueIn(list: readonly Argument[], name: string): string | undefined {
  return list.findLast((argument) => argument.name === name)?.value;
}

function nameOf(text: string | undefined): ResourceName | undefined {
  const [namespace = '', name = ''] = (text ?? '').split('/');
  return namespace === '' || name === '' ? undefined : { namespace, name };
}

const kinds = new Set(['Deployment', 'DaemonSet']);
const image = /(^|\/)(haproxytech\/)?kubernetes-ingress([:@]|$)/;

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
