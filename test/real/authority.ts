import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

export interface Names {
  readonly commonName: string;
  /** Subject alternative names; without any, the certificate has only its common name. */
  readonly names?: readonly string[];
}

/** A certificate authority of one run, and what it signs. */
export class Authority {
  private readonly folder = mkdtempSync(join(tmpdir(), 'ingress2gw-ca-'));
  private readonly made = new Map<string, Certificate>();
  readonly certificate: string;

  constructor(commonName: string) {
    const keyArgs = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    this.openssl(
      'req',
      '-x509',
      ...keyArgs,
      '-keyout',
      'ca.key',
      '-out',
      'ca.crt',
      '-days',
      '2',
      '-subj',
      `/CN=${commonName}`,
    );
    this.certificate = this.read('ca.crt');
    this.openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-out', 'leaf.key');
  }

  /** Signed by this authority. All certificates share one key: nothing here is secret. */
  sign({ commonName, names = [] }: Names): Certificate {
    const id = [commonName, ...names].join(' ');
    const known = this.made.get(id);
    if (known !== undefined) return known;
    const text = names.map((name) => `DNS:${name}`).join(',');
    writeFileSync(
      join(this.folder, 'ext'),
      `basicConstraints=CA:FALSE\n${text === '' ? '' : `subjectAltName=${text}\n`}`,
    );
    this.openssl('req', '-new', '-key', 'leaf.key', '-out', 'leaf.csr', '-subj', `/CN=${commonName}`);
    const by = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'ext'];
    this.openssl('x509', '-req', '-in', 'leaf.csr', ...by, '-days', '2', '-out', 'leaf.crt');
    const certificate = { certificate: this.read('leaf.crt'), key: this.read('leaf.key') };
    this.made.set(id, certificate);
    return certificate;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private openssl(...args: readonly string[]): void {
    execFileSync('openssl', args, { cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] });
  }

  private read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }
}
