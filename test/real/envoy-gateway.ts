import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { JsonObject } from '../../src/model/json.ts';
import type { Components } from './components.ts';
import { isFree } from './free-ports.ts';
import { classObjects, envoyPath, type Folders, foldersIn, gatewayConfig } from './gateway-config.ts';
import { GuardedProcess } from './guarded-process.ts';

/** Of the xDS server of Envoy Gateway; it cannot be chosen. */
const xdsPort = 18_000;

/** One run of Envoy Gateway, with the Envoy that it starts. */
export class EnvoyGateway {
  private readonly process: GuardedProcess;
  readonly folders: Folders;

  private constructor(process: GuardedProcess, folders: Folders) {
    this.process = process;
    this.folders = folders;
  }

  static async start(components: Components, objects: readonly JsonObject[], adminPort: number): Promise<EnvoyGateway> {
    if (!(await isFree(xdsPort)))
      throw new Error(`port ${xdsPort} is taken, perhaps by another run: Envoy Gateway needs it`);
    const folders = prepareFolders(components);
    writeObjects(folders, objects);
    const config = join(folders.root, 'envoy-gateway.yaml');
    writeFileSync(config, stringify(gatewayConfig(folders, adminPort)));
    const certgen = ['certgen', '--local', '--config-home', folders.config];
    execFileSync(components.envoyGateway, certgen, { stdio: 'pipe' });
    const args = ['server', '--config-path', config];
    return new EnvoyGateway(new GuardedProcess(components.envoyGateway, args, logFile(folders)), folders);
  }

  /** What Envoy Gateway and Envoy have printed so far. */
  log(): string {
    const file = logFile(this.folders);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  get hasEnded(): boolean {
    return this.process.hasEnded;
  }

  /** `keep`: the folder with the log and the objects stays, for a look at what went wrong. */
  async stop({ keep = false } = {}): Promise<void> {
    await this.process.stop();
    if (keep) console.log(`log and objects of Envoy Gateway are in ${this.folders.root}`);
    else rmSync(this.folders.root, { recursive: true, force: true });
  }
}

function logFile({ root }: Folders): string {
  return join(root, 'log');
}

function prepareFolders({ envoy }: Components): Folders {
  const folders = foldersIn(mkdtempSync(join(tmpdir(), 'ingress2gw-real-')));
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const program = envoyPath(folders);
  mkdirSync(dirname(program), { recursive: true });
  symlinkSync(envoy, program);
  return folders;
}

/**
 * As JSON, which readers of YAML 1.1 and 1.2 read alike (`on` is a boolean in one of them). Written under a name that is not
 * watched, and renamed: half a file is never read.
 */
function writeObjects({ objects: folder }: Folders, objects: readonly JsonObject[]): void {
  const text = [...classObjects, ...objects].map((object) => JSON.stringify(object)).join('\n---\n');
  writeFileSync(join(folder, '.objects.yaml'), text);
  renameSync(join(folder, '.objects.yaml'), join(folder, 'objects.yaml'));
}
