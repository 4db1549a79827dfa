import { BlueprintMaker } from './blueprint.ts';
import type { Application, ClusterOptions, TextStyle } from './model.ts';
import { applicationName } from './names.ts';
import { Quota, yesIn } from './quota.ts';
import type { Random } from './random.ts';
import * as shares from './shares.ts';

/** The applications of a cluster, with so many Ingresses over all their environments as are asked for, canaries aside. */
export function applicationsOf(options: ClusterOptions, random: Random): readonly Application[] {
  const wanted = options.ingresses - Math.round(options.ingresses * shares.canaryShare);
  const maker = new BlueprintMaker(random, options.ingresses);
  const styles = styleMaker(options, random);
  const build = ({ environments, ingresses }: Size, index: number): Application => {
    const name = applicationName(random, index);
    return {
      name,
      environments: shares.environmentNames.slice(0, environments),
      blueprints: Array.from({ length: ingresses }, (_, at) => maker.make(name, at, environments)),
      style: styles(),
    };
  };
  return sizesOf(options, wanted, random).map(build);
}

interface Size {
  readonly environments: number;
  readonly ingresses: number;
}

/** Ordinary applications by their shares; the namespaces of platforms take what is left. */
function sizesOf({ ingresses }: ClusterOptions, wanted: number, random: Random): readonly Size[] {
  const environments = new Quota(shares.environmentCounts);
  const counts = new Quota(shares.ingressCounts);
  const sizes: Size[] = [];
  let total = 0;
  let namespaces = 0;
  while (sizes.length < Math.round(ingresses * shares.applicationsPerIngress)) {
    const size: Size = { environments: environments.draw(random), ingresses: 1 };
    const grown = { ...size, ingresses: counts.draw(random, size.environments) };
    if (total + grown.environments * grown.ingresses > wanted) break;
    total += grown.environments * grown.ingresses;
    namespaces += grown.environments;
    sizes.push(grown);
  }
  return random.shuffled([...sizes, ...bigOnes(wanted - total, Math.round(namespaces / shares.namespacesPerBig))]);
}

function bigOnes(ingresses: number, about: number): readonly Size[] {
  const count = Math.max(1, Math.min(about, Math.ceil(ingresses / 30)));
  const each = Math.floor(ingresses / count);
  return Array.from({ length: count }, (_, index) => ({
    environments: 1,
    ingresses: index === 0 ? ingresses - each * (count - 1) : each,
  })).filter((size) => size.ingresses > 0);
}

function styleMaker({ lastApplied }: ClusterOptions, random: Random): () => TextStyle {
  const applied = yesIn(shares.lastAppliedShare);
  return () => {
    const carries = applied.draw(random);
    // What kubectl applied says so; of the rest most come out of a chart.
    return { tool: carries || random.chance(0.3) ? 'kubectl' : 'helm', lastApplied: lastApplied && carries };
  };
}
