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
    return this.isMissing(service) || this.said(service).some((text) => lacking.test(text));
  }

  /** Stated of it: it has no endpoints, or answers some requests with an error. */
  fail(backend: string): boolean {
    const service = serviceOf(backend).replace(/:.*$/, '');
    return this.isMissing(service) || this.said(service).some((text) => lacking.test(text) || failing.test(text));
  }

  private isMissing(service: string): boolean {
    return !this.written.has(service) && new RegExp(`name: ${service.replace(/^.*\//, '')}[,}\n]`).test(this.input);
  }

  /** It refuses requests that come without TLS. */
  speaksTls(backend: string): boolean {
    const service = serviceOf(backend).replace(/:.*$/, '');
    return this.said(service).some((text) => /speaks TLS|serve TLS/.test(text));
  }

  /** Headers the Service itself puts into its answers. */
  headersOf(backend: string): HeaderValues {
    const service = serviceOf(backend).replace(/:.*$/, '');
    const texts = this.said(service).flatMap((text) => /answers with headers (\{.*\})/.exec(text)?.[1] ?? []);
    return Object.assign({}, ...texts.map((text) => JSON.parse(text) as HeaderValues));
  }

  /** What `assumes` says of a Service, in the words of either recorder. */
  private said(service: string): readonly string[] {
    const name = service.replace(/^.*\//, '');
    const pods = new RegExp(
      `^(The Service ${name} |The pods of ${name} )|of the pod of ${name}\\.|(^Endpoint |; )of ${name}: `,
    );
    return this.assumes.flatMap((text) => {
      if (text.startsWith(`Service ${service} `) || pods.test(text) || anyPod.test(text)) return [ofOne(text, name)];
      return [];
    });
  }
}

const lacking = /has no endpoints|has 0 ready pods|serving false|terminating true/;
const failing = /answers (4|5)\d\d|Nothing listens|ask for a client certificate/;
/** Said of a case that has one Service. */
const anyPod = /^(Nothing listens on port \d+ of the pod\.|The pods (serve|ask) )/;

/** `Endpoint of a: …; of b: …` says something of each. */
function ofOne(text: string, name: string): string {
  if (!text.startsWith('Endpoint of ')) return text;
  return text.split('; ').find((part) => part.includes(`of ${name}: `)) ?? '';
}

/** `shop/web:80#2` and `shop/web:80@clusterIP` name endpoints of `shop/web:80`. */
export function serviceOf(backend: string): string {
  return backend.replace(/[#@ ].*$/, '');
}
