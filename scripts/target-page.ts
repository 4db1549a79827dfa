import type { DiagnosticKind } from '../src/model/diagnostic.ts';
import { type Group, guardGroups, onLoss } from '../src/model/settings.ts';
import type { Target } from '../src/model/target.ts';
import { targets } from '../src/registry.ts';

const titles: Readonly<Record<Group, string>> = {
  access: 'Client addresses, user agents, referers',
  basicAuth: 'User name and password',
  externalAuth: 'External authentication',
  clientTls: 'Client certificates',
  denied: 'Routes the controller refuses',
  ownRules: "Text in the proxy's own language",
  rewrite: 'Rewrites of path and host',
  protocol: 'Protocol to the backend',
  backendTls: 'TLS to the backend',
  requestHeaders: 'Request headers',
  responseHeaders: 'Response headers',
  cors: 'CORS',
  timeouts: 'Timeouts',
  retry: 'Retries',
  rateLimit: 'Rate limits',
  session: 'Session affinity',
  clientAddress: 'Addresses of clients behind proxies',
  listenerTls: 'TLS versions, ciphers and curves for clients',
  headerNames: 'Names of request headers that are taken',
  serverHeader: 'The Server header',
  connections: 'Connections of clients',
  compression: 'Compression of responses',
  hsts: 'Strict-Transport-Security',
  balancing: 'Balancing over endpoints',
  mirror: 'Copies of requests',
  errorPages: 'Pages in place of errors of backends',
  healthCheck: 'Health checks of endpoints',
  body: 'Size of request bodies',
};

/** What a target says, by its own tables: groups of settings, the order of rules, and what differs. */
export function targetPage(name: string, findings: readonly DiagnosticKind[]): string {
  const target = targets[name];
  if (target === undefined) throw new Error(`no target ${name}`);
  const rows = (Object.keys(titles) as Group[]).map((group) => rowOf(group, target));
  const parts = [
    `# Target ${name}`,
    `\`ingress2gw convert --to ${name}\``,
    ...settingUp(target),
    `## Settings\n\n| Setting | Said by | What no field says |\n| --- | --- | --- |\n${rows.join('\n')}`,
    `## Order of paths\n\n${orderText(target)}`,
    ...(findings.length === 0
      ? []
      : [
          `## What differs\n\n${[...findings]
            .sort((a, b) => (a.code < b.code ? -1 : 1))
            .map(findingText)
            .join('\n')}`,
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function rowOf(group: Group, { capabilities, onGateway, answer }: Target): string {
  const ofClass = onGateway?.[group];
  const atGateway = ofClass === undefined || capabilities[group] !== undefined ? [] : [ofClass];
  const ways = [...(capabilities[group] ?? []), ...atGateway] as readonly { readonly name: string }[];
  const nothing = group === 'denied' && answer !== undefined ? 'a filter that answers their status' : 'nothing';
  const said = ways.length === 0 ? nothing : ways.map((way) => way.name).join(', then ');
  const guard = guardGroups.includes(group) ? ' (guard)' : '';
  return `| ${titles[group]}${guard} | ${said} | ${onLoss[group] === 'close' ? 'closes the route' : 'is dropped and told'} |`;
}

/** The kinds are all there are, so that every step shows. */
function settingUp({ profile }: Target): readonly string[] {
  const { className, controllerName, chartCreatesClass } = profile;
  const kinds = new Set([
    'Backend',
    'BackendTrafficPolicy',
    'ClientTrafficPolicy',
    'HTTPRouteFilter',
    'SecurityPolicy',
  ]);
  const steps = profile.prerequisites?.(kinds) ?? [];
  const made = chartCreatesClass === true ? '' : ', which is emitted where the input has none of its controller';
  const lines = [
    ...(className === undefined ? [] : [`- GatewayClass \`${className}\` of \`${controllerName ?? ''}\`${made}.`]),
    ...steps.map((step) => `- ${step.text}`),
  ];
  return lines.length === 0 ? [] : [`## Set up\n\n${lines.join('\n')}`];
}

function orderText({ profile }: Target): string {
  const regex = { type: 'RegularExpression', value: '/longer' } as const;
  const known = profile.order(regex, { type: 'RegularExpression', value: '/' }) === 'first';
  const prefix = profile.order(regex, { type: 'PathPrefix', value: '/even/longer' });
  if (!known) return 'Not known for regular expressions: an open one that may meet a guarded path is closed.';
  return `Of regular expressions the longer text is tried first, and ${prefix === 'first' ? 'all of them before prefixes' : 'prefixes before them'}: a guard that is tried first closes nothing beside it.`;
}

function findingText({ code, name, severity, text }: DiagnosticKind): string {
  return `- [${code} ${name}](../findings.md#${code.toLowerCase()}-${name}) (${severity}): ${text.replace(/[<>*_]/g, (character) => `\\${character}`)}`;
}
