/** Kinds of the Gateway API that attach to listeners. */
export const routeKinds: readonly string[] = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'];

/** Every filter of a route, in rules and in backendRefs. */
export const filterPlaces: readonly string[] = ['spec.rules[].filters[]', 'spec.rules[].backendRefs[].filters[]'];

/** Every place of a route that names a backend. */
export const backendPlaces: readonly string[] = [
  'spec.rules[].backendRefs[]',
  ...filterPlaces.map((filter) => `${filter}.requestMirror.backendRef`),
  ...filterPlaces.map((filter) => `${filter}.externalAuth.backendRef`),
];
