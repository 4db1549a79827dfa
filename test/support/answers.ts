import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../../src/model/json.ts';
import { type Reader, Strict } from './strict.ts';

export interface RecordedRequest {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Size of the body, `2KiB`. */
  readonly body?: string;
  /** Source address. */
  readonly client?: string;
  readonly clientCert?: string;
  readonly sni?: string;
  readonly port?: number;
  readonly repeat?: number;
  readonly parallel?: boolean;
  readonly tlsMax?: string;
}

/** What the backend received. A header that is null was absent. */
export interface Seen {
  readonly path: string;
  readonly host?: string;
  readonly method?: string;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly protocol?: string;
  readonly tls?: boolean;
  readonly sni?: string | null;
  readonly clientCertificate?: boolean;
  readonly bodyBytes?: number;
}

export interface AlsoSent {
  readonly backend: string;
  readonly method?: string;
  readonly sees?: Seen;
}

export interface RecordedAnswer {
  readonly status?: number;
  readonly statuses?: Readonly<Record<string, number>>;
  /** `namespace/service:port`; absent where the controller itself answered. */
  readonly backend?: string;
  readonly sees?: Seen;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly location?: string;
  readonly tls?: { readonly certificate: string };
  readonly share?: Readonly<Record<string, number>>;
  /** No HTTP answer: refused, reset, tls-error. */
  readonly connection?: string;
  readonly also: readonly AlsoSent[];
  readonly requests?: number;
  readonly tookSeconds?: number;
  readonly body?: string;
}

export interface Exchange {
  readonly request: RecordedRequest;
  readonly answer: RecordedAnswer;
  readonly note?: string;
}

export interface Recording {
  readonly controller: string;
  readonly about: string;
  readonly assumes: readonly string[];
  readonly note?: string;
  /** Reasoned from the reference by us, not recorded. */
  readonly reasoned: boolean;
  readonly answers: readonly Exchange[];
}

export interface RecordedCase {
  /** `topic/case`. */
  readonly name: string;
  readonly topic: string;
  readonly folder: string;
}

export const recordedRoot = 'fixtures/recorded/ingress-nginx';

/** Every case folder, in a stable order. */
export function recordedCases(root = recordedRoot): readonly RecordedCase[] {
  const folders = (path: string) => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders(root)
    .flatMap((topic) => folders(join(root, topic.name)).map((entry) => ({ topic: topic.name, entry: entry.name })))
    .map(({ topic, entry }) => ({ name: `${topic}/${entry}`, topic, folder: join(root, topic, entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function readRecording(folder: string): Recording {
  return parseRecording(readFileSync(join(folder, 'answers.yaml'), 'utf8'));
}

/** Reads answers.yaml. A key or a type that the format does not know throws: nothing recorded may be passed over unread. */
export function parseRecording(text: string): Recording {
  const reader = Strict.of(parse(text), 'answers.yaml');
  const note = reader.optional('note', Strict.text);
  const recording: Recording = {
    controller: reader.required('controller', Strict.text),
    about: reader.required('about', Strict.text),
    assumes: reader.optional('assumes', Strict.list(Strict.text)) ?? [],
    reasoned: reader.optional('reasoned', Strict.flag) ?? false,
    answers: reader.required('answers', Strict.list(exchange)),
    ...(note === undefined ? {} : { note }),
  };
  reader.finish();
  return recording;
}

const exchange: Reader<Exchange> = (value, place) => {
  const reader = Strict.of(value, place);
  const note = reader.optional('note', Strict.text);
  const result = {
    request: reader.required('request', request),
    answer: reader.required('answer', answer),
    ...(note === undefined ? {} : { note }),
  };
  reader.finish();
  return result;
};

const request: Reader<RecordedRequest> = (value, place) => {
  const reader = Strict.of(value, place);
  const result: RecordedRequest = {
    scheme: reader.required('scheme', Strict.oneOf('http', 'https')),
    host: reader.required('host', Strict.text),
    path: reader.required('path', Strict.text),
    method: reader.optional('method', Strict.text) ?? 'GET',
    headers: reader.optional('headers', Strict.map(Strict.text)) ?? {},
    ...reader.some({
      body: Strict.text,
      client: Strict.text,
      clientCert: Strict.text,
      sni: Strict.text,
      port: Strict.number,
      repeat: Strict.number,
      parallel: Strict.flag,
      tlsMax: Strict.text,
    }),
  };
  reader.finish();
  return result;
};

const seen: Reader<Seen> = (value, place) => {
  const reader = Strict.of(value, place);
  const result: Seen = {
    path: reader.required('path', Strict.text),
    headers: reader.optional('headers', Strict.map(Strict.nullable(Strict.text))) ?? {},
    ...reader.some({
      host: Strict.text,
      method: Strict.text,
      protocol: Strict.text,
      tls: Strict.flag,
      sni: Strict.nullable(Strict.text),
      clientCertificate: Strict.flag,
      bodyBytes: Strict.number,
    }),
  };
  reader.finish();
  return result;
};

const alsoSent: Reader<AlsoSent> = (value, place) => {
  const reader = Strict.of(value, place);
  const result: AlsoSent = {
    backend: reader.required('backend', Strict.text),
    ...reader.some({ method: Strict.text, sees: seen }),
  };
  reader.finish();
  return result;
};

/** Requests that this one caused: a list of them, or their number alone. */
const also: Reader<Pick<RecordedAnswer, 'also' | 'requests'>> = (value, place) => {
  if (!isObject(value)) return { also: Strict.list(alsoSent)(value, place) };
  const reader = Strict.of(value, place);
  const requests = reader.required('requests', Strict.number);
  reader.finish();
  return { also: [], requests };
};

const certificate: Reader<{ readonly certificate: string }> = (value, place) => {
  const reader = Strict.of(value, place);
  const result = { certificate: reader.required('certificate', Strict.text) };
  reader.finish();
  return result;
};

const answer: Reader<RecordedAnswer> = (value, place) => {
  const reader = Strict.of(value, place);
  const result: RecordedAnswer = {
    headers: reader.optional('headers', Strict.map(Strict.nullable(Strict.text))) ?? {},
    ...(reader.optional('also', also) ?? { also: [] }),
    ...reader.some({
      status: Strict.number,
      statuses: Strict.map(Strict.number),
      backend: Strict.text,
      sees: seen,
      location: Strict.text,
      tls: certificate,
      share: Strict.map(Strict.number),
      connection: Strict.text,
      tookSeconds: Strict.number,
      body: Strict.text,
    }),
  };
  reader.finish();
  return result;
};
