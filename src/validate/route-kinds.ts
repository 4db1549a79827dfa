/** Kinds of the Gateway API that attach to listeners. */
export const routeKinds: readonly string[] = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'];

/** Both lists of filters a route has. */
const filters = ['spec.rules[].filters[]', 'spec.rules[].backendRefs[].filters[]'];

/** Every place of a route that names a backend. */
export const backendPlaces: readonly string[] = [
  'spec.rules[].backendRefs[]',
  ...filters.map((filter) => `${filter}.requestMirror.backendRef`),
  ...filters.map((filter) => `${filter}.externalAuth.backendRef`),
];
