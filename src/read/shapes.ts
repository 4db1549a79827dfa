/** What the API wants at a place. Fields that are not listed are not looked at here. */
export type Shape =
  | 'text'
  | 'number'
  | { readonly listOf: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> }
  | { readonly each: Shape };

const texts: Shape = { each: 'text' };

const metadata: Shape = { fields: { name: 'text', namespace: 'text', annotations: texts, labels: texts } };

const ingressBackend: Shape = {
  fields: {
    service: { fields: { name: 'text', port: { fields: { name: 'text', number: 'number' } } } },
    resource: { fields: { apiGroup: 'text', kind: 'text', name: 'text' } },
  },
};

const ingressPath: Shape = { fields: { path: 'text', pathType: 'text', backend: ingressBackend } };

const ingressSpec: Shape = {
  fields: {
    ingressClassName: 'text',
    defaultBackend: ingressBackend,
    rules: { listOf: { fields: { host: 'text', http: { fields: { paths: { listOf: ingressPath } } } } } },
    tls: { listOf: { fields: { hosts: { listOf: 'text' }, secretName: 'text' } } },
  },
};

const specs: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  'networking.k8s.io/Ingress': { spec: ingressSpec },
  'networking.k8s.io/IngressClass': {
    spec: {
      fields: {
        controller: 'text',
        parameters: { fields: { apiGroup: 'text', kind: 'text', name: 'text', namespace: 'text', scope: 'text' } },
      },
    },
  },
  '/ConfigMap': { data: texts },
};

/** The shape of an object of a kind: its metadata, and what the kinds that we know best hold. */
export function shapeOf(group: string, kind: string): Shape {
  return { fields: { metadata, ...specs[`${group}/${kind}`] } };
}
