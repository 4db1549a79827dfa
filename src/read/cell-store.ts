/** A stretch of cells: three numbers a value, as `Places` compiles them. */
export interface Cells {
  readonly numbers: Uint16Array | Uint32Array;
  readonly start: number;
  /** Added to every line. */
  readonly lineBase: number;
}

const blockLength = 1 << 16;
const largest = 0xffff;

let block = new Uint16Array(0);
let used = 0;

/**
 * Keeps the cells of many objects in few blocks, lines counted from the object's own: an array of its own for each object would
 * cost more than what is in it.
 */
export function storeCells(cells: readonly number[], lineBase: number): Cells {
  if (cells.length > blockLength >> 4 || cells.some((number) => number > largest))
    return { numbers: Uint32Array.from(cells), start: 0, lineBase };
  if (used + cells.length > block.length) {
    block = new Uint16Array(blockLength);
    used = 0;
  }
  const stored = { numbers: block, start: used, lineBase };
  for (const number of cells) block[used++] = number;
  return stored;
}
