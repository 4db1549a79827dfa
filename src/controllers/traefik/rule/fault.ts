/** Why a rule is not read on, as a plain sentence, and where in its text (an offset in UTF-16 units). */
export interface Fault {
  /** `broken`: Traefik refuses the text too. `refused`: it is fine for Traefik, but more than is read here. */
  readonly kind: 'broken' | 'refused';
  readonly reason: string;
  readonly at?: number;
}

export function broken(reason: string, at?: number): Fault {
  return { kind: 'broken', reason, ...(at === undefined ? {} : { at }) };
}

export function refused(reason: string, at?: number): Fault {
  return { kind: 'refused', reason, ...(at === undefined ? {} : { at }) };
}

/** Of something that has a fault, or is what it should be. */
export function isFault<T extends object>(value: T | Fault): value is Fault {
  return 'reason' in value && 'kind' in value && (value.kind === 'broken' || value.kind === 'refused');
}
