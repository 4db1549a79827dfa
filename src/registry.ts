import { haproxyIngress } from './controllers/haproxy-ingress/index.ts';
import { haproxytech } from './controllers/haproxytech/index.ts';
import { ingressNginx } from './controllers/ingress-nginx/index.ts';
import { traefik } from './controllers/traefik/index.ts';
import type { Controller } from './model/controller.ts';
import type { Target } from './model/target.ts';
import { envoyGateway } from './targets/envoy-gateway/index.ts';
import { standard } from './targets/standard/index.ts';

/** Every source controller: one line each. */
export const controllers: readonly Controller[] = [ingressNginx, traefik, haproxytech, haproxyIngress];

/** Every target: one line each. */
export const targets: Readonly<Record<string, Target>> = {
  standard,
  'envoy-gateway': envoyGateway(standard),
};
