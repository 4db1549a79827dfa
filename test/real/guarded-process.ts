import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';

/**
 * Ends the program when standard input closes: this process may be killed without a chance to tidy up, and its end of the pipe
 * closes all the same.
 */
const guard = `exec 3<&0
"$@" </dev/null 3<&- &
child=$!
( cat <&3 >/dev/null; kill -TERM $child 2>/dev/null; sleep 5; kill -KILL $child 2>/dev/null ) >/dev/null 2>&1 &
watch=$!
wait $child
code=$?
kill $watch 2>/dev/null
exit $code`;

/** A program that does not outlive this one. */
export class GuardedProcess {
  private readonly child: ChildProcess;
  private readonly log: WriteStream;
  private ended = false;
  private readonly end: Promise<void>;

  constructor(program: string, args: readonly string[], logFile: string) {
    this.log = createWriteStream(logFile);
    this.child = spawn('bash', ['-c', guard, 'guard', program, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      // Memory is cheaper here than time.
      env: { ...process.env, GOGC: '400' },
    });
    this.child.stdout?.pipe(this.log, { end: false });
    this.child.stderr?.pipe(this.log, { end: false });
    this.end = new Promise((resolve) => {
      this.child.once('close', () => {
        this.ended = true;
        this.log.end(resolve);
      });
    });
  }

  get hasEnded(): boolean {
    return this.ended;
  }

  async stop(): Promise<void> {
    this.child.stdin?.end();
    await this.end;
  }
}
