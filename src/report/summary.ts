import type { Conversion, Verdict } from '../model/conversion.ts';
import type { Severity } from '../model/diagnostic.ts';
import { isObject } from '../model/json.ts';
import { type Outcome, outcomes } from '../model/ledger.ts';
import type { Finding } from './findings.ts';

/** Counts that add up: every total is the sum of its parts. */
export interface Summary {
  /** One sentence: what was read and how it fared. */
  readonly text: string;
  readonly sources: { readonly total: number } & Readonly<Record<Verdict, number>>;
  readonly findings: { readonly total: number } & Readonly<Record<Severity, number>>;
  readonly facts: { readonly total: number } & Readonly<Record<Outcome, number>>;
  readonly objects: number;
  readonly patches: number;
  readonly files: number;
  readonly documents: number;
  readonly unread: number;
  readonly skipped: number;
}

const verdicts: readonly Verdict[] = ['converted', 'detail', 'decision', 'not-converted', 'not-selected'];

/** What stands for a GatewayClass that nobody named. */
const placeholderClass = 'choose-a-gateway-class';

export function summaryOf(conversion: Conversion, findings: readonly Finding[]): Summary {
  const sources = counted(
    verdicts,
    conversion.sources.map((source) => source.verdict),
  );
  return {
    text: verdictText(conversion, sources),
    sources,
    findings: counted(
      ['error', 'warning', 'info'],
      findings.map((finding) => finding.severity),
    ),
    facts: counted(
      outcomes,
      conversion.ledger.map((entry) => entry.outcome),
    ),
    objects: conversion.objects.length,
    patches: conversion.patches.length,
    files: conversion.read.files,
    documents: conversion.read.documents,
    unread: conversion.read.unread.length,
    skipped: conversion.read.skipped.length,
  };
}

/** `1 Ingress`, `2 Ingresses`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function counted<Key extends string>(
  keys: readonly Key[],
  values: readonly Key[],
): { readonly total: number } & Readonly<Record<Key, number>> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const value of values) counts[value] += 1;
  return { total: values.length, ...counts };
}

const verdictTexts: Readonly<Record<Verdict, (count: number) => string>> = {
  converted: (count) => `${count} converted as ${count === 1 ? 'it is' : 'they are'}`,
  detail: (count) => `${count} with details to know`,
  decision: (count) => `${count} ${count === 1 ? 'needs' : 'need'} a decision`,
  'not-converted': (count) => `${count} not converted`,
  'not-selected': (count) => `${count} not selected`,
};

function verdictText(conversion: Conversion, counts: Summary['sources']): string {
  const parts = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => verdictTexts[verdict](counts[verdict]));
  const unread = conversion.read.unread.length;
  const more = [
    ...(unread === 0 ? [] : [`${countOf(unread, 'document')} could not be read`]),
    ...(conversion.objects.some(namesPlaceholderClass) ? [`gatewayClassName is still ${placeholderClass}`] : []),
  ];
  const what =
    counts.total === 0 ? 'No Ingress found' : `${nounOf(conversion, counts.total)} read: ${parts.join(', ')}`;
  return `${[what, ...more].join('; ')}.`;
}

function nounOf(conversion: Conversion, count: number): string {
  const ingresses = conversion.sources.every((source) => source.ref.kind === 'Ingress');
  return ingresses ? countOf(count, 'Ingress', 'Ingresses') : countOf(count, 'source');
}

function namesPlaceholderClass(object: { readonly body: { readonly spec?: unknown } }): boolean {
  const { spec } = object.body;
  return isObject(spec) && spec.gatewayClassName === placeholderClass;
}
