import { convertText } from './convert-text.ts';
import { NginxModel, possibleModels, requestsAround } from './nginx-model.ts';
import { canaryHeaders, guards, manifestsOf, type RandomIngress } from './random-ingress.ts';
import { Router, type RouterOptions } from './route-request.ts';

const schemes = ['http', 'https'] as const;

/** Requests that nginx turns away, in one of the orders the input allows, and that reach a backend in the output. */
export async function openedGuards(
  ingresses: readonly RandomIngress[],
  options: RouterOptions,
): Promise<readonly unknown[]> {
  const models = possibleModels(ingresses).filter((model) => !model.isRefused());
  const router = new Router((await convertText(manifestsOf(ingresses))).objects, options);
  return requestsAround(ingresses)
    .filter(({ host, path }) => models.some((model) => model.expected(host, path).kind === 'guarded'))
    .flatMap((request) => schemes.map((scheme) => ({ ...request, scheme })))
    .flatMap((request) => headersFor(ingresses).map((headers) => ({ ...request, headers })))
    .filter((request) => router.answers(request).some(({ kind }) => kind === 'backend'));
}

/** Requests outside regular expressions that reach a backend they do not reach today. */
export async function strayRequests(ingresses: readonly RandomIngress[]): Promise<readonly unknown[]> {
  const model = new NginxModel(ingresses);
  const router = new Router((await convertText(manifestsOf(ingresses))).objects, { paths: 'decoded' });
  return requestsAround(ingresses)
    .filter(({ host }) => !model.isRefused() && !model.isRegexHost(host))
    .flatMap((request) => schemes.map((scheme) => ({ ...request, scheme })))
    .flatMap((request) => headersFor(ingresses).map((headers) => ({ ...request, headers })))
    .flatMap((request) => {
      const { host, path, headers } = request;
      const [today, tomorrow] = [model.expected(host, path, headers), router.route(request)];
      if (tomorrow.kind !== 'backend') return [];
      if (today.kind === 'backend' && areEqual(today.shares, tomorrow.shares)) return [];
      return [{ request, today, tomorrow: tomorrow.shares }];
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
