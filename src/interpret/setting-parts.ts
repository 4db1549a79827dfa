import type { Group, ResourceName, Settings } from '../model/settings.ts';
import type { Shape } from './value-types/value-type.ts';

/** `other`: what the row's type gives has no simple shape, or is made into the part by code. */
export type PartShape = Shape;

type ShapeOf<T> = T extends boolean
  ? 'boolean'
  : T extends number
    ? 'number'
    : T extends string
      ? 'text'
      : T extends readonly string[]
        ? 'list'
        : T extends ResourceName
          ? 'name'
          : 'other';

type PartShapes = {
  readonly [G in Group]: { readonly [P in keyof Settings[G]]-?: ShapeOf<NonNullable<Settings[G][P]>> };
};

/** Groups and parts of the settings as data, for checks of rows. A part too few, too many or of another shape does not compile. */
const shapes = {
  access: { allow: 'list', deny: 'list', satisfy: 'text', agents: 'list', referers: 'list' },
  basicAuth: { scheme: 'text', secret: 'name', secretFormat: 'text', realm: 'text', keepsCredentials: 'boolean' },
  externalAuth: {
    url: 'text',
    method: 'text',
    requestHeaders: 'name',
    responseHeaders: 'list',
    signIn: 'text',
    signInParameter: 'text',
    redirect: 'text',
    alwaysSetCookie: 'boolean',
    cacheKey: 'text',
    cacheDuration: 'text',
    keepalive: 'number',
    also: 'list',
  },
  clientTls: {
    authority: 'name',
    mode: 'text',
    depth: 'number',
    subject: 'text',
    errorPage: 'text',
    forward: 'boolean',
  },
  denied: { reason: 'text', status: 'number' },
  ownRules: { text: 'text' },
  rewrite: { path: 'other', hostname: 'text', prefixHeader: 'text' },
  protocol: { name: 'text' },
  backendTls: {
    secret: 'name',
    verify: 'boolean',
    hostname: 'text',
    serverName: 'boolean',
    depth: 'number',
    ciphers: 'text',
    protocols: 'text',
    subject: 'text',
    clientCertificate: 'name',
  },
  requestHeaders: { set: 'other', add: 'other', remove: 'list' },
  responseHeaders: { set: 'other', add: 'other', remove: 'list' },
  cors: {
    enabled: 'boolean',
    origins: 'list',
    methods: 'list',
    requestHeaders: 'list',
    exposeHeaders: 'list',
    credentials: 'boolean',
    maxAge: 'number',
  },
  timeouts: { connect: 'number', read: 'number', send: 'number' },
  retry: { conditions: 'list', tries: 'number', timeout: 'number' },
  rateLimit: { perSecond: 'number', perMinute: 'number', connections: 'number', burst: 'number', except: 'list' },
  session: {
    by: 'text',
    mode: 'text',
    cookie: 'text',
    path: 'text',
    domain: 'text',
    expires: 'text',
    maxAge: 'text',
    sameSite: 'text',
    secure: 'boolean',
    conditionalSameSite: 'boolean',
    changeOnFailure: 'boolean',
  },
  clientAddress: {
    forwarded: 'boolean',
    detect: 'boolean',
    proxyProtocol: 'boolean',
    trusted: 'list',
    header: 'text',
    chain: 'boolean',
  },
  listenerTls: { protocols: 'text', ciphers: 'text', curves: 'text' },
  headerNames: { underscores: 'boolean', dropOdd: 'boolean' },
  serverHeader: { own: 'boolean', backends: 'boolean' },
  connections: {
    headerTimeout: 'number',
    bodyTimeout: 'number',
    idle: 'number',
    requests: 'number',
    http2: 'boolean',
    streams: 'number',
  },
  compression: {
    gzip: 'boolean',
    gzipLevel: 'number',
    gzipMinLength: 'number',
    gzipTypes: 'text',
    gzipDisable: 'text',
    brotli: 'boolean',
    brotliLevel: 'number',
    brotliMinLength: 'number',
    brotliTypes: 'text',
  },
  hsts: { on: 'boolean', maxAge: 'number', subdomains: 'boolean', preload: 'boolean' },
  balancing: {
    algorithm: 'text',
    hashBy: 'text',
    hashSubset: 'boolean',
    hashSubsetSize: 'number',
    serviceAddress: 'boolean',
  },
  mirror: { url: 'text', body: 'text', hostname: 'text', percent: 'number', services: 'other' },
  errorPages: { statuses: 'list', off: 'boolean', status: 'number' },
  healthCheck: {
    path: 'text',
    hostname: 'text',
    method: 'text',
    port: 'number',
    protocol: 'text',
    interval: 'number',
    timeout: 'number',
    unhealthy: 'number',
    healthy: 'number',
    statuses: 'list',
  },
  body: { limit: 'text' },
} as const satisfies PartShapes;

export const settingParts: Readonly<Record<string, Readonly<Record<string, PartShape>>>> = shapes;
