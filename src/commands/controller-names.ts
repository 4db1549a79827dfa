/** What can be converted from. */
export const controllerNames: readonly string[] = ['ingress-nginx', 'traefik', 'haproxytech', 'haproxy-ingress'];
