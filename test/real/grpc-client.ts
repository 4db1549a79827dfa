import { connect } from 'node:http2';

export interface GrpcCall {
  readonly port: number;
  readonly secure: boolean;
  readonly host: string;
  /** `/package.Service/Method`. */
  readonly path: string;
  readonly messages: readonly string[];
}

export interface GrpcAnswer {
  readonly status: number;
  /** `grpc-status` of the trailers. */
  readonly code: string | undefined;
  readonly messages: readonly string[];
}

/** A call as a gRPC client makes it: HTTP/2, messages with their lengths, the status in trailers. */
export async function callGrpc({ port, secure, host, path, messages }: GrpcCall): Promise<GrpcAnswer> {
  const session = connect(`${secure ? 'https' : 'http'}://127.0.0.1:${port}`, {
    servername: host,
    rejectUnauthorized: false,
  });
  try {
    const stream = session.request({
      ':method': 'POST',
      ':path': path,
      ':authority': host,
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    stream.end(Buffer.concat(messages.map(framed)));
    return await new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let status = 0;
      let code: string | undefined;
      session.once('error', reject);
      stream.once('error', reject);
      stream.setTimeout(10_000, () => reject(new Error('no answer within 10 s')));
      stream.once('response', (headers) => {
        status = Number(headers[':status']);
        code = textOf(headers['grpc-status']);
      });
      stream.once('trailers', (headers) => {
        code = textOf(headers['grpc-status']) ?? code;
      });
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('close', () => resolve({ status, code, messages: unframed(Buffer.concat(chunks)) }));
    });
  } finally {
    session.destroy();
  }
}

function textOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

/** A byte for "not compressed", four for the length. */
function framed(text: string): Buffer {
  const message = Buffer.from(text);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

function unframed(bytes: Buffer): readonly string[] {
  if (bytes.length < 5) return [];
  const end = 5 + bytes.readUInt32BE(1);
  return [bytes.toString('utf8', 5, end), ...unframed(bytes.subarray(end))];
}
