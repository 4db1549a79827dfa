import { readAddress } from '../../../../interpret/value-types/cidr-list.ts';
import type { Call } from '../expression.ts';
import { broken, type Fault } from '../fault.ts';
import { type Meaning, unsayable } from '../meaning.ts';

/** `ClientIP`: the peer of the connection, which no route can ask for. */
export function readAddresses(call: Call, text: string): Meaning | Fault {
  const wrong = call.values.find(({ value }) => !isNetwork(value));
  if (wrong !== undefined) return broken(`${wrong.value} is no address or network.`, wrong.at);
  return unsayable(text, 'a route cannot look at the address of the client', call.at);
}

function isNetwork(text: string): boolean {
  const [address = '', length, ...rest] = text.split('/');
  const bytes = readAddress(address);
  if (bytes === undefined || rest.length > 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= 8 * bytes.length);
}
