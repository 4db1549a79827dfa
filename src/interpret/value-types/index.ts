import { addressItems } from './address-items.ts';
import { backendProtocol } from './backend-protocol.ts';
import { authFormat, authScheme } from './basic-auth.ts';
import { block, cookieToken, keptList, sameSite } from './blocks.ts';
import { bool } from './bool.ts';
import { cacheDurations } from './cache-durations.ts';
import { anyCaseChoice, choice, onOff } from './choices.ts';
import { cidrItems, cidrList } from './cidr-list.ts';
import { cookieAge } from './cookie-age.ts';
import { corsExposeHeaders, corsHeaders, corsMethods, corsOrigins } from './cors.ts';
import { exactlyTrue } from './exactly-true.ts';
import { depth, int, intText, seconds } from './integer.ts';
import { json, jsonCidrs, jsonHeaders, jsonTexts, localName, period, verbatim } from './json-values.ts';
import { allowedHeaderNames, headerNames, list, nameList, serverName, spacedList } from './lists.ts';
import { milliseconds } from './milliseconds.ts';
import { configMapRef, localConfigMapRef, namespacedRef, secretRef, serviceName } from './references.ts';
import { regexCn } from './regex-cn.ts';
import { retryConditions } from './retry-conditions.ts';
import { size } from './size.ts';
import { statusCode } from './status-code.ts';
import { statusCodes } from './status-codes.ts';
import { switchWords } from './switch-words.ts';
import { text } from './text.ts';
import { cipherList, tlsProtocols } from './tls-words.ts';
import { unitDuration } from './unit-duration.ts';
import { absolutePath, anyUrl, errorPage, redirectUrl, url } from './urls.ts';
import type { ValueType } from './value-type.ts';

export type { Fault, Parsed, Shape, ValueOptions, ValueType } from './value-type.ts';

const types = {
  'absolute-path': absolutePath,
  'address-items': addressItems,
  'allowed-header-names': allowedHeaderNames,
  'any-case-enum': anyCaseChoice,
  'any-url': anyUrl,
  'auth-format': authFormat,
  'auth-scheme': authScheme,
  'backend-protocol': backendProtocol,
  block,
  bool,
  'cache-durations': cacheDurations,
  'cidr-items': cidrItems,
  'cidr-list': cidrList,
  'cipher-list': cipherList,
  'configmap-ref': configMapRef,
  'cookie-age': cookieAge,
  'cookie-token': cookieToken,
  'cors-expose-headers': corsExposeHeaders,
  'cors-headers': corsHeaders,
  'cors-methods': corsMethods,
  'cors-origins': corsOrigins,
  depth,
  enum: choice,
  'error-page': errorPage,
  'exactly-true': exactlyTrue,
  'header-names': headerNames,
  int,
  'int-text': intText,
  json,
  'json-cidrs': jsonCidrs,
  'json-headers': jsonHeaders,
  'json-texts': jsonTexts,
  'kept-list': keptList,
  list,
  'local-configmap-ref': localConfigMapRef,
  'local-name': localName,
  milliseconds,
  'name-list': nameList,
  'namespaced-ref': namespacedRef,
  'on-off': onOff,
  period,
  'redirect-url': redirectUrl,
  'regex-cn': regexCn,
  'retry-conditions': retryConditions,
  'same-site': sameSite,
  seconds,
  'secret-ref': secretRef,
  'server-name': serverName,
  'service-name': serviceName,
  size,
  'spaced-list': spacedList,
  'status-code': statusCode,
  'status-codes': statusCodes,
  'switch-words': switchWords,
  text,
  'tls-protocols': tlsProtocols,
  'unit-duration': unitDuration,
  url,
  verbatim,
} as const satisfies Readonly<Record<string, ValueType>>;

/** All value types by the name that rows use. */
export const valueTypes: Readonly<Record<string, ValueType>> = types;
