import { channel } from 'node:diagnostics_channel';

export type Stage = 'start' | 'read' | 'select' | 'plan' | 'emit' | 'check' | 'account' | 'report' | 'write';

const stages = channel('ingress2gw.stage');

/** Says that a stage is done, to whoever measures (`bench/`); without a listener it costs nothing. */
export function stageDone(stage: Stage): void {
  if (stages.hasSubscribers) stages.publish(stage);
}
