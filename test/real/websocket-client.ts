import { createHash, randomBytes } from 'node:crypto';
import { connect as connectPlain } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { type HttpReply, parseReply } from './http-text.ts';

export interface WebsocketCall {
  readonly port: number;
  readonly secure: boolean;
  readonly host: string;
  readonly path: string;
  readonly text: string;
}

export interface WebsocketAnswer {
  readonly reply: HttpReply;
  /** Whether the server proved that it speaks the protocol. */
  readonly isAccepted: boolean;
  /** Whether the frame that was sent came back, byte by byte. */
  readonly isEchoed: boolean;
}

/** Opens a websocket (RFC 6455), sends one frame and waits for it to come back. */
export async function callWebsocket({ port, secure, host, path, text }: WebsocketCall): Promise<WebsocketAnswer> {
  const key = randomBytes(16).toString('base64');
  const frame = textFrame(text);
  const socket = secure
    ? connectSecure({
        host: '127.0.0.1',
        port,
        servername: host,
        rejectUnauthorized: false,
        ALPNProtocols: ['http/1.1'],
      })
    : connectPlain({ host: '127.0.0.1', port });
  const chunks: Buffer[] = [];
  const lines = [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket'];
  socket.write(`${[...lines, 'Sec-WebSocket-Version: 13', `Sec-WebSocket-Key: ${key}`].join('\r\n')}\r\n\r\n`);
  try {
    const reply = await new Promise<HttpReply>((resolve, reject) => {
      socket.setTimeout(10_000, () => reject(new Error('no answer within 10 s')));
      socket.once('error', reject);
      socket.on('data', (chunk: Buffer) => {
        const before = parseReply(Buffer.concat(chunks));
        chunks.push(chunk);
        const now = parseReply(Buffer.concat(chunks));
        if (before === undefined && now?.status === 101) socket.write(frame);
        if (now !== undefined && (now.status !== 101 || now.body.length >= frame.length)) resolve(now);
      });
    });
    const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    return {
      reply,
      isAccepted: reply.headers['sec-websocket-accept'] === accept,
      isEchoed: reply.body.equals(frame),
    };
  } finally {
    socket.destroy();
  }
}

/** One masked frame, as clients send them. */
function textFrame(text: string): Buffer {
  const mask = randomBytes(4);
  const data = Buffer.from(text).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Buffer.concat([Buffer.from([0x81, 0x80 | data.length]), mask, data]);
}
