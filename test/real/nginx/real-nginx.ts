import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FreePorts } from '../free-ports.ts';
import { GuardedProcess } from '../guarded-process.ts';
import type { HttpReply } from '../http-text.ts';
import { sendRaw } from '../raw-client.ts';

/** The program of the Debian package. */
export const nginxProgram = '/usr/sbin/nginx';

export function isNginxThere(): boolean {
  return existsSync(nginxProgram);
}

/**
 * An nginx whose server is shaped like that of the controller's template (rootfs/etc/nginx/template/nginx.tmpl): locations that
 * name themselves in a header and hand requests on without a path of their own, to a backend that says what it was asked.
 */
export class RealNginx {
  private readonly port: number;
  private readonly process: GuardedProcess;
  private readonly folder: string;

  private constructor(port: number, process: GuardedProcess, folder: string) {
    this.port = port;
    this.process = process;
    this.folder = folder;
  }

  static async start(server: string): Promise<RealNginx> {
    const ports = new FreePorts();
    const [port, backend] = [await ports.take(), await ports.take()];
    const folder = mkdtempSync(join(tmpdir(), 'ingress2gw-nginx-'));
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, configuration(server, port, backend, folder));
    const process = new GuardedProcess(nginxProgram, ['-c', file, '-p', folder], join(folder, 'log'));
    const nginx = new RealNginx(port, process, folder);
    await nginx.ready();
    return nginx;
  }

  /** Whether nginx takes a configuration at all. */
  static takes(server: string): boolean {
    const folder = mkdtempSync(join(tmpdir(), 'ingress2gw-nginx-'));
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, configuration(server, 20_000, 20_001, folder));
    try {
      execFileSync(nginxProgram, ['-t', '-q', '-c', file, '-p', folder], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** The path goes out as it is written: no client puts it right. */
  async ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<HttpReply> {
    const lines = Object.entries({ Host: 'shop.example.com', Connection: 'close', ...headers });
    const text = [`GET ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
    const { reply, failure } = await sendRaw({ port: this.port, bytes: Buffer.from(text) });
    if (reply === undefined) throw new Error(`no answer to ${path}: ${failure}`);
    return reply;
  }

  async stop(): Promise<void> {
    await this.process.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ready(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if (this.process.hasEnded) throw new Error('nginx does not take its configuration');
      const { reply } = await sendRaw({ port: this.port, bytes: Buffer.from('GET / HTTP/1.0\r\n\r\n') });
      if (reply !== undefined) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('nginx does not answer');
  }
}

function configuration(server: string, port: number, backend: number, folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `daemon off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  upstream backend { server 127.0.0.1:${backend}; }
  server { listen 127.0.0.1:${backend}; location / { return 200 $request_uri; } }
  server {
    listen 127.0.0.1:${port} default_server;
    server_name shop.example.com;
${server}
  }
}
`;
}

/** A location that hands on what it gets. */
export function location(head: string, name: string, more = ''): string {
  return `    location ${head} { ${more} add_header X-Location ${name} always; proxy_pass http://backend; }`;
}
