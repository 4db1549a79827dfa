import type { Target } from '../../model/target.ts';
import { access } from './capabilities/access.ts';
import { balancing } from './capabilities/balancing.ts';
import { basicAuth } from './capabilities/basic-auth.ts';
import { body } from './capabilities/body.ts';
import { clientAddress } from './capabilities/client-address.ts';
import { clientTls } from './capabilities/client-tls.ts';
import { compression } from './capabilities/compression.ts';
import { connections } from './capabilities/connections.ts';
import { corsPolicy } from './capabilities/cors.ts';
import { errorPages } from './capabilities/error-pages.ts';
import { externalAuth } from './capabilities/external-auth.ts';
import { headerNames } from './capabilities/header-names.ts';
import { healthCheck } from './capabilities/health-check.ts';
import { hsts } from './capabilities/hsts.ts';
import { listenerTls } from './capabilities/listener-tls.ts';
import { rateLimit } from './capabilities/rate-limit.ts';
import { regexRewrite } from './capabilities/regex-rewrite.ts';
import { retry } from './capabilities/retry.ts';
import { serverHeader } from './capabilities/server-header.ts';
import { session } from './capabilities/session.ts';
import { timeouts, usualTimeouts } from './capabilities/timeouts.ts';
import { directAnswer } from './direct-answer.ts';
import { profile } from './profile.ts';

/** Envoy Gateway: what every implementation says, and beside it the policies of its own group. */
export function envoyGateway({ capabilities: portable, profile: { headerRegex, serves } }: Target): Target {
  return {
    // Header texts match whole values in both; it has all that the API serves (conformance report of v1.9.0).
    profile: { ...profile, headerRegex, serves },
    onGateway: {
      timeouts: usualTimeouts,
      clientAddress,
      listenerTls,
      headerNames,
      serverHeader,
      connections,
      compression,
      hsts,
    },
    answer: directAnswer,
    capabilities: {
      ...portable,
      access: [access],
      basicAuth: [basicAuth],
      externalAuth: [externalAuth],
      clientTls: [clientTls],
      timeouts: [timeouts],
      retry: [retry],
      rateLimit: [rateLimit],
      session: [session],
      balancing: [balancing],
      body: [body],
      errorPages: [errorPages],
      healthCheck: [healthCheck],
      cors: [...(portable.cors ?? []), corsPolicy(portable.cors?.[0])],
      rewrite: [regexRewrite, ...(portable.rewrite ?? [])],
    },
  };
}
