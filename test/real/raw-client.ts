import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectSecure, type SecureVersion, TLSSocket } from 'node:tls';
import type { Certificate } from './authority.ts';
import { type HttpReply, isWhole, parseReply } from './http-text.ts';

export interface Secure {
  /** Server name; none is sent where it is absent. */
  readonly servername?: string;
  readonly client?: Certificate;
  readonly maxVersion?: SecureVersion;
}

export interface RawRequest {
  readonly port: number;
  readonly secure?: Secure;
  readonly bytes: Buffer;
  /** There is no body in the answer, whatever its headers say (HEAD). */
  readonly headOnly?: boolean;
  readonly timeout?: number;
}

/** `reply` absent: no connection, or no whole answer on it. */
export interface RawAnswer {
  readonly reply?: HttpReply;
  readonly failure?: string;
  /** Certificate that the server showed, DER. */
  readonly shown?: Buffer;
  readonly seconds: number;
}

/**
 * Sends bytes as they are over a connection of its own, and reads one answer. Envoy waits a second for the client to close, so
 * the end of the answer is looked for.
 */
export async function sendRaw(request: RawRequest): Promise<RawAnswer> {
  const begin = performance.now();
  const socket = open(request);
  const chunks: Buffer[] = [];
  let shown: Buffer | undefined;
  const failure = await new Promise<string | undefined>((resolve) => {
    socket.setTimeout(request.timeout ?? 15_000, () => resolve('timeout'));
    socket.once(request.secure === undefined ? 'connect' : 'secureConnect', () => {
      if (socket instanceof TLSSocket) shown = socket.getPeerCertificate().raw;
      socket.write(request.bytes);
    });
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (isWhole(Buffer.concat(chunks), request.headOnly)) resolve(undefined);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    socket.once('close', () => resolve(undefined));
  });
  socket.destroy();
  const reply = parseReply(Buffer.concat(chunks));
  return {
    seconds: (performance.now() - begin) / 1000,
    ...(reply === undefined ? { failure: failure ?? 'closed' } : { reply }),
    ...(shown === undefined ? {} : { shown }),
  };
}

function open({ port, secure }: RawRequest): Socket {
  if (secure === undefined) return connectPlain({ host: '127.0.0.1', port });
  const { servername, client, maxVersion } = secure;
  return connectSecure({
    host: '127.0.0.1',
    port,
    rejectUnauthorized: false,
    ALPNProtocols: ['http/1.1'],
    // Lets old versions be offered, where the server has to refuse them.
    ciphers: 'DEFAULT@SECLEVEL=0',
    minVersion: 'TLSv1',
    ...(servername === undefined ? {} : { servername }),
    ...(client === undefined ? {} : { cert: client.certificate, key: client.key }),
    ...(maxVersion === undefined ? {} : { maxVersion }),
  });
}
