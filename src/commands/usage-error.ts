/** What was asked for cannot be done as asked: one line, what to do instead, exit code 2. */
export class UsageError extends Error {
  readonly hint: string | undefined;
  /** What the line is about, one a line: files, names. */
  readonly details: readonly string[];

  constructor(message: string, hint?: string, details: readonly string[] = []) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
    this.details = details;
  }
}
