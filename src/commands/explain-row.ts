import type { ControllerRows, Row, RowExample, Scope, Verdict, Way } from '../model/row.ts';
import { type Group, guardGroups, onLoss } from '../model/settings.ts';
import { type Definition, definitionList } from './explain-kind.ts';

/** All that is known of one name of a controller. */
export function rowText(row: Row, controller: ControllerRows, width: number): string {
  const definitions: readonly Definition[] = [
    ['Controller', `${controller.controller}, ${placeNames[row.on] ?? `field of ${row.on}`}`],
    ['Also named', row.aliases.join(', ')],
    ['Does', row.effect],
    ['Stands', row.places === undefined ? '' : placesText(row)],
    ['Reaches', row.on === 'directive' ? '' : reachText(row)],
    ['Becomes', becomesText(row)],
    [
      'Guard',
      row.guards ? 'It keeps requests out: where it cannot be kept, the route is closed (it answers 500).' : '',
    ],
    ['Way', row.way === undefined ? '' : wayTexts[row.way]],
    ['Value', row.on === 'directive' ? '' : valueText(row)],
    ['Default', row.default ?? ''],
    ['Bad value', row.on === 'directive' ? 'The proxy refuses its whole configuration.' : verdictTexts[row.invalid]],
    ['Empty value', row.empty === undefined ? '' : verdictTexts[row.empty]],
    ['Needs', row.needs ?? ''],
    ['Within', row.within === undefined ? '' : `${row.within}, which can switch it off`],
    [
      'For all',
      row.on === 'configmap' || row.configmap === undefined
        ? ''
        : `ConfigMap key ${row.configmap} says the same for the whole class.`,
    ],
    ['Risk', row.risk ?? ''],
    ['Examples', row.examples.map(exampleText).join('; ')],
    ['Docs', row.docs],
  ];
  return definitionList(titleOf(row, controller), definitions, width);
}

const placeNames: Readonly<Record<string, string>> = {
  annotation: 'annotation',
  'service-annotation': 'annotation of Services',
  configmap: 'ConfigMap key',
  directive: 'directive of the proxy, in snippets',
};

const wayTexts: Readonly<Record<Way, string>> = {
  portable: 'portable: the Gateway API can say it, as far as the values allow',
  policy: "policy: a policy of the target's own kind can say it",
  redesign: 'redesign: nothing says it, so the application or the gateway has to do it in another way',
  dead: 'dead: it does nothing for requests',
};

function placesText({ places = [], taken = [] }: Row): string {
  const own =
    taken.length === 0 ? '' : `; the controller writes it into ${taken.join(', ')} itself, and twice is refused`;
  return `in ${places.join(', ')}${own}`;
}

/** A name of earlier releases, which does nothing today. */
export function deadText(name: string, replacement: string, controller: ControllerRows, width: number): string {
  const instead = replacement === '' ? 'Nothing replaced it.' : `Replaced by: ${replacement}`;
  return definitionList(
    name,
    [
      ['Controller', controller.controller],
      ['Does', 'Nothing: only earlier releases knew this name. It is not converted.'],
      ['Instead', instead],
    ],
    width,
  );
}

function titleOf(row: Row, controller: ControllerRows): string {
  const [prefix] = controller.prefixes;
  const annotation = row.on === 'annotation' || row.on === 'service-annotation';
  return annotation && prefix !== undefined ? `${prefix.replace(/\/$/, '')}/${row.name}` : row.name;
}

const scopeTexts: Readonly<Record<Scope, string>> = {
  class: 'every Ingress of the class',
  host: 'every route of the host, those of other Ingresses too',
  route: 'the routes of its own Ingress',
  use: 'the backend, where a route of this Ingress uses it',
  service: 'the Service, for every route that uses it',
};

const mergeTexts: Readonly<Record<Row['merge'], string>> = {
  first: 'the first that states it decides',
  last: 'the last that states it decides',
  any: 'one that turns it on is enough',
  all: 'all together decide',
  'longest-path': 'the one with the longest path decides',
};

function reachText(row: Row): string {
  const scope = scopeTexts[row.scope];
  return row.scope === 'route' || row.on === 'configmap'
    ? `${scope}.`
    : `${scope}; of several, ${mergeTexts[row.merge]}.`;
}

const groupTexts: Partial<Record<Group, string>> = {
  rewrite: 'URLRewrite filter',
  protocol: 'appProtocol of the Service, or a GRPCRoute',
  backendTls: 'BackendTLSPolicy',
  requestHeaders: 'RequestHeaderModifier filter',
  responseHeaders: 'ResponseHeaderModifier filter',
  cors: 'CORS filter (standard channel from release 1.5)',
  timeouts: 'timeouts of the HTTPRoute rule, which count the whole request',
};

function becomesText({ destination }: Row): string {
  if (destination.kind === 'none') return `Nothing (${destination.outcome}): ${destination.reason}`;
  if (destination.kind === 'routing')
    return `The rules themselves: it decides how requests are matched (${destination.field}).`;
  const { group, part } = destination;
  const loss = onLoss[group] === 'close' ? 'else the route is closed (it answers 500)' : 'else it is dropped and told';
  const object = groupTexts[group] ?? (guardGroups.includes(group) ? "a policy of the target's own kind" : 'a filter');
  return `${object}, where the target can say it; ${loss} (${group}.${part}).`;
}

function valueText(row: Row): string {
  const values = row.values === undefined || row.values.length === 0 ? '' : `: ${row.values.join(', ')}`;
  const pattern = row.pattern === undefined ? '' : `, matching ${row.pattern}`;
  return `${row.type}${values}${pattern}`;
}

const verdictTexts: Readonly<Record<Verdict, string>> = {
  default: 'The default applies.',
  ignored: 'The value is ignored.',
  'group-dropped': 'It is dropped together with all that is read with it.',
  'route-denied': 'The controller refuses every request of the route, so the route is closed.',
  'host-denied': 'The controller refuses every request of the host, so its routes are closed.',
  'object-dropped': 'The controller ignores the whole object.',
};

function exampleText(example: RowExample): string {
  return `${JSON.stringify(example.value)}${example.invalid === true ? ' (bad)' : ''}`;
}
