/**
 * Cases whose output or report the reference contradicts: an input, and no golden files until the program is right.
 * Then: `npx tsx test/golden/write.ts CASE`, read what it wrote, and take the entry out.
 */
export const pending: Readonly<Record<string, string>> = {};
