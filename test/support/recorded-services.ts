import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Recording } from './answers.ts';
import type { HeaderValues } from './header-values.ts';

/** What stood behind the proxy when a case was recorded: input.yaml has the Services, `assumes` tells how they behaved. */
export class RecordedServices {
  private readonly input: string;
  private readonly written: ReadonlySet<string>;
  private readonly assumes: readonly string[];

  constructor(folder: string, { assumes }: Recording) {
    this.assumes = assumes;
    this.input = readFileSync(join(folder, 'input.yaml'), 'utf8');
    const documents = parseAllDocuments(this.input);
    const services = documents.filter((document) => document.get('kind') === 'Service');
    this.written = new Set(
      services.map(
        (document) => `${document.getIn(['metadata', 'namespace'])}/${document.getIn(['metadata', 'name'])}`,
      ),
    );
  }

  /** A 503 of such a Service keeps nobody out: the request goes to that very Service today as well. */
  lackEndpoints(backend: string): boolean {
    const service = serviceOf(backend).replace(/:.*$/, '');
    const missing = !this.written.has(service) && this.input.includes(`name: ${service.replace(/^.*\//, '')}\n`);
    return missing || this.said(service).some((text) => text.includes('has no endpoints'));
  }

  /** Stated of it: it has no endpoints, or answers some requests with an error. */
  fail(backend: string): boolean {
    const service = serviceOf(backend).replace(/:.*$/, '');
    return this.said(service).some((text) => /has no endpoints|answers (4|5)\d\d/.test(text));
  }

  /** It refuses requests that come without TLS. */
  speaksTls(backend: string): boolean {
    const service = serviceOf(backend).replace(/:.*$/, '');
    return this.said(service).some((text) => text.includes('speaks TLS'));
  }

  /** Headers the Service itself puts into its answers. */
  headersOf(backend: string): HeaderValues {
    const service = serviceOf(backend).replace(/:.*$/, '');
    const texts = this.said(service).flatMap((text) => /answers with headers (\{.*\})/.exec(text)?.[1] ?? []);
    return Object.assign({}, ...texts.map((text) => JSON.parse(text) as HeaderValues));
  }

  private said(service: string): readonly string[] {
    return this.assumes.filter((text) => text.startsWith(`Service ${service} `));
  }
}

/** `shop/web:80#2` and `shop/web:80@clusterIP` name endpoints of `shop/web:80`. */
export function serviceOf(backend: string): string {
  return backend.replace(/[#@].*$/, '');
}
