import * as envoyGateway from '../src/diagnostics/envoy-gateway.ts';
import { diagnosticKinds } from '../src/diagnostics/index.ts';
import * as standard from '../src/diagnostics/standard.ts';
import { haproxyIngressRows } from '../src/generated/rows-haproxy-ingress.ts';
import { haproxytechRows } from '../src/generated/rows-haproxytech.ts';
import { ingressNginxRows } from '../src/generated/rows-ingress-nginx.ts';
import { traefikRows } from '../src/generated/rows-traefik.ts';
import type { DiagnosticKind } from '../src/model/diagnostic.ts';
import type { ControllerRows, Place, Row } from '../src/model/row.ts';
import type { GeneratedFile } from './crds.ts';
import { targetPage } from './target-page.ts';

/** Pages for people that are made from the same records as the report and `explain`. */
export async function generateDocs(): Promise<readonly GeneratedFile[]> {
  return [
    { path: 'docs/findings.md', text: findingsPage([...diagnosticKinds.values()]) },
    { path: 'docs/ingress-nginx.md', text: namesPage(ingressNginxRows) },
    { path: 'docs/traefik.md', text: namesPage(traefikRows) },
    { path: 'docs/haproxytech.md', text: namesPage(haproxytechRows) },
    { path: 'docs/haproxy-ingress.md', text: namesPage(haproxyIngressRows) },
    { path: 'docs/targets/standard.md', text: `${made}\n\n${targetPage('standard', Object.values(standard))}` },
    {
      path: 'docs/targets/envoy-gateway.md',
      text: `${made}\n\n${targetPage('envoy-gateway', Object.values(envoyGateway))}`,
    },
  ];
}

const made = '<!-- Made by scripts/generate.ts from the records of the program: edit those. -->';

function findingsPage(kinds: readonly DiagnosticKind[]): string {
  const sorted = [...kinds].sort((a, b) => (a.code < b.code ? -1 : 1));
  const entries = sorted.map(({ code, name, severity, text, cause, effect, remedy }) =>
    [
      `## ${code} ${name}`,
      `${severity}: ${plain(text)}`,
      `- Cause: ${plain(cause)}`,
      `- Effect: ${plain(effect)}`,
      `- Remedy: ${plain(remedy)}`,
    ].join('\n\n'),
  );
  const head =
    'An `error` routes or protects requests differently in a way that matters, a `warning` differs in detail, an `info` asks for nothing. `ingress2gw explain CODE` prints the same.';
  return `${made}\n\n# Findings\n\n${head}\n\n${entries.join('\n\n')}\n`;
}

function namesPage({ controller, rows }: ControllerRows): string {
  const places = [...Object.keys(titles), ...new Set(rows.map((row) => row.on).filter((on) => !(on in titles)))];
  const sections = places.flatMap((on) => {
    const own = rows.filter((row) => row.on === on);
    if (own.length === 0) return [];
    const title = titles[on as Place] ?? `Fields of ${on}`;
    const head = '| Name | Does | Becomes | Guard |\n| --- | --- | --- | --- |';
    return `## ${title}\n\n${own.length} names.\n\n${head}\n${own.map(rowLine).join('\n')}`;
  });
  const head = `What is known of each name of ${controller}. \`ingress2gw explain NAME\` says more: values, reach, defaults.`;
  return `${made}\n\n# Names of ${controller}\n\n${head}\n\n${sections.join('\n\n')}\n`;
}

const titles: Readonly<Partial<Record<Place, string>>> = {
  annotation: 'Annotations',
  'service-annotation': 'Annotations of Services',
  configmap: 'Keys of the ConfigMap',
  directive: 'Directives of snippets',
};

function rowLine(row: Row): string {
  const cells = [
    [row.name, ...(row.on === 'directive' ? row.aliases : [])].map((name) => `\`${name}\``).join(', '),
    row.effect,
    becomes(row),
    row.guards ? 'yes' : '',
  ];
  return `| ${cells.map((cell) => plain(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

function becomes({ destination }: Row): string {
  if (destination.kind === 'none') return `${destination.outcome}: ${destination.reason}`;
  return destination.kind === 'routing' ? 'the rules themselves' : `${destination.group}.${destination.part}`;
}

/** Angle brackets and stars of the texts are no markup. */
function plain(text: string): string {
  return text.replace(/[<>*_]/g, (character) => `\\${character}`).replaceAll('\n', ' ');
}
