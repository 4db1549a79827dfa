import { createHash } from 'node:crypto';
import type { Prerequisite } from '../../src/model/conversion.ts';

/** A Secret that the report asks a person to make of another one. */
export interface PasswordSecret {
  /** `namespace/name`. */
  readonly key: string;
  readonly source: string;
}

/** Read from the commands of the report, as a person would run them. */
export function passwordSecrets(prerequisites: readonly Prerequisite[]): readonly PasswordSecret[] {
  const commands = prerequisites.flatMap((entry) => entry.commands);
  return commands.flatMap((command) => {
    const [, name, namespace = 'default', file] =
      /^kubectl create secret generic (\S+)(?: -n (\S+))? --from-file=\.htpasswd=(\S+)$/.exec(command) ?? [];
    if (name === undefined) return [];
    const read = commands.find((other) => other.startsWith('kubectl get secret') && other.endsWith(` > ${file}`));
    const [, source, from = 'default'] = /^kubectl get secret (\S+)(?: -n (\S+))? /.exec(read ?? '') ?? [];
    return source === undefined ? [] : [{ key: `${namespace}/${name}`, source: `${from}/${source}` }];
  });
}

/** The users of a Secret, as `assumes` tells them, in the form the report asks for. */
export function htpasswd({ source }: PasswordSecret, assumes: readonly string[]): string {
  const said = assumes.find((text) => text.startsWith(`Secret ${source} `)) ?? '';
  const [, user = 'nobody', password = 'unknown to all'] =
    / user (\S+) with password (\S+)/.exec(said) ?? / key (\S+) with the hashed password (\S+)/.exec(said) ?? [];
  return `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`;
}
