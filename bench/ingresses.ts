/** A cluster of made-up Ingresses: namespaces of ten, a host each, one to three paths, some annotations. The same for the same count. */
export function ingresses(count: number): string {
  return Array.from({ length: count }, (_, index) => ingress(index)).join('---\n');
}

const annotations: readonly (readonly string[])[] = [
  [],
  ['nginx.ingress.kubernetes.io/proxy-read-timeout: "120"'],
  ['nginx.ingress.kubernetes.io/ssl-redirect: "false"'],
  ['nginx.ingress.kubernetes.io/proxy-body-size: 8m'],
];

/** Most Ingresses have one path, the root; others name a few of their own. */
function pathsOf(index: number): readonly string[] {
  if (index % 5 < 3) return ['/'];
  return index % 5 === 3 ? ['/', '/api'] : [`/v${index % 7}`, `/app-${index}`, '/static'];
}

function ingress(index: number): string {
  const name = `app-${index}`;
  const host = `${name}.example.com`;
  const own = annotations[index % annotations.length] ?? [];
  const paths = pathsOf(index).map((path) =>
    [
      `      - path: ${path}`,
      '        pathType: Prefix',
      `        backend: {service: {name: ${name}, port: {number: ${8080 + (index % 3)}}}}`,
    ].join('\n'),
  );
  return [
    'apiVersion: networking.k8s.io/v1',
    'kind: Ingress',
    'metadata:',
    `  name: ${name}`,
    `  namespace: team-${Math.floor(index / 10)}`,
    ...(own.length === 0 ? [] : ['  annotations:', ...own.map((line) => `    ${line}`)]),
    'spec:',
    '  ingressClassName: nginx',
    ...(index % 2 === 0 ? [`  tls: [{hosts: [${host}], secretName: ${name}-tls}]`] : []),
    '  rules:',
    `  - host: ${host}`,
    '    http:',
    '      paths:',
    ...paths,
    '',
  ].join('\n');
}
