/**
 * Cases whose output or report the reference contradicts: an input, and no golden files until the program is right.
 * Then: `npx tsx test/golden/write.ts CASE`, read what it wrote, and take the entry out.
 */
export const pending: Readonly<Record<string, string>> = {
  'ingress-nginx/hosts/equal-rules': 'the second route is called site-http although nothing is served over https',
  'ingress-nginx/redirect/www': 'the route of the sibling is called site-http although nothing is served over https',
  'ingress-nginx/redirect/loop': 'I2G2006 says that the redirect was emitted, I2G2007 that it was not',
  'ingress-nginx/redirect/permanent': 'the ledger says exact, I2G2006 names a difference: approximate',
  'ingress-nginx/redirect/permanent-path-only':
    'I2G2006 stands in the report twice, word for word; approximate as above',
  'ingress-nginx/redirect/temporal-code': 'the ledger says exact, I2G2006 names a difference: approximate',
  'ingress-nginx/hosts/wildcard': 'the ledger says exact, I2G2004 says wider: approximate',
  'ingress-nginx/hosts/wildcard-and-exact': 'the ledger says exact, I2G2004 says wider: approximate',
  'ingress-nginx/backend/grpc-beside-http': 'nothing says that the patch of the Service has to be applied',
  'ingress-nginx/cors/origins':
    'https://*.example.net lets a.b.example.net in, which is refused today, and no finding says so',
};
