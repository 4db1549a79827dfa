import { without } from '../../interpret/combine.ts';
import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import type { Action } from '../../model/route-plan.ts';
import { type Setting, type SettingBag, settingFacts } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';
import type { NginxIngress } from './ingress.ts';

type ErrorPages = Setting<'errorPages'>;

/**
 * Errors that are replaced at a location (behaviour 16.3). The Service of the default-backend annotation writes the page, else the
 * one the controller was started with; without either it is the controller itself, with 404.
 */
export function errorPages(
  bag: SettingBag,
  ingress: NginxIngress,
  context: ClassContext,
  accounts: Account[],
): SettingBag {
  const { errorPages: setting } = bag;
  if (setting === undefined) return bag;
  const { statuses } = setting.value;
  if (statuses === undefined || isOff(setting, context)) {
    const reason = statuses === undefined ? 'no errors are replaced here' : 'the errors are not replaced here';
    accounts.push(...settingFacts(setting).map((fact): Account => ({ fact, outcome: 'no-effect', reason })));
    return without(bag, ['errorPages']);
  }
  const reason = 'it does not act on a list of the ConfigMap (recorded errors/custom-http-errors-config-503)';
  const idle = isConfigured(setting, context) ? reason : 'it says what holds without it';
  accounts.push(...(setting.facts.off ?? []).map((fact): Account => ({ fact, outcome: 'no-effect', reason: idle })));
  const service = ingress.record.routing.defaultBackend ?? context.defaultService;
  const status = service === undefined ? { status: ownStatus(context) } : {};
  const facts = { statuses: setting.facts.statuses ?? [] };
  return withoutReplaced({ ...bag, errorPages: { ...setting, value: { statuses, ...status }, facts } }, statuses);
}

/** The list of the ConfigMap holds for the server of the controller's own pages too (recorded errors/custom-http-errors-config-404). */
function ownStatus({ routeSettings }: ClassContext): number {
  return routeSettings.errorPages?.value.statuses?.includes('404') === true ? 500 : 404;
}

function isOff(setting: ErrorPages, context: ClassContext): boolean {
  const byClass = context.routeSettings.errorPages?.value.off === true;
  return setting.value.off === true && (byClass || !isConfigured(setting, context));
}

/** The list is that of the ConfigMap: an annotation replaces it as a whole. */
function isConfigured({ facts }: ErrorPages, { routeSettings }: ClassContext): boolean {
  const ofClass: readonly FactId[] = routeSettings.errorPages?.facts.statuses ?? [];
  return ofClass.length > 0 && facts.statuses?.every((fact) => ofClass.includes(fact)) === true;
}

/** The status of a denied route is an error like others, so what clients see of it is another one. */
function withoutReplaced(bag: SettingBag, statuses: readonly string[]): SettingBag {
  const { denied } = bag;
  if (denied?.value.status === undefined || !statuses.includes(String(denied.value.status))) return bag;
  const { status: _value, ...value } = denied.value;
  const { status: _facts, ...facts } = denied.facts;
  return { ...bag, denied: { ...denied, value, facts } };
}

/** A status without a text of its own is an error like that of a backend: its page stands in its place too. */
export function asSeen(action: Action, { errorPages: setting }: SettingBag): Action {
  if (action.kind !== 'refuse' || action.answers === undefined || setting === undefined) return action;
  const { answers } = action;
  const { statuses = [], status } = setting.value;
  if (answers.body !== undefined || !statuses.includes(String(answers.status))) return action;
  const facts = [...answers.facts, ...(setting.facts.statuses ?? [])];
  const seen = status === undefined ? { ...answers, elsewhere: true as const } : { ...answers, status };
  return { ...action, answers: { ...seen, facts } };
}
