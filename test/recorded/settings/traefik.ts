/** What `assumes` says of how Traefik was run, and the file that says the same (fixtures/recorded/traefik/README.md, "Controller settings"). */
export const traefikRuns: Readonly<Record<string, string>> = {
  'Entry point websecure has http.tls (as the Helm chart sets it); allowEmptyServices is on for both providers.':
    'chart',
  'Provider option strictPrefixMatching=true.': 'strict',
  'Entry point web: http.redirections.entryPoint to=websecure scheme=https. Entry point websecure: http.tls.':
    'redirection',
  'Provider option ingressClass=traefik-internal.': 'class',
  'Provider option disableIngressClassLookup=true.': 'no-look-up',
  'Provider options allowExternalNameServices=true (both providers) and allowCrossNamespace=true; the entry points trust forwarded headers of 10.202.9.7.':
    'open',
  'core.defaultRuleSyntax=v2.': 'v2-syntax',
  'Entry point web: asDefault, http.sanitizePath=false, http.encodedCharacters.allowEncodedSlash=false.': 'as-default',
  'Entry point web: http.middlewares=infra-edge@kubernetescrd. Entry point websecure: http.tls, no middlewares.':
    'entry-point-middlewares',
  'providers.precedence=kubernetescrd,kubernetes.': 'precedence',
};

/** What stands behind Traefik or in the cluster: Services and their pods, Secrets, the age of Ingresses, refused objects. */
const behind: readonly RegExp[] = [
  /^An IngressClass traefik /,
  /^The API server refused: /,
  /^The auth service answers /,
  /^There is an entry point pg /,
  /^The (Service|Ingress|Secret|pods?|requests?|second request|certificate) /,
  /^(Secret|Pod|Endpoint|Nothing listens|One node) ?/,
  /^(ADDRESS|[a-z-]+) (stands for|holds|is for) /,
];

export function isBehind(text: string): boolean {
  return behind.some((pattern) => pattern.test(text));
}
