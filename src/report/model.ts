import type { Conversion, EmittedObject, Prerequisite, ReadSummary, Requirement, Role } from '../model/conversion.ts';
import type { ArgumentValue, Severity } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import type { LedgerEntry, Outcome } from '../model/ledger.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Location } from '../model/source-object.ts';
import type { Channel, Release } from '../model/target.ts';
import { type Finding, findingsOf } from './findings.ts';
import { type SourceReport, sourcesOf } from './sources.ts';
import { type Summary, summaryOf } from './summary.ts';

/** Rises when a reader of the document has to change. */
export const reportVersion = 1;

export interface ObjectReport {
  readonly apiVersion: string;
  readonly ref: ObjectRef;
  readonly role: Role;
  /** Ingresses that made it. */
  readonly sources: readonly ObjectRef[];
}

/** All that one run found out, as a document: what every format prints, described by `schema.json`. */
export interface Report {
  readonly version: typeof reportVersion;
  /** Program and version; absent where the document must not change with them. */
  readonly generator?: string;
  readonly target: string;
  readonly release: Release;
  readonly channel: Channel;
  readonly summary: Summary;
  readonly prerequisites: readonly Prerequisite[];
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceReport[];
  readonly objects: readonly ObjectReport[];
  readonly patches: readonly ObjectReport[];
  readonly requirements: readonly Requirement[];
  readonly ledger: readonly LedgerEntry[];
  readonly read: ReadSummary;
}

export type { ArgumentValue, FactId, Finding, Location, Outcome, Severity, SourceReport, Summary };

/** The report of a run. Equal runs give equal documents. */
export function reportOf(conversion: Conversion, generator?: string): Report {
  const findings = findingsOf(conversion);
  return {
    version: reportVersion,
    ...(generator === undefined ? {} : { generator }),
    target: conversion.target,
    release: conversion.release,
    channel: conversion.channel,
    summary: summaryOf(conversion, findings),
    prerequisites: conversion.prerequisites,
    findings,
    sources: sourcesOf(conversion, findings),
    objects: conversion.objects.map(objectReport),
    patches: conversion.patches.map(objectReport),
    requirements: conversion.requirements,
    ledger: conversion.ledger,
    read: conversion.read,
  };
}

function objectReport(object: EmittedObject): ObjectReport {
  const { apiVersion } = object.body;
  return {
    apiVersion: typeof apiVersion === 'string' ? apiVersion : '',
    ref: object.ref,
    role: object.role,
    sources: object.sources,
  };
}
