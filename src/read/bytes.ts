import { open } from 'node:fs/promises';

/** All bytes of a file or stream, or `too-large`. Pipes and devices have no size, so what comes is counted. */
export async function readBytes(path: string, limit: number): Promise<Uint8Array | 'too-large'> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > limit) return 'too-large';
    return await gather(handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }), limit);
  } finally {
    await handle.close();
  }
}

export async function gather(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) return 'too-large';
    chunks.push(bytes);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}
