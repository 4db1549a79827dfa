import { compareRefs, compareText, type ObjectRef, objectRef, refKey } from '../../model/object-ref.ts';
import type { OtherTools, ToolAnnotation } from '../../model/route-plan.ts';
import { listOfText } from './certificate-fields.ts';

/** A certificate that cert-manager makes today because an Ingress asks for it. */
export interface CertificateRequest {
  readonly secret: ObjectRef;
  readonly names: readonly string[];
  /** Absent: the default issuer of cert-manager, which no manifest shows. */
  readonly issuer: ObjectRef | undefined;
  readonly settings: ReadonlyMap<string, string>;
  readonly annotations: readonly ToolAnnotation[];
  readonly owner: ObjectRef;
}

export function isCertManager({ name }: ToolAnnotation): boolean {
  return /^(acme\.)?cert-manager\.io\//.test(name) || name === 'kubernetes.io/tls-acme';
}

/** One request a Secret: of several Ingresses that ask for it the first counts, as it does for cert-manager. */
export function certificateRequests(tools: readonly OtherTools[]): readonly CertificateRequest[] {
  const requests = new Map<string, CertificateRequest>();
  for (const tool of [...tools].sort((a, b) => compareRefs(a.owner, b.owner))) {
    const annotations = tool.annotations.filter(isCertManager);
    const settings = new Map(annotations.map(({ name, value }) => [name, value.trim()] as const));
    if (!asks(settings)) continue;
    for (const { secret, names } of tool.certificates) {
      const key = refKey(secret);
      const known = requests.get(key);
      if (known !== undefined && known.owner !== tool.owner) continue;
      const all = [...(known?.names ?? []), ...names, ...listOfText(settings.get('cert-manager.io/alt-names'))];
      requests.set(key, {
        secret,
        names: [...new Set(all)].sort(compareText),
        issuer: issuerOf(settings, tool.owner),
        settings,
        annotations,
        owner: tool.owner,
      });
    }
  }
  return [...requests.values()];
}

function asks(settings: ReadonlyMap<string, string>): boolean {
  const named = ['cert-manager.io/issuer', 'cert-manager.io/cluster-issuer'].some((name) => settings.get(name));
  return named || settings.get('kubernetes.io/tls-acme') === 'true';
}

function issuerOf(settings: ReadonlyMap<string, string>, owner: ObjectRef): ObjectRef | undefined {
  const group = settings.get('cert-manager.io/issuer-group') || 'cert-manager.io';
  const kind = settings.get('cert-manager.io/issuer-kind');
  const issuer = settings.get('cert-manager.io/issuer');
  if (issuer) return objectRef(group, kind || 'Issuer', owner.namespace, issuer);
  const cluster = settings.get('cert-manager.io/cluster-issuer');
  return cluster ? objectRef(group, kind || 'ClusterIssuer', undefined, cluster) : undefined;
}
