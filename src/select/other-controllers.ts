/** Annotation prefixes of controllers we only list, so that the report can say whose an Ingress is. */
const prefixes: Readonly<Record<string, string>> = {
  'nginx.org/': 'F5 NGINX Ingress Controller',
  'nginx.com/': 'F5 NGINX Ingress Controller',
  'traefik.ingress.kubernetes.io/': 'Traefik',
  'haproxy.org/': 'HAProxy Technologies kubernetes-ingress',
  'haproxy-ingress.github.io/': 'haproxy-ingress',
  'ingress.haproxy.org/': 'HAProxy Technologies kubernetes-ingress',
  'konghq.com/': 'Kong',
  'alb.ingress.kubernetes.io/': 'AWS Load Balancer Controller',
  'appgw.ingress.kubernetes.io/': 'Azure Application Gateway',
  'higress.io/': 'Higress',
  'networking.gke.io/': 'GKE Ingress',
  'route.openshift.io/': 'OpenShift',
};

/** The controller whose annotations these are, where exactly one of those we list is named. */
export function controllerOfPrefix(annotations: readonly string[]): string | undefined {
  const found = new Set(
    annotations.flatMap((name) => {
      const prefix = Object.keys(prefixes).find((candidate) => name.startsWith(candidate));
      return prefix === undefined ? [] : [prefixes[prefix] ?? ''];
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
