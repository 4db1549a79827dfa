import type { DiagnosticKind } from '../model/diagnostic.ts';
import * as startArguments from './arguments.ts';
import * as canary from './canary.ts';
import * as configuration from './configuration.ts';
import * as emit from './emit.ts';
import * as envoyGateway from './envoy-gateway.ts';
import * as haproxy from './haproxy.ts';
import * as haproxyIngress from './haproxy-ingress.ts';
import * as interpret from './interpret.ts';
import * as paths from './paths.ts';
import * as plan from './plan.ts';
import * as read from './read.ts';
import * as select from './select.ts';
import * as snippets from './snippets.ts';
import * as standard from './standard.ts';
import * as streams from './streams.ts';
import * as topology from './topology.ts';
import * as traefik from './traefik.ts';
import * as traefikRoutes from './traefik-routes.ts';
import * as traefikServices from './traefik-services.ts';
import * as traefikStreams from './traefik-streams.ts';

/** Every kind of finding, by code: what `explain`, the report and the docs read. */
export const diagnosticKinds: ReadonlyMap<string, DiagnosticKind> = new Map(
  [
    read,
    select,
    interpret,
    plan,
    canary,
    startArguments,
    configuration,
    streams,
    snippets,
    emit,
    paths,
    traefikRoutes,
    traefikServices,
    traefikStreams,
    standard,
    topology,
    envoyGateway,
    haproxy,
    haproxyIngress,
    traefik,
  ]
    .flatMap((area) => Object.values(area) as DiagnosticKind[])
    .map((entry) => [entry.code, entry]),
);
