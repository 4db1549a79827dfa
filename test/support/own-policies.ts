import type { EmittedObject } from '../../src/model/conversion.ts';
import { listOf, objectOf, textOf } from '../../src/model/json.ts';
import type { Listener, Route, Rule } from './emitted.ts';

/** Fields of policies of Envoy Gateway by which a request is kept out. */
const ruleGuards = ['authorization', 'basicAuth', 'extAuth'];

/** Which guards stand before a rule, by the policies among emitted objects: one for the rule replaces one for the route. */
export class OwnPolicies {
  private readonly security: readonly EmittedObject[];
  private readonly clients: readonly EmittedObject[];

  constructor(objects: readonly EmittedObject[]) {
    this.security = objects.filter(({ ref }) => ref.kind === 'SecurityPolicy');
    this.clients = objects.filter(({ ref }) => ref.kind === 'ClientTrafficPolicy');
  }

  guardsOf(route: Route, rule: Rule, listener: Listener): readonly string[] {
    const at = (section: string | undefined) =>
      this.security.find((policy) => targets(policy, route.object.ref.kind, route.namespace, route.name, section));
    const policy = (rule.name === undefined ? undefined : at(rule.name)) ?? at(undefined);
    const [kind = '', namespace = '', name = ''] = listener.holder.split(/[ /]/);
    const client = this.clients.find((entry) => targets(entry, kind, namespace, name, listener.name));
    const spec = objectOf(policy?.body.spec);
    const tls = objectOf(objectOf(client?.body.spec).tls);
    return [
      ...ruleGuards.filter((field) => spec[field] !== undefined),
      ...(tls.clientValidation === undefined ? [] : ['clientValidation']),
    ];
  }
}

function targets(
  { ref, body }: EmittedObject,
  kind: string,
  namespace: string,
  name: string,
  section: string | undefined,
): boolean {
  if ((ref.namespace ?? '') !== namespace) return false;
  return listOf(objectOf(body.spec).targetRefs)
    .map(objectOf)
    .some((target) => target.kind === kind && target.name === name && textOf(target.sectionName) === section);
}
