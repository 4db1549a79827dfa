/** Origins that an expression for the Origin header stands for. */
export interface Origins {
  readonly list: readonly string[];
  /** The expression lets no others in. */
  readonly exact: boolean;
}

const plain = /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i;
/** Beginnings of a host that stand for one or more labels. */
const labels = /^(https?:\/\/)(?:\(?(?:\.\*|\.\+|\[\^\.\]\+|\[a-z0-9-\]\+)\)?\\\.|\(\.\+\\\.\)|\(\.\*\\\.\))/;
const maybe = /^(https?:\/\/)\((?:\?:)?(?:\.\+|\.\*|\[\^\.\]\+)\\\.\)\?/;

/** The list that a regular expression, searched for in the Origin header, is meant to be; undefined where it is none. */
export function originsOf(expression: string): Origins | undefined {
  if (expression === '*') return { list: ['*'], exact: true };
  const [, start = '', inner = '', end = ''] = /^(\^?)(.*?)(\$?)$/s.exec(expression) ?? [];
  const grouped = /^\(([^()]*)\)$/.exec(inner)?.[1] ?? inner;
  const parts = grouped.split('|');
  const read = parts.map(originOf);
  if (read.some((one) => one === undefined)) return undefined;
  const list = [...new Set(read.flatMap((one) => one?.list ?? []))];
  // Anchors of `^a|b$` hold for one side each.
  const anchored = start === '^' && end === '$' && (parts.length === 1 || grouped !== inner);
  return { list, exact: anchored && read.every((one) => one?.exact === true) };
}

function originOf(text: string): Origins | undefined {
  const optional = maybe.exec(text);
  if (optional !== null) {
    const rest = nameOf(text.slice(optional[0].length));
    if (rest === undefined) return undefined;
    return checked([`${optional[1]}${rest.name}`, `${optional[1]}*.${rest.name}`], rest.exact);
  }
  const below = labels.exec(text);
  if (below !== null) {
    const rest = nameOf(text.slice(below[0].length));
    return rest === undefined ? undefined : checked([`${below[1]}*.${rest.name}`], rest.exact);
  }
  const whole = nameOf(text);
  return whole === undefined ? undefined : checked([whole.name], whole.exact);
}

/** A text without anything but dots that may mean more than itself. */
function nameOf(text: string): { readonly name: string; readonly exact: boolean } | undefined {
  const name = text.replaceAll(/\\([./:-])/g, '$1');
  if (/[\\^$*+?()[\]{}|]/.test(name)) return undefined;
  return { name, exact: !/(^|[^\\])\./.test(text) };
}

function checked(list: readonly string[], exact: boolean): Origins | undefined {
  return list.every((origin) => plain.test(origin.replace('://*.', '://'))) ? { list, exact } : undefined;
}
