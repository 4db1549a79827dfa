import type { Statement } from '../../interpret/statement.ts';
import type { FactId } from '../../model/fact.ts';
import type { ResourceName } from '../../model/settings.ts';

/** What rows with `routing:` say: read by this controller's planner alone. */
export interface Routing {
  readonly sslRedirect?: boolean;
  readonly forceSslRedirect?: boolean;
  readonly preserveTrailingSlash?: boolean;
  readonly usePortInRedirects?: boolean;
  readonly permanentRedirect?: string;
  readonly permanentRedirectCode?: number;
  readonly temporalRedirect?: string;
  readonly temporalRedirectCode?: number;
  readonly relativeRedirects?: boolean;
  readonly appRoot?: string;
  readonly serverAlias?: readonly string[];
  readonly fromToWwwRedirect?: boolean;
  readonly useRegex?: boolean;
  readonly rewriteTarget?: string;
  readonly canary?: boolean;
  readonly canaryWeight?: number;
  readonly canaryWeightTotal?: number;
  readonly canaryByHeader?: string;
  readonly canaryByHeaderValue?: string;
  readonly canaryByHeaderPattern?: string;
  readonly canaryByCookie?: string;
  readonly sslPassthrough?: boolean;
  readonly defaultBackend?: string;
  readonly customHeaders?: ResourceName;
  readonly enableGlobalAuth?: boolean;
  readonly configurationSnippet?: string;
  readonly serverSnippet?: string;
  readonly mainSnippet?: string;
  readonly httpSnippet?: string;
  readonly locationSnippet?: string;
  readonly authSnippet?: string;
  readonly streamSnippet?: string;
  readonly modsecuritySnippet?: string;
  // Class level, from the ConfigMap.
  readonly httpRedirectCode?: number;
  readonly noTlsRedirectLocations?: readonly string[];
  readonly noAuthLocations?: readonly string[];
  readonly allowSnippetAnnotations?: boolean;
  readonly annotationsRiskLevel?: string;
  readonly annotationValueWordBlocklist?: readonly string[];
  readonly globalAllowedResponseHeaders?: readonly string[];
  readonly allowCrossNamespaceResources?: boolean;
}

export interface RoutingRecord {
  readonly routing: Routing;
  /** The facts behind each field. */
  readonly facts: Readonly<Partial<Record<keyof Routing, FactId>>>;
}

/** Gathers the routing statements of one object. The type of each value is what its row's value type gives. */
export function routingOf(statements: readonly Statement[]): RoutingRecord {
  const routing: Record<string, unknown> = {};
  const facts: Record<string, FactId> = {};
  for (const { row, value, fact } of statements) {
    if (row.destination.kind !== 'routing') continue;
    routing[row.destination.field] = value;
    facts[row.destination.field] = fact;
  }
  return { routing: routing as Routing, facts: facts as RoutingRecord['facts'] };
}

/** The facts behind the fields named, without those that are not stated. */
export function factsOf(record: RoutingRecord, ...fields: readonly (keyof Routing)[]): readonly FactId[] {
  return fields.flatMap((field) => record.facts[field] ?? []);
}
