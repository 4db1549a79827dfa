import { type JsonObject, listOf, objectOf } from '../../src/model/json.ts';
import type { Hit } from './echo-hit.ts';

/** Where requests are asked about before they reach a backend. */
export interface AuthCheck {
  /** `namespace/name:port`. */
  readonly backend: string;
  /** Path without its query. */
  readonly path: string;
}

/** The checks that policies ask for, of those that a Service of the case answers. */
export function authChecks(objects: readonly JsonObject[]): readonly AuthCheck[] {
  return objects
    .filter(({ kind }) => kind === 'SecurityPolicy')
    .flatMap(({ metadata, spec }) => {
      const http = objectOf(objectOf(objectOf(spec).extAuth).http);
      const path = String(http.pathOverride ?? '/').replace(/\?.*$/, '');
      return listOf(http.backendRefs).map((item) => {
        const { namespace = objectOf(metadata).namespace, name, port } = objectOf(item);
        return { backend: `${namespace}/${name}:${port}`, path };
      });
    });
}

export function isCheck({ backend, path }: Hit, checks: readonly AuthCheck[]): boolean {
  return checks.some((check) => check.backend === backend && check.path === path.replace(/\?.*$/, ''));
}
