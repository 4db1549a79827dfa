import type { RecordedRequest } from '../support/answers.ts';

export interface HttpReply {
  readonly status: number;
  /** Names in lower case; values of one name joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const factors: Readonly<Record<string, number>> = { B: 1, KiB: 1024, MiB: 1024 * 1024 };

/** Bytes of a recorded body, `2KiB`. */
export function bodySize(text: string | undefined): number {
  const [, count, unit = ''] = /^(\d+)(B|KiB|MiB)$/.exec(text ?? '0B') ?? [];
  const factor = factors[unit];
  if (count === undefined || factor === undefined) throw new Error(`not a size: ${text}`);
  return Number(count) * factor;
}

/** A recorded request as it goes over the wire: the path is not touched. */
export function requestBytes({ method, path, host, headers, body }: RecordedRequest): Buffer {
  const size = bodySize(body);
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${host}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : [`Content-Length: ${size}`]),
    ...('Connection' in headers ? [] : ['Connection: close']),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.alloc(size, 'x')]);
}

/** Whether an answer has ended; one without a length ends with the connection. */
export function isWhole(bytes: Buffer, headOnly = false): boolean {
  const reply = parseReply(bytes);
  if (reply === undefined) return false;
  const { status, headers, body } = reply;
  if (headOnly || status === 204 || status === 304 || status === 101) return true;
  if (headers['transfer-encoding'] === 'chunked') return bytes.toString('latin1', bytes.length - 5) === '0\r\n\r\n';
  return headers['content-length'] !== undefined && body.length >= Number(headers['content-length']);
}

/** Undefined where there is no whole head of an answer. */
export function parseReply(bytes: Buffer): HttpReply | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.toString('latin1', 0, Math.max(end, 0)).split('\r\n');
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1];
  if (end < 0 || status === undefined) return undefined;
  const rest = bytes.subarray(end + 4);
  if (status.startsWith('1') && status !== '101') return parseReply(rest);
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).toLowerCase();
    const value = line.slice(at + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return { status: Number(status), headers, body: headers['transfer-encoding'] === 'chunked' ? joined(rest) : rest };
}

/** The chunks of a body without their sizes. */
function joined(body: Buffer): Buffer {
  const end = body.indexOf('\r\n');
  const size = Number.parseInt(body.toString('latin1', 0, Math.max(end, 0)), 16);
  if (!(size > 0)) return Buffer.alloc(0);
  return Buffer.concat([body.subarray(end + 2, end + 2 + size), joined(body.subarray(end + 4 + size))]);
}
