import { kind } from '../model/diagnostic.ts';

export const middlewareMissing = kind({
  code: 'I2G2201',
  name: 'middleware-missing',
  severity: 'error',
  text: "'{reference}' names a Middleware that is not in the input. If it is missing in the cluster too, Traefik serves no route that names it, and requests reach whatever else matches or get 404. Here its routes were emitted closed, because it may keep requests out.",
  cause: 'The Middleware stands in another file or another namespace than was read, or it does not exist.',
  effect: 'Requests to the routes are answered 500.',
  remedy: 'Convert together with the Middleware; if it does not exist, delete the reference or the route.',
});

export const middlewareUnreadable = kind({
  code: 'I2G2202',
  name: 'middleware-of-other-provider',
  severity: 'error',
  text: "'{reference}' is a middleware of the provider {provider}, whose configuration is no object of the cluster and was not read. Its routes were emitted closed, because it may keep requests out.",
  cause: 'Middlewares of the file provider and others are defined in files that Traefik reads by itself.',
  effect: 'Requests to the routes are answered 500.',
  remedy: 'Write the middleware as a Middleware object of its own and name that one, then convert again.',
});

export const middlewareNeverFound = kind({
  code: 'I2G2203',
  name: 'middleware-never-found',
  severity: 'error',
  text: "'{reference}' finds no middleware: {why}. Traefik serves no route that names it today, and none was emitted; requests reach whatever else matches, or get 404.",
  cause: 'One reference that leads nowhere takes away all routes that have it, without a word to clients.',
  effect:
    'The routes do not exist, today and in the output. Where a wider route matches, it answers, without what this list was meant to add.',
  remedy: 'Correct the reference if the routes are meant to be there, and convert again.',
});

export const middlewareAmbiguous = kind({
  code: 'I2G2204',
  name: 'middleware-ambiguous',
  severity: 'error',
  text: "'{reference}' fits several Middlewares ({objects}), for namespace and name are joined by a dash. Which one Traefik uses is left to chance; the routes were emitted closed.",
  cause: 'Traefik compares the joined text alone.',
  effect: 'Requests to the routes are answered 500.',
  remedy: 'Rename one of the Middlewares, and convert again.',
});

export const middlewareBroken = kind({
  code: 'I2G2205',
  name: 'middleware-broken',
  severity: 'error',
  text: 'Middleware {middleware} {why}, so Traefik serves no route that uses it today, and none was emitted; requests reach whatever else matches, or get 404.',
  cause: 'Traefik takes a route away whose middlewares it cannot build, without a word to clients.',
  effect:
    'The routes do not exist, today and in the output. Where a wider route matches, it answers, without what this Middleware was meant to add.',
  remedy: 'Correct the Middleware if the routes are meant to be there, and convert again.',
});

export const middlewareUnusable = kind({
  code: 'I2G2206',
  name: 'middleware-unusable',
  severity: 'error',
  text: 'Middleware {middleware} cannot be used as it is written ({reason}). Routes that use it were emitted closed.',
  cause:
    'A field that the kind needs is missing or has no usable value, or the kind is not one that is known here. The API server or Traefik refuses such an object, or an extension of Traefik reads it.',
  effect: 'Requests to the routes are answered 500.',
  remedy: 'Correct the Middleware, and convert again.',
});

export const middlewareUnsayable = kind({
  code: 'I2G2207',
  name: 'middleware-unsayable',
  severity: 'error',
  text: 'What Middleware {middleware} ({kind}) does on this route cannot be said by rules of routes. The route was emitted closed, for its requests would reach another place than today.',
  cause:
    'Expressions on paths and URLs are carried in forms that a match, a rewrite and a redirect can say; other middlewares before this one may have made the path unknown.',
  effect: 'Requests to the route are answered 500.',
  remedy:
    'Write the expression as one that begins with ^ and a fixed text, as stripPrefix, addPrefix or replacePath, or as paths of their own.',
});

export const chainForeign = kind({
  code: 'I2G2208',
  name: 'middleware-of-other-namespace',
  severity: 'error',
  text: 'Middleware {middleware} names {reference} in another namespace, which Traefik takes only where it is started with allowCrossNamespace. That is not known here, so the routes were emitted closed.',
  cause: 'By default Traefik refuses references to other namespaces from chains and from its own routes.',
  effect: 'Requests to the routes are answered 500.',
  remedy: 'Say how Traefik is started (--controller-config), or bring the Middleware into the namespace.',
});

export const pathHeaderLost = kind({
  code: 'I2G2209',
  name: 'path-header-lost',
  severity: 'warning',
  text: 'Middleware {middleware} tells the backend the path of before in {header}, which changes with the request. The output has no such header.',
  cause: 'Header filters write fixed texts.',
  effect: 'Backends that build links or check paths by the header do it wrong.',
  remedy: 'Tell the backend its prefix by its own configuration.',
});

export const slashDoubled = kind({
  code: 'I2G2210',
  name: 'slashes-folded',
  severity: 'info',
  text: 'The path that the middlewares make has two slashes in a row today; the output makes one of them.',
  cause: 'Traefik puts texts together as they are, filters of the Gateway API put path elements together.',
  effect: 'Backends that tell the two apart answer differently.',
  remedy: 'Take the slash at the end off the prefix.',
});
