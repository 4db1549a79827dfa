import { type ConvertSettings, convertText } from './convert-text.ts';
import { NginxModel, possibleModels, requestsAround } from './nginx-model.ts';
import { canaryHeaders, guards, manifestsOf, type RandomIngress } from './random-ingress.ts';
import { type Answer, Router, type RouterOptions } from './route-request.ts';

const schemes = ['http', 'https'] as const;

/** Requests that nginx turns away, in one of the orders the input allows, and that reach a backend in the output. */
export async function openedGuards(
  ingresses: readonly RandomIngress[],
  options: RouterOptions,
  settings: ConvertSettings = {},
): Promise<readonly unknown[]> {
  const models = possibleModels(ingresses).filter((model) => !model.isRefused());
  const router = new Router((await convertText(manifestsOf(ingresses), settings)).objects, options);
  return requestsAround(ingresses)
    .map((request) => ({ ...request, needed: guardsOf(models, request) }))
    .filter(({ needed }) => needed.length > 0)
    .flatMap((request) => schemes.map((scheme) => ({ ...request, scheme })))
    .flatMap((request) => headersFor(ingresses).map((headers) => ({ ...request, headers })))
    .filter(({ needed, ...request }) => router.answers(request).some((answer) => isOpen(answer, needed)));
}

/** Annotations that keep a request out, in any of the orders. */
function guardsOf(
  models: readonly NginxModel[],
  { host, path }: { readonly host: string; readonly path: string },
): readonly string[] {
  const expected = models.map((model) => model.expected(host, path));
  return [...new Set(expected.flatMap((one) => (one.kind === 'guarded' ? [one.guard] : [])))];
}

/** Fields of a target's own policies that say what an annotation says. */
const policyFields: Readonly<Record<string, string>> = {
  'auth-type': 'basicAuth',
  'allowlist-source-range': 'authorization',
  'auth-url': 'extAuth',
  'configuration-snippet: allow 10.0.0.0/8; deny all;': 'authorization',
};

/** Not one of the guards of the request may be missing before the backend. */
function isOpen(answer: Answer, needed: readonly string[]): boolean {
  return answer.kind === 'backend' && !needed.every((guard) => answer.guards.includes(policyFields[guard] ?? guard));
}

/** Requests outside regular expressions that reach a backend they do not reach today. */
export async function strayRequests(
  ingresses: readonly RandomIngress[],
  settings: ConvertSettings = {},
): Promise<readonly unknown[]> {
  const model = new NginxModel(ingresses);
  const router = new Router((await convertText(manifestsOf(ingresses), settings)).objects, { paths: 'decoded' });
  return requestsAround(ingresses)
    .filter(({ host }) => !model.isRefused() && !model.isRegexHost(host))
    .flatMap((request) => schemes.map((scheme) => ({ ...request, scheme })))
    .flatMap((request) => headersFor(ingresses).map((headers) => ({ ...request, headers })))
    .flatMap((request) => {
      const { host, path, headers } = request;
      const [today, tomorrow] = [model.expected(host, path, headers), router.route(request)];
      if (tomorrow.kind !== 'backend') return [];
      if (today.kind === 'backend' && areEqual(today.shares, tomorrow.shares)) return [];
      if (today.kind === 'guarded' && !isOpen(tomorrow, [today.guard])) return [];
      return [{ request, today, tomorrow: tomorrow.shares }];
    });
}

/** Requests on hosts that are emitted as regular expressions whose order is that of the source, and that go elsewhere. */
export async function strayByRegex(
  ingresses: readonly RandomIngress[],
  settings: ConvertSettings,
): Promise<readonly unknown[]> {
  const models = possibleModels(ingresses).filter((model) => !model.isRefused());
  const router = new Router((await convertText(manifestsOf(ingresses), settings)).objects, { paths: 'decoded' });
  return requestsAround(ingresses)
    .flatMap((request) => schemes.map((scheme) => ({ ...request, scheme })))
    .flatMap((request) => headersFor(ingresses).map((headers) => ({ ...request, headers })))
    .flatMap((request) => {
      const answer = router.route(request);
      if (answer.kind !== 'backend' || answer.by.path.type !== 'RegularExpression' || models.length === 0) return [];
      const today = models.map((model) => model.expected(request.host, request.path, request.headers));
      const isSame = today.some(
        (one) => one.kind === 'guarded' || (one.kind === 'backend' && areEqual(one.shares, answer.shares)),
      );
      return isSame ? [] : [{ request, today, tomorrow: answer.shares }];
    });
}

/** Requests differ in their headers only where a canary asks for them. */
function headersFor(ingresses: readonly RandomIngress[]): typeof canaryHeaders {
  return ingresses.some(({ annotations }) => annotations.canary === 'true') ? canaryHeaders : canaryHeaders.slice(0, 1);
}

function areEqual(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((name) => Math.abs((a[name] ?? 0) - (b[name] ?? 0)) < 0.001);
}

/** Whether the controller takes a snippet at all is not known without its ConfigMap, so there is no one answer of today. */
export function isSure(ingresses: readonly RandomIngress[]): boolean {
  return ingresses.every(
    ({ annotations, age }) =>
      annotations['configuration-snippet'] === undefined && (annotations.canary === undefined || age !== undefined),
  );
}

export function hasGuard(ingresses: readonly RandomIngress[]): boolean {
  return ingresses.some(({ annotations }) =>
    guards.some((guard) => Object.keys(guard).every((key) => annotations[key] !== undefined)),
  );
}

/** Requests on hosts of regular expressions that go where they go today but for those with the header of a canary. */
export async function unevenCanaries(ingresses: readonly RandomIngress[]): Promise<readonly unknown[]> {
  const model = new NginxModel(ingresses);
  const router = new Router((await convertText(manifestsOf(ingresses))).objects, { paths: 'decoded' });
  const agrees = (
    request: { readonly host: string; readonly path: string },
    headers: (typeof canaryHeaders)[number],
  ) => {
    const today = model.expected(request.host, request.path, headers);
    const tomorrow = router.route({ ...request, headers, scheme: 'http' });
    return today.kind === 'backend' && tomorrow.kind === 'backend'
      ? areEqual(today.shares, tomorrow.shares)
      : undefined;
  };
  const [plain = {}] = canaryHeaders;
  return requestsAround(ingresses)
    .filter(({ host }) => !model.isRefused() && model.isRegexHost(host))
    .filter((request) => agrees(request, plain) === true)
    .flatMap((request) => headersFor(ingresses).map((headers) => ({ ...request, headers })))
    .filter((request) => agrees(request, request.headers) === false);
}
