import type { Call, Expression, Literal } from './expression.ts';
import { broken, type Fault, isFault, refused } from './fault.ts';
import { type Token, tokenize } from './tokens.ts';

/** Far more than anyone writes; every later step works on what is below. */
const longestText = 64 * 1024;
const deepest = 200;

/**
 * Reads the text of a rule by Go's expression grammar, as far as Traefik knows it (traefik-own-routes 3): `||` binds
 * weaker than `&&`, a call takes strings, and a comma may follow its last one.
 */
export function parseRule(text: string): Expression | Fault {
  if (text.length > longestText) return refused(`The rule is longer than ${longestText} characters.`);
  const tokens = tokenize(text);
  return isFault(tokens) ? tokens : new Parser(tokens.tokens).rule();
}

class Parser {
  private readonly tokens: readonly Token[];
  private next = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  rule(): Expression | Fault {
    const whole = this.chain('||');
    if (isFault(whole)) return whole;
    this.take('line-end');
    const rest = this.token();
    return rest.kind === 'end' ? whole : unexpected(rest, this.tokens[this.next - 1]);
  }

  /** Operands of one operator; one operand is itself. */
  private chain(sign: '||' | '&&'): Expression | Fault {
    const parts: Expression[] = [];
    do {
      const part = sign === '||' ? this.chain('&&') : this.unary();
      if (isFault(part)) return part;
      parts.push(part);
    } while (this.take(sign));
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: sign === '||' ? 'or' : 'and', parts };
  }

  private unary(): Expression | Fault {
    if (this.depth >= deepest) return refused(`The rule is nested deeper than ${deepest}.`, this.token().at);
    this.depth += 1;
    const read = this.operand();
    this.depth -= 1;
    return read;
  }

  private operand(): Expression | Fault {
    if (this.take('!')) {
      const inner = this.unary();
      return isFault(inner) ? inner : { kind: 'not', inner };
    }
    if (!this.take('(')) return this.call();
    const inner = this.chain('||');
    if (isFault(inner)) return inner;
    return this.take(')') ? inner : unexpected(this.token());
  }

  private call(): Call | Fault {
    const name = this.token();
    if (!this.take('name') || !this.take('(')) return unexpected(this.token());
    const values = this.values();
    if (isFault(values)) return values;
    const close = this.token();
    if (!this.take(')')) return unexpected(close);
    return { kind: 'call', name: name.value, values: values.list, at: name.at, end: close.end };
  }

  private values(): { readonly list: readonly Literal[] } | Fault {
    const list: Literal[] = [];
    while (this.token().kind !== ')') {
      const { value, at } = this.token();
      if (!this.take('string')) return unexpected(this.token());
      list.push({ value, at });
      // Go lets the last value be a list to unpack, and Traefik does not look at that.
      const unpacked = this.take('...');
      if (!this.take(',') || unpacked) break;
    }
    return { list };
  }

  private token(): Token {
    return this.tokens[this.next] ?? { kind: 'end', value: '', at: 0, end: 0 };
  }

  private take(kind: Token['kind']): boolean {
    if (this.token().kind !== kind) return false;
    this.next += 1;
    return true;
  }
}

/** `behind`: the last thing read, where a rule was whole already. */
function unexpected(token: Token, behind?: Token): Fault {
  if (behind?.kind === 'line-end')
    return broken(
      'The line before ends the rule: an operator has to stand at the end of a line, not at its start.',
      token.at,
    );
  if (token.kind === 'line-end') return broken('The line ends before the bracket is closed.', token.at);
  if (token.kind === 'end') return broken('The rule ends in the middle.', token.at);
  return broken(`The rule cannot go on with ${JSON.stringify(token.value)} here.`, token.at);
}
