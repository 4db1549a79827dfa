import { traefikRows } from '../../../generated/rows-traefik.ts';
import type { StartedInstance } from '../../../model/controller.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Account } from '../../../model/ledger.ts';
import type { Inventory, SourceObject } from '../../../model/source-object.ts';
import { controllerServices } from '../controller-service.ts';
import { chartRoot, optionsOfChart } from './chart-options.ts';
import { type EntryPoint, entryPointsOf, usualEntryPoints } from './entry-points.ts';
import { isWorkload, optionsOfFile, optionsOfWorkload, type StaticOption } from './static-options.ts';

/** How Traefik is started, as far as the input shows it; what it does not show is taken to be as the chart has it. */
export interface Started {
  /** Something of it was shown. */
  readonly shown: boolean;
  readonly entryPoints: readonly EntryPoint[];
  /** The class that it takes; absent: its usual one, and what names none. */
  readonly ingressClass?: string;
  readonly routeClass?: string;
  readonly strictPrefix: boolean;
  readonly syntax: 'v2' | 'v3';
  readonly crossNamespace: boolean;
  readonly externalNames: boolean;
  readonly emptyServices: boolean;
  readonly withoutClassObjects: boolean;
  /** It serves Ingresses with the annotations of ingress-nginx as well: the fact that says so. */
  readonly servesNginx?: Fact;
  readonly sanitizesPaths: boolean;
  /** An entry point refuses paths with codes of some characters. */
  readonly refusedCharacters: boolean;
  /** Providers in the order in which they win between rules of one priority; empty: not defined. */
  readonly precedence: readonly string[];
  readonly facts: readonly Fact[];
  readonly accounts: readonly Account[];
}

/** Options that decide what routes do, and that the plan follows. */
const followed =
  /^(entrypoints\.[^.]+\.(address|asdefault|exposed|http\.(tls|redirections|middlewares))(\.|$)|providers\.precedence$|providers\.kubernetes(ingress|crd)(\.(ingressclass|strictprefixmatching|allowcrossnamespace|allowexternalnameservices|allowemptyservices|disableingressclasslookup|disableclusterscoperesources))?$|core\.defaultrulesyntax$)/;

export function startedAs(inventory: Inventory): Started {
  const sources = sourcesOf(inventory);
  const options = sources.flatMap(optionsOf);
  const chart = sources.some((source) => chartRoot(source) !== undefined) || options.length === 0;
  const services = controllerServices(inventory);
  const entryPoints = entryPointsOf(options, services.length === 1 ? services[0] : undefined, chart);
  const value = (name: string) => options.filter((option) => option.name === name).at(-1)?.value;
  const flag = (name: string) => value(name)?.toLowerCase() === 'true';
  const either = (name: string) =>
    flag(`providers.kubernetesingress.${name}`) || flag(`providers.kubernetescrd.${name}`);
  const emulation = options.find(
    (option) => /^providers\.kubernetesingressnginx(\.|$)/.test(option.name) && option.value !== 'false',
  );
  const ingressClass = value('providers.kubernetesingress.ingressclass') ?? '';
  const routeClass = value('providers.kubernetescrd.ingressclass') ?? '';
  return {
    shown: options.length > 0,
    entryPoints: entryPoints ?? usualEntryPoints,
    ...(ingressClass === '' ? {} : { ingressClass }),
    ...(routeClass === '' ? {} : { routeClass }),
    ...(emulation === undefined ? {} : { servesNginx: emulation.fact }),
    strictPrefix: flag('providers.kubernetesingress.strictprefixmatching'),
    syntax: value('core.defaultrulesyntax')?.toLowerCase() === 'v2' ? 'v2' : 'v3',
    crossNamespace: flag('providers.kubernetescrd.allowcrossnamespace'),
    externalNames: either('allowexternalnameservices'),
    emptyServices: either('allowemptyservices') || chart,
    withoutClassObjects: flag('providers.kubernetesingress.disableingressclasslookup'),
    sanitizesPaths: !options.some(({ name, value }) => name.endsWith('.http.sanitizepath') && value === 'false'),
    refusedCharacters: options.some(
      ({ name, value }) => name.includes('.http.encodedcharacters.') && value === 'false',
    ),
    precedence: (value('providers.precedence') ?? '').split(',').filter((name) => name !== ''),
    facts: options.map(({ fact }) => fact),
    accounts: options.map(accountOf),
  };
}

function sourcesOf({ objects, configuration }: Inventory): readonly SourceObject[] {
  const stated = configuration?.get(traefikRows.controller) ?? [];
  return stated.length > 0 ? stated : objects.filter(isWorkload);
}

function optionsOf(source: SourceObject): readonly StaticOption[] {
  if (isWorkload(source)) return optionsOfWorkload(source);
  return chartRoot(source) === undefined ? optionsOfFile(source) : optionsOfChart(source);
}

function accountOf({ name, fact }: StaticOption): Account {
  return followed.test(name)
    ? {
        fact: fact.id,
        outcome: 'exact',
        reason: 'it decides which routes there are and what they do, and was followed',
      }
    : { fact: fact.id, outcome: 'foreign', reason: 'how the proxy itself is run is for the new gateway to say' };
}

/** What is taken by the Traefik of the input, for the selection of Ingresses. */
export function startedInstances(inventory: Inventory): readonly StartedInstance[] {
  const { shown, ingressClass } = startedAs(inventory);
  if (!shown) return [];
  const controllerString = 'traefik.io/ingress-controller';
  return [{ controllerString, className: ingressClass ?? 'traefik', takesClassless: ingressClass === undefined }];
}
