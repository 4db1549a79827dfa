import type { Target } from '../../model/target.ts';
import { access } from './capabilities/access.ts';
import { balancing } from './capabilities/balancing.ts';
import { basicAuth } from './capabilities/basic-auth.ts';
import { body } from './capabilities/body.ts';
import { clientTls } from './capabilities/client-tls.ts';
import { clients, usualClients } from './capabilities/clients.ts';
import { compression } from './capabilities/compression.ts';
import { corsPolicy } from './capabilities/cors.ts';
import { externalAuth } from './capabilities/external-auth.ts';
import { rateLimit } from './capabilities/rate-limit.ts';
import { regexRewrite } from './capabilities/regex-rewrite.ts';
import { retry } from './capabilities/retry.ts';
import { session } from './capabilities/session.ts';
import { timeouts, usualTimeouts } from './capabilities/timeouts.ts';
import { profile } from './profile.ts';

/** Envoy Gateway: what every implementation says, and beside it the policies of its own group. */
export function envoyGateway({ capabilities: portable, profile: { headerRegex, serves } }: Target): Target {
  return {
    // Header texts match whole values in both; it has all that the API serves (conformance report of v1.9.0).
    profile: { ...profile, headerRegex, serves },
    onGateway: (planClass) => [...usualTimeouts(planClass), ...usualClients(planClass)],
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
      clients: [clients],
      compression: [compression],
      cors: [...(portable.cors ?? []), corsPolicy(portable.cors?.[0])],
      rewrite: [regexRewrite, ...(portable.rewrite ?? [])],
    },
  };
}
