import type { UnreadDocument } from '../model/conversion.ts';
import type { Location, UnreadObject } from '../model/source-object.ts';

const MOST = 1000;
// Every repetition is bounded and no two overlap, so the time is linear in the text.
const ENTRY = /(?<![\w.-])["']?(host|path)["']?[ \t]{0,8}:[ \t]{0,8}["']?([^\s"',}\]#]{1,1024})/g;
const HOST = /^(?:\*\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})$/;
const KIND = /^[ \t-]{0,64}["']?kind["']?[ \t]{0,8}:[ \t]{0,8}["']?([A-Za-z0-9]{1,128})/gm;

const ANY_KIND = /(?<![\w./-])["']?kind["']?[ \t]{0,8}:[ \t]{0,8}["']?([A-Za-z0-9]{1,128})/g;
const NAME = /(?<![\w./-])["']?name["']?[ \t]{0,8}:[ \t]{0,8}["']?([^\s"',}\]#]{1,253})/g;
const KEY = /(?<![\w./-])["']?([A-Za-z][\w.-]{2,60})["']?[ \t]{0,8}:/g;

/** What a document that could not be read may be. */
export function unreadObject(at: Location, text: string): UnreadObject {
  return { at, kinds: found(text, ANY_KIND), names: found(text, NAME), keys: found(text, KEY) };
}

function found(text: string, pattern: RegExp): readonly string[] {
  const values = new Set<string>();
  for (const [, value = ''] of text.matchAll(pattern)) {
    if (values.size < MOST) values.add(value);
  }
  return [...values];
}

/** Hosts and paths that a document seems to route, found by pattern: the document itself could not be read. */
export function unreadDocument(at: Location, reason: string, text: string): UnreadDocument {
  const hosts = new Set<string>();
  const paths = new Set<string>();
  if (mayRoute(text)) {
    for (const [, key, value = ''] of text.matchAll(ENTRY)) {
      if (key === 'host' && hosts.size < MOST && HOST.test(value)) hosts.add(value);
      if (key === 'path' && paths.size < MOST && value.startsWith('/')) paths.add(value);
    }
  }
  return { at, reason, hosts: [...hosts], paths: [...paths] };
}

/** False for a document that names its kinds and none of them routes: the probe path of a Deployment is no route. */
export function mayRoute(text: string): boolean {
  let kinds = 0;
  for (const [, kind = ''] of text.matchAll(KIND)) {
    if (/Ingress|Route|VirtualServer|List$/.test(kind)) return true;
    kinds++;
  }
  return kinds === 0 || text.includes('ngress');
}
