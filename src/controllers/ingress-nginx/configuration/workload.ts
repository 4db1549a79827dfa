import type { ConfigurationReader } from '../../../model/controller.ts';
import { controllerArguments } from '../controller-arguments.ts';
import { workloadKinds, workloadOf } from '../workload-arguments.ts';

/** A Deployment, DaemonSet or Pod of the controller, whatever its image is called: its arguments. */
export const workloadReader: ConfigurationReader = {
  what: 'a Deployment, DaemonSet or Pod with its arguments',
  kinds: workloadKinds,
  knows: (document) => {
    if (!workloadKinds.some(({ group, kind }) => group === document.ref.group && kind === document.ref.kind)) return 0;
    const found = workloadOf(document, true);
    return found.flatMap((workload) => workload.arguments.filter(({ name }) => name in controllerArguments)).length;
  },
  read: (document) => ({ objects: [document], diagnostics: [] }),
};
