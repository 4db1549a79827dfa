import type { CohortPlan, PathPlan } from '../model.ts';
import { settings } from '../names.ts';
import type { Random, Shares } from '../random.ts';
import { root } from './plain.ts';

const cookie = {
  affinity: 'cookie',
  'session-cookie-name': 'route',
  'session-cookie-max-age': '172800',
  'session-cookie-expires': '172800',
  'session-cookie-path': '/',
};

/** Web sockets, or sessions that stay with one server. */
export function sticky(random: Random): CohortPlan {
  const kept = Object.fromEntries(Object.entries(cookie).slice(0, random.whole(3, 5)));
  return {
    hosts: 1,
    paths: random.chance(0.5) ? root : withSecond('/ws'),
    annotations: settings({ ...kept, 'proxy-read-timeout': '3600' }),
  };
}

const protocols: Shares<string> = [
  ['HTTPS', 65],
  ['GRPC', 30],
  ['GRPCS', 5],
];

/** A Service that speaks TLS or gRPC. */
export function encryptedBackend(random: Random): CohortPlan {
  return {
    hosts: 1,
    paths: random.chance(0.5) ? root : withSecond('/grpc.health.v1.Health'),
    annotations: settings({ 'backend-protocol': random.weighted(protocols) }),
  };
}

function withSecond(path: string): readonly PathPlan[] {
  return [...root, { path, pathType: 'Prefix', service: '' }];
}
