import type { RecordedController } from '../support/answers.ts';
import type { Standing } from './judge.ts';

type Counts = Readonly<Record<string, Readonly<Record<Standing, number>>>>;

/**
 * Recorded answers by topic and standing. `equal` may only grow, `open` only shrink. Where an Ingress is refused (auth-basic,
 * balancing, errors, headers, invalid, limits, redirect, snippets) its paths are closed, since an older version may be in force:
 * 500 where a controller that never saw one answers 404, and `announced`.
 */
const nginx: Counts = {
  access: { equal: 19, announced: 8, outside: 0, open: 0 },
  affinity: { equal: 13, announced: 13, outside: 0, open: 0 },
  'auth-basic': { equal: 18, announced: 7, outside: 0, open: 0 },
  'auth-external': { equal: 22, announced: 25, outside: 0, open: 0 },
  backend: { equal: 16, announced: 13, outside: 2, open: 0 },
  balancing: { equal: 15, announced: 1, outside: 0, open: 0 },
  canary: { equal: 62, announced: 10, outside: 0, open: 0 },
  class: { equal: 13, announced: 0, outside: 0, open: 0 },
  'client-cert': { equal: 6, announced: 20, outside: 0, open: 0 },
  config: { equal: 10, announced: 5, outside: 1, open: 0 },
  conflict: { equal: 16, announced: 1, outside: 0, open: 0 },
  cors: { equal: 21, announced: 11, outside: 0, open: 0 },
  errors: { equal: 14, announced: 21, outside: 0, open: 0 },
  headers: { equal: 8, announced: 16, outside: 0, open: 0 },
  hosts: { equal: 48, announced: 5, outside: 5, open: 0 },
  invalid: { equal: 45, announced: 19, outside: 0, open: 0 },
  limits: { equal: 11, announced: 19, outside: 0, open: 0 },
  mirror: { equal: 3, announced: 6, outside: 0, open: 0 },
  paths: { equal: 80, announced: 4, outside: 4, open: 0 },
  redirect: { equal: 62, announced: 15, outside: 1, open: 0 },
  regex: { equal: 57, announced: 7, outside: 0, open: 0 },
  retries: { equal: 7, announced: 1, outside: 4, open: 0 },
  rewrite: { equal: 49, announced: 18, outside: 0, open: 0 },
  snippets: { equal: 8, announced: 18, outside: 0, open: 0 },
  stream: { equal: 2, announced: 0, outside: 0, open: 0 },
  tls: { equal: 39, announced: 13, outside: 12, open: 0 },
};

/** Topics that are left out: test/support/answers.ts. */
const traefik: Counts = {
  annotations: { equal: 9, announced: 0, outside: 0, open: 0 },
  backends: { equal: 35, announced: 23, outside: 4, open: 0 },
  'default-backend': { equal: 14, announced: 1, outside: 0, open: 0 },
  entrypoints: { equal: 52, announced: 8, outside: 0, open: 0 },
  hosts: { equal: 38, announced: 1, outside: 3, open: 0 },
  ingressroute: { equal: 115, announced: 47, outside: 1, open: 0 },
  middlewares: { equal: 112, announced: 141, outside: 5, open: 0 },
  'paths-strict': { equal: 19, announced: 0, outside: 0, open: 0 },
  paths: { equal: 108, announced: 32, outside: 0, open: 0 },
  priority: { equal: 15, announced: 2, outside: 0, open: 0 },
  selection: { equal: 13, announced: 0, outside: 0, open: 0 },
  sticky: { equal: 5, announced: 11, outside: 0, open: 0 },
  'tls-options': { equal: 17, announced: 33, outside: 0, open: 0 },
  tls: { equal: 41, announced: 8, outside: 8, open: 0 },
  traefikservice: { equal: 8, announced: 5, outside: 0, open: 0 },
};

const haproxytech: Counts = {
  access: { equal: 15, announced: 16, outside: 0, open: 0 },
  affinity: { equal: 1, announced: 2, outside: 0, open: 0 },
  auth: { equal: 9, announced: 5, outside: 0, open: 0 },
  backend: { equal: 13, announced: 25, outside: 1, open: 0 },
  'bad-config': { equal: 14, announced: 21, outside: 0, open: 0 },
  canary: { equal: 24, announced: 2, outside: 0, open: 0 },
  class: { equal: 17, announced: 0, outside: 0, open: 0 },
  configmap: { equal: 18, announced: 3, outside: 0, open: 0 },
  conflicts: { equal: 4, announced: 0, outside: 0, open: 0 },
  cors: { equal: 13, announced: 6, outside: 0, open: 0 },
  'default-backend': { equal: 11, announced: 3, outside: 0, open: 0 },
  flags: { equal: 5, announced: 4, outside: 2, open: 0 },
  headers: { equal: 17, announced: 5, outside: 0, open: 0 },
  hosts: { equal: 13, announced: 1, outside: 0, open: 0 },
  order: { equal: 2, announced: 2, outside: 0, open: 0 },
  paths: { equal: 39, announced: 3, outside: 2, open: 0 },
  'rate-limit': { equal: 12, announced: 5, outside: 0, open: 0 },
  redirects: { equal: 11, announced: 3, outside: 0, open: 0 },
  rewrite: { equal: 13, announced: 14, outside: 0, open: 0 },
  services: { equal: 7, announced: 1, outside: 0, open: 0 },
  tls: { equal: 28, announced: 29, outside: 2, open: 0 },
};

const haproxyIngress: Counts = {
  access: { equal: 18, announced: 9, outside: 0, open: 0 },
  affinity: { equal: 3, announced: 7, outside: 0, open: 0 },
  auth: { equal: 29, announced: 24, outside: 0, open: 0 },
  backend: { equal: 11, announced: 17, outside: 0, open: 0 },
  'bad-config': { equal: 6, announced: 9, outside: 0, open: 0 },
  'blue-green': { equal: 1, announced: 11, outside: 0, open: 0 },
  class: { equal: 12, announced: 0, outside: 0, open: 0 },
  conflicts: { equal: 20, announced: 2, outside: 0, open: 0 },
  cors: { equal: 14, announced: 15, outside: 0, open: 0 },
  'default-backend': { equal: 12, announced: 1, outside: 0, open: 0 },
  frontends: { equal: 12, announced: 13, outside: 2, open: 0 },
  headers: { equal: 4, announced: 10, outside: 0, open: 0 },
  hosts: { equal: 48, announced: 15, outside: 0, open: 0 },
  limits: { equal: 11, announced: 8, outside: 0, open: 0 },
  order: { equal: 4, announced: 1, outside: 0, open: 0 },
  paths: { equal: 68, announced: 7, outside: 0, open: 0 },
  redirects: { equal: 11, announced: 11, outside: 0, open: 0 },
  rewrite: { equal: 22, announced: 8, outside: 0, open: 0 },
  services: { equal: 9, announced: 2, outside: 0, open: 0 },
  tls: { equal: 52, announced: 23, outside: 1, open: 0 },
};

export const counts: Readonly<Record<RecordedController, Counts>> = {
  'ingress-nginx': nginx,
  'haproxy-ingress': haproxyIngress,
  traefik,
  haproxytech,
};
