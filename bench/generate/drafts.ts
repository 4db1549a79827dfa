import type { Application, Blueprint, Draft } from './model.ts';

/** The Ingresses of an application in one of its environments. */
export function draftsOf(application: Application, environment: string): readonly Draft[] {
  const namespace = `${application.name}-${environment}`;
  return application.blueprints.map((blueprint) => ({
    namespace,
    application: application.name,
    blueprint,
    style: application.style,
    name: `${application.name}${blueprint.suffix}`,
    hosts: hostsOf(application.name, environment, blueprint),
    paths: blueprint.paths,
    annotations: blueprint.annotations,
  }));
}

function hostsOf(application: string, environment: string, blueprint: Blueprint): readonly string[] {
  const { hosts, suffix, apex } = blueprint;
  const stage = environment === 'prod' ? '' : `-${environment}`;
  const label = `${application}${suffix}${stage}`;
  if (hosts === 0) return [];
  const first = `${label}.${domainOf(blueprint)}`;
  if (apex === true) return [first, `*.${first}`];
  return [first, ...Array.from({ length: hosts - 1 }, (_, index) => `${label}-alt${index}.${domainOf(blueprint)}`)];
}

function domainOf({ hostStyle, customer, domain }: Blueprint): string {
  if (hostStyle === 'cluster') return domain;
  if (hostStyle === 'customer') return `customer-${customer}.example.org`;
  return `internal.service.zone-3.region-west.platform.corporate.${domain}`;
}
