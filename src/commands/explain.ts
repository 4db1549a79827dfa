import { diagnosticKinds } from '../diagnostics/index.ts';
import type { ControllerRows } from '../model/row.ts';
import { codeOf } from './codes.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { kindText } from './explain-kind.ts';
import { deadText, rowText } from './explain-row.ts';
import { valueText } from './explain-value.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** Prints what a finding or an annotation means; of `NAME=VALUE`, what becomes of that value. */
export async function runExplain(given: string, context: Context): Promise<ExitCode> {
  const equals = given.indexOf('=');
  const [subject, value] = equals === -1 ? [given] : [given.slice(0, equals), given.slice(equals + 1)];
  const width = Math.min(100, Math.max(60, context.stdout.columns ?? 80));
  const code = codeOf(subject);
  const kind = code === undefined ? undefined : diagnosticKinds.get(code);
  const controllers = await context.controllers();
  const texts = [
    ...(kind === undefined ? [] : [kindText(kind, width)]),
    ...controllers.flatMap((controller) => controllerTexts(subject, controller, width)),
    ...(value === undefined ? [] : await valueTexts(subject, value, controllers, context, width)),
  ];
  if (texts.length === 0) throw unknownSubject(subject, controllers, context);
  context.stdout.write(texts.join('\n'));
  return exitCodes.done;
}

async function valueTexts(
  subject: string,
  value: string,
  controllers: readonly ControllerRows[],
  context: Context,
  width: number,
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const controller of controllers) {
    const name = bareName(subject, controller);
    const row = controller.rows.find(
      (entry) => entry.on === 'annotation' && name !== undefined && [entry.name, ...entry.aliases].includes(name),
    );
    if (row !== undefined) texts.push(await valueText(row, value, controller, context, width));
  }
  return texts;
}

/** Every row of that name, for an annotation and a ConfigMap key may share one and differ in meaning. */
function controllerTexts(subject: string, controller: ControllerRows, width: number): readonly string[] {
  const name = bareName(subject, controller);
  if (name === undefined) return [];
  const rows = controller.rows.filter((row) =>
    [row.name, ...row.aliases].some((known) => known.toLowerCase() === name),
  );
  const replacement = Object.hasOwn(controller.dead, name) ? controller.dead[name] : undefined;
  return [
    ...rows.map((row) => rowText(row, controller, width)),
    ...(replacement === undefined || rows.length > 0 ? [] : [deadText(name, replacement, controller, width)]),
  ];
}

/** The name without a prefix of this controller; undefined where the prefix is another's. */
function bareName(subject: string, controller: ControllerRows): string | undefined {
  const slash = subject.lastIndexOf('/');
  const name = subject.slice(slash + 1).toLowerCase();
  if (slash < 0) return name;
  const prefix = subject.slice(0, slash).toLowerCase();
  return controller.prefixes.some((known) => known.replace(/\/$/, '') === prefix) ? name : undefined;
}

function unknownSubject(subject: string, controllers: readonly ControllerRows[], context: Context): UsageError {
  const wanted = subject.slice(subject.lastIndexOf('/') + 1);
  const kinds = [...diagnosticKinds.values()];
  const names = [
    ...kinds.flatMap((kind) => [kind.code, kind.name]),
    ...controllers.flatMap((controller) => [
      ...controller.rows.map((row) => row.name),
      ...Object.keys(controller.dead),
    ]),
  ];
  const near = nearest(wanted, names);
  const hint =
    near.length === 0
      ? `A code is written like ${kinds[0]?.code ?? 'I2G1001'}; '${context.program} scan' names the codes it found.`
      : `Did you mean ${near.join(', ')}?`;
  return new UsageError(`explain: '${subject.slice(0, 100)}' is no code and no annotation known here.`, hint);
}
