import type { Statement } from '../../interpret/statement.ts';
import type { FactId } from '../../model/fact.ts';

/** What rows with `routing:` say: read by this controller's planner alone. */
export interface Routing {
  readonly entryPoints?: readonly string[];
  readonly middlewares?: readonly string[];
  readonly priority?: string;
  readonly pathMatcher?: string;
  readonly ruleSyntax?: string;
  readonly tls?: boolean;
  readonly tlsOptions?: string;
  readonly certResolver?: string;
  readonly domains?: string;
  readonly scheme?: string;
  readonly serversTransport?: string;
  readonly passHostHeader?: boolean;
  readonly stickyCookie?: boolean;
}

export interface RoutingRecord {
  readonly routing: Routing;
  /** The facts behind each field. */
  readonly facts: Readonly<Partial<Record<keyof Routing, readonly FactId[]>>>;
}

/** Gathers the routing statements of one object. The type of each value is what its row's value type gives. */
export function routingOf(statements: readonly Statement[]): RoutingRecord {
  const routing: Record<string, unknown> = {};
  const facts: Record<string, readonly FactId[]> = {};
  for (const { row, value, fact } of statements) {
    if (row.destination.kind !== 'routing') continue;
    const { field } = row.destination;
    routing[field] = value;
    facts[field] = [...(facts[field] ?? []), fact];
  }
  return { routing: routing as Routing, facts: facts as RoutingRecord['facts'] };
}

export function factsOf({ facts }: RoutingRecord, ...fields: readonly (keyof Routing)[]): readonly FactId[] {
  return fields.flatMap((field) => facts[field] ?? []);
}
