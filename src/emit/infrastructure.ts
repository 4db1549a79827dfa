import * as codes from '../diagnostics/emit.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { compareText, qualifiedName } from '../model/object-ref.ts';
import type { Exposure, KnownExposure, PlannedClass } from '../model/route-plan.ts';
import type { Release } from '../model/target.ts';

/** Annotations that spec.infrastructure takes (maxProperties of the Gateway CRD in crds/gateway-api). */
const annotationLimits: Readonly<Record<Release, number>> = { '1.4': 8, '1.5': 8, '1.6': 16 };
/** Longest value of one (maxLength there), and what its name looks like (the rules there). */
const valueLimit = 4096;
const namePattern =
  /^(?=[^/]{0,252}(\/|$))([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$/;

/**
 * What cloud providers read beside spec.loadBalancerSourceRanges, which is no annotation and wins over this one
 * (kubernetes/cloud-provider, service/helpers GetLoadBalancerSourceRanges). Its ranges are separated by commas.
 */
const sourceRangesAnnotation = 'service.beta.kubernetes.io/load-balancer-source-ranges';

interface Infrastructure {
  readonly annotations: Readonly<Record<string, string>>;
  /** Names of annotations, and ranges, that found no room. */
  readonly cut: readonly string[];
}

/** The reach of the controller's Service, said of the new gateway as well: what restricts it first, then what shapes it. */
export function infrastructureOf(exposure: Exposure, release: Release): Infrastructure {
  if (exposure.kind === 'unknown') return { annotations: {}, cut: [] };
  const ranges = rangesThatFit(exposure.sourceRanges);
  const wanted = [
    ...(ranges.length === 0 ? [] : [{ name: sourceRangesAnnotation, value: ranges.join(','), restricts: true }]),
    ...exposure.annotations.filter(({ name }) => ranges.length === 0 || name !== sourceRangesAnnotation),
  ];
  const fitting = wanted.filter(({ name, value }) => value.length <= valueLimit && namePattern.test(name));
  const kept = new Set(
    [...fitting.filter(({ restricts }) => restricts), ...fitting.filter(({ restricts }) => !restricts)].slice(
      0,
      annotationLimits[release],
    ),
  );
  const entries = [...kept]
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ name, value }) => [name, value] as const);
  return {
    annotations: Object.fromEntries(entries),
    cut: [
      ...wanted.filter((entry) => !kept.has(entry)).map(({ name }) => name),
      ...exposure.sourceRanges.slice(ranges.length),
    ],
  };
}

/** As many ranges as one value holds: without the rest fewer clients get in, never more. */
function rangesThatFit(ranges: readonly string[]): readonly string[] {
  let length = -1;
  const end = ranges.findIndex((range) => {
    length += range.length + 1;
    return length > valueLimit;
  });
  return end < 0 ? ranges : ranges.slice(0, end);
}

/** What decides who reaches a class and its Gateway does not say. */
export function reachDiagnostics({ name, exposure }: PlannedClass, release: Release): readonly Diagnostic[] {
  if (exposure.kind === 'known') {
    const unsaid = unsaidOf(exposure, release).map(([what, reason]) =>
      diagnose(codes.reachUnsaid, { what, class: name, reason }, { object: exposure.service }),
    );
    return [...unsaid, ...identityOf(exposure, name)];
  }
  const [first] = exposure.services;
  if (first === undefined || !exposure.restricted) return [];
  const what = `one of the Services ${exposure.services.map(qualifiedName).join(', ')}`;
  const reason = 'the input does not say which of them is in front of the class';
  return [diagnose(codes.reachUnsaid, { what, class: name, reason }, { object: first })];
}

function unsaidOf(exposure: KnownExposure, release: Release): readonly (readonly [string, string])[] {
  const of = `of Service ${qualifiedName(exposure.service)}`;
  const { cut } = infrastructureOf(exposure, release);
  const limit = `spec.infrastructure takes ${annotationLimits[release]} annotations with values of up to ${valueLimit} characters in Gateway API ${release}`;
  return [
    ...(cut.length === 0 ? [] : [[`${cut.join(', ')} ${of}`, limit] as const]),
    ...exposure.fields.map((field) => [`${field} ${of}`, 'no annotation says it'] as const),
    ...(exposure.type === 'ClusterIP'
      ? [[`type ClusterIP ${of}`, 'a Gateway usually gets a load balancer'] as const]
      : []),
  ];
}

function identityOf({ service, leftOut }: KnownExposure, name: string): readonly Diagnostic[] {
  if (leftOut.length === 0) return [];
  const args = { names: leftOut.join(', '), service: qualifiedName(service), class: name };
  return [diagnose(codes.loadBalancerIdentity, args, { object: service })];
}
