import type { Shares } from './random.ts';

/** What one cluster looks like, in shares: section 2 of the description of large clusters. */

/** Environments of one application, in per cent of applications. */
export const environmentCounts: Shares<number> = [
  [1, 28],
  [2, 25],
  [3, 37],
  [4, 10],
];
export const environmentNames = ['dev', 'prod', 'staging', 'preprod'] as const;
export const applicationsPerIngress = 1 / 3.5;

/** Ingresses of one namespace. One namespace in so many is a big one and takes what is left. */
export const ingressCounts: Shares<number> = [
  [1, 78],
  [2, 15],
  [3, 4],
  [4, 0.7],
  [5, 0.6],
  [6, 0.4],
  [7, 0.3],
  [8, 0.2],
  [9, 0.2],
  [10, 0.1],
];
export const namespacesPerBig = 500;

export type CohortName =
  | 'plain'
  | 'front-and-api'
  | 'prefix-stripping'
  | 'rewrite-mistake'
  | 'internal-tool'
  | 'alias'
  | 'vanity'
  | 'sticky'
  | 'encrypted-backend'
  | 'hostless'
  | 'fan-out';

export const cohortShares: Shares<CohortName> = [
  ['plain', 52],
  ['front-and-api', 15],
  ['prefix-stripping', 9],
  ['rewrite-mistake', 3],
  ['internal-tool', 6],
  ['alias', 4],
  ['vanity', 3],
  ['sticky', 3],
  ['encrypted-backend', 3],
  ['hostless', 0.5],
  ['fan-out', 0.3],
];

/** Parts of all Ingresses. */
export const canaryShare = 0.01;
export const defectShare = 0.002;
export const lastAppliedShare = 0.5;
export const namedPortShare = 0.15;
export const externalNameShare = 0.001;
export const clusterIssuer = 'letsencrypt-production';

export type TlsStyle = 'own' | 'wildcard' | 'several' | 'unnamed' | 'none';
export const tlsStyles: Shares<TlsStyle> = [
  ['own', 93 * 0.6],
  ['wildcard', 93 * 0.3],
  ['several', 93 * 0.07],
  ['unnamed', 93 * 0.03],
  ['none', 7],
];

export type HostStyle = 'cluster' | 'customer' | 'deep';
export const hostStyles: Shares<HostStyle> = [
  ['cluster', 70],
  ['customer', 25],
  ['deep', 5],
];
export const clusterDomains = ['apps.example.com', 'eu.example.net', 'us.example.net', 'run.example.org'] as const;
export const ingressesPerCustomer = 20;

/** Hosts in several Ingresses, as shares of all hosts. */
export const sharedByTwo = 0.05;
export const sharedByFew = 0.015;
export const hostsPerBigShare = 2000;
export const bigShare = 50;
export const crossingShare = 0.3;

export type ClassName = 'nginx' | 'nginx-internal' | '';
export const classes: Shares<ClassName> = [
  ['nginx', 85],
  ['nginx-internal', 12],
  ['', 3],
];
export type ClassPlace = 'field' | 'annotation' | 'both';
export const classPlaces: Shares<ClassPlace> = [
  ['field', 65],
  ['annotation', 32],
  ['both', 3],
];

/** Files of a directory: what lies together. */
export type Packing = 'single' | 'several' | 'list';
export const packings: Shares<Packing> = [
  ['single', 60],
  ['several', 30],
  ['list', 10],
];
