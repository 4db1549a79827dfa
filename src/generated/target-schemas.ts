// Made by scripts/generate-schemas.ts from crds/targets: do not edit.
/** Schemas of kinds that implementations add, by API group: each is read when an object of its group is. */
export const targetSchemas: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'gateway.envoyproxy.io': () => import('./schemas/targets/gateway.envoyproxy.io.json', { with: { type: 'json' } }),
  'gateway.nginx.org': () => import('./schemas/targets/gateway.nginx.org.json', { with: { type: 'json' } }),
  'traefik.io': () => import('./schemas/targets/traefik.io.json', { with: { type: 'json' } }),
};
