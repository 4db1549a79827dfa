/**
 * Cases whose output or report the reference contradicts: an input, and no golden files until the program is right.
 * Then: `npx tsx test/golden/write.ts CASE`, read what it wrote, and take the entry out.
 */
export const pending: Readonly<Record<string, string>> = {
  'ingress-nginx/guards/twin-of-unknown-age':
    'contested.ts twinsOf compares the guards of the Ingresses that win the two locations, not of those that may win them: the open Exact path takes what the guarded Prefix keeps out if it is older.',
};
