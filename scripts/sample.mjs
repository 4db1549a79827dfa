/** Builds the program and converts `examples/` with it: objects to stdout, everything else to stderr. */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The exit code of a node process that writes to our own streams. */
function run(...args) {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error !== undefined) throw error;
  return status ?? 1;
}

/** The sample holds a password that the portable Gateway API cannot say, so somebody has to decide. */
const decisionNeeded = 1;

function main() {
  process.stderr.write('Building …\n');
  const built = run('--import', 'tsx', 'scripts/build.ts');
  if (built !== 0) return built;
  process.stderr.write('$ ingress2gw convert examples/\n');
  const code = run('dist/cli.js', 'convert', 'examples/');
  if (code !== decisionNeeded) {
    process.stderr.write(`\nThe sample should end with exit code ${decisionNeeded}, and ended with ${code}.\n`);
    return code === 0 ? 1 : code;
  }
  process.stderr.write(
    `\nThe sample ran as it should. convert itself ended with exit code ${code}: the output is complete and valid,\n` +
      'and an error in the report waits for a decision (here: the password of ops/console). That is how a pipeline\n' +
      'learns of it; --fail-on never turns it off.\n',
  );
  return 0;
}

process.exitCode = main();
