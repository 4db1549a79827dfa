import { factAt } from '../../interpret/fact-at.ts';
import type { Fact } from '../../model/fact.ts';
import { isObject, type JsonObject, objectOf, pointerKey } from '../../model/json.ts';
import type { SourceObject } from '../../model/source-object.ts';

/** One field of a custom resource. */
export interface ResourceField {
  readonly name: string;
  readonly value: unknown;
  readonly fact: Fact;
}

/** The fields of the HAProxy section that an object stands for: below `spec.config` in the first version, else below `spec`. */
export function sectionFields(source: SourceObject): readonly ResourceField[] {
  const spec = objectOf(source.body.spec);
  const nested = isObject(spec.config);
  const section: JsonObject = nested ? { ...spec, ...objectOf(spec.config) } : spec;
  return Object.keys(section)
    .filter((name) => !(nested && name === 'config'))
    .sort()
    .map((name) => {
      const inside = nested && objectOf(spec.config)[name] !== undefined;
      const value = section[name];
      const pointer = `${inside ? '/spec/config' : '/spec'}/${pointerKey(name)}`;
      const written = typeof value === 'string' ? value : JSON.stringify(value);
      return { name, value, fact: factAt(source, pointer, pointer.slice(1).replaceAll('/', '.'), written) };
    });
}

/** What a field is to requests: nothing, a detail that is lost, or something that may keep them out or send them elsewhere. */
export type FieldKind = 'idle' | 'lost' | 'guard';

const idle = new Set(['name', 'description', 'id', 'from', 'enabled', 'disabled', 'acl_list', 'metadata', 'hash_type']);

/** Details of connections, checks and logs. Every list of rules, and whatever is not here, may keep requests out. */
const details =
  /^(adv_check|httpchk_params|http_check_list|tcp_check_list|check_timeout|queue_timeout|tunnel_timeout|server_fin_timeout|client_timeout|client_fin_timeout|http_request_timeout|http_keep_alive_timeout|httpka|http_keep_alive|http_connection_mode|http_reuse|http_pretend_keepalive|retries|retry_on|redispatch|abortonclose|forwardfor|log_.*|log|httplog|tcplog|clflog|dontlognull|dontlog_normal|logasap|unique_id_.*|fullconn|maxconn|backlog|compression|errorfiles.*|error_files|http_errors?|nolinger|persist|prefer_last_server|splice_.*|tcpka|srvtcpka.*|clitcpka.*|tcp_smart_.*|stats_options|allbackups|load_server_state_from_file|independent_streams|contstats|socket_stats|idle_close_on_response)$/;

export function fieldKind({ name, value }: ResourceField): FieldKind {
  if (idle.has(name) || (name === 'mode' && value === 'http')) return 'idle';
  return details.test(name) ? 'lost' : 'guard';
}
