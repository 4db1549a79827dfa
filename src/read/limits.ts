/** Bounds that keep hostile or mistaken input from exhausting time and memory. */
export interface ReadLimits {
  /** Bytes of one file, and of standard input. */
  readonly fileBytes: number;
  /** Characters of one YAML document (of one item, where a list can be split). Its syntax tree is many times larger. */
  readonly documentLength: number;
  /** Tokens of one YAML document: what its syntax tree costs where its values are short. */
  readonly tokens: number;
  /** Levels of nesting. */
  readonly depth: number;
  /** Values and characters of one document with its aliases expanded. */
  readonly expandedSize: number;
}

const MIB = 1024 * 1024;

export const defaultLimits: ReadLimits = {
  fileBytes: 256 * MIB,
  documentLength: 4 * MIB,
  tokens: 1_000_000,
  depth: 256,
  expandedSize: 16 * MIB,
};

/** A bound in MiB, for a message. */
export function inMebibytes(bytes: number): number {
  return Math.round((bytes / MIB) * 1000) / 1000;
}
