import type { Target } from '../../model/target.ts';
import { backendTls } from './capabilities/backend-tls.ts';
import { cors } from './capabilities/cors.ts';
import { requestHeaders, responseHeaders } from './capabilities/headers.ts';
import { mirror } from './capabilities/mirror.ts';
import { protocol } from './capabilities/protocol.ts';
import { retry } from './capabilities/retry.ts';
import { rewrite } from './capabilities/rewrite.ts';
import { session } from './capabilities/session.ts';
import { timeouts } from './capabilities/timeouts.ts';
import { profile } from './profile.ts';

/** Only kinds of gateway.networking.k8s.io: what portable Gateway API can say. */
export const standard: Target = {
  profile,
  capabilities: {
    rewrite: [rewrite],
    protocol: [protocol],
    backendTls: [backendTls],
    requestHeaders: [requestHeaders],
    responseHeaders: [responseHeaders],
    cors: [cors],
    timeouts: [timeouts],
    mirror: [mirror],
    session: [session],
    retry: [retry],
  },
};
