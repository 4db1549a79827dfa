import { convertText } from '../support/convert-text.ts';

export interface Written {
  readonly name?: string;
  readonly host?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly tls?: readonly string[];
  readonly path?: string;
}

const prefix = 'nginx.ingress.kubernetes.io/';

/** One Ingress as JSON, which is YAML too. */
export function ingress({ name = 'web', host, annotations = {}, tls, path = '/' }: Written): string {
  const paths = [{ path, pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }];
  return JSON.stringify({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name,
      namespace: 'shop',
      annotations: Object.fromEntries(Object.entries(annotations).map(([key, value]) => [prefix + key, value])),
    },
    spec: {
      ingressClassName: 'nginx',
      ...(tls === undefined ? {} : { tls: [{ hosts: tls, secretName: 'web-tls' }] }),
      rules: [{ ...(host === undefined ? {} : { host }), http: { paths } }],
    },
  });
}

/** What is told of every class: its defaults, and what was taken for granted of its controller. */
const ofClass = ['I2G2014', 'I2G2094'];

export type Settings = Parameters<typeof convertText>[1];

/** What is said of documents: the outcome of each fact by its bare name, and the findings as `code severity text`. */
export async function said(documents: readonly string[], settings: Settings = {}) {
  const conversion = await convertText(documents.join('\n---\n'), settings);
  return {
    conversion,
    codes: conversion.diagnostics.map(({ code }) => code).filter((code) => !ofClass.includes(code)),
    outcomes: Object.fromEntries(
      conversion.ledger.map(({ fact, outcome }) => [`${fact.object.name} ${fact.name.replace(prefix, '')}`, outcome]),
    ),
    about: (code: string) => conversion.diagnostics.filter((diagnostic) => diagnostic.code === code),
  };
}
