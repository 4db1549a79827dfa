import { type ObjectRef, qualifiedName } from '../model/object-ref.ts';
import type { EmitOptions } from './options.ts';

/** Whether the loss of a code was accepted for an Ingress: everywhere, or by its name (with or without its namespace). */
export function isAllowed(code: string, owner: ObjectRef, options: EmitOptions): boolean {
  return options.allowedLosses.some((loss) => {
    const [allowed, place] = loss.split('=');
    return allowed === code && (place === undefined || place === qualifiedName(owner) || place === owner.name);
  });
}
