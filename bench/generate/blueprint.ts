import { cohorts } from './cohorts/index.ts';
import type { Blueprint } from './model.ts';
import { overlays } from './overlays.ts';
import { Quota, yesIn } from './quota.ts';
import type { Random } from './random.ts';
import * as shares from './shares.ts';

/** Draws the Ingresses of applications; what each share has had so far is remembered. */
export class BlueprintMaker {
  private readonly cohorts = new Quota(shares.cohortShares);
  private readonly hosts = new Quota(shares.hostStyles);
  private readonly tls = new Quota(shares.tlsStyles);
  private readonly classes = new Quota(shares.classes);
  private readonly places = new Quota(shares.classPlaces);
  private readonly namedPorts = yesIn(shares.namedPortShare);
  private readonly overlays = overlays.map(({ share, annotations }) => ({ quota: yesIn(share), annotations }));
  private readonly made = new Map<shares.CohortName, number>();
  private readonly random: Random;
  private readonly customers: number;

  constructor(random: Random, ingresses: number) {
    this.random = random;
    this.customers = Math.max(1, Math.round(ingresses / shares.ingressesPerCustomer));
  }

  /** The `index`-th Ingress of an application that stands in so many environments. */
  make(application: string, index: number, environments: number): Blueprint {
    const random = this.random;
    const cohort = this.cohorts.draw(random, environments);
    const nth = this.made.get(cohort) ?? 0;
    this.made.set(cohort, nth + 1);
    const plan = cohorts[cohort](random, nth);
    const added = this.overlays.flatMap(({ quota, annotations }) =>
      quota.draw(random, environments) ? Object.entries(annotations(random)) : [],
    );
    return {
      ...plan,
      cohort,
      annotations: { ...Object.fromEntries(added), ...plan.annotations },
      suffix: index === 0 ? '' : `-${index}`,
      hostStyle: this.hosts.draw(random, environments),
      customer: random.whole(1, this.customers),
      domain: random.pick(shares.clusterDomains),
      tls: plan.hosts === 0 ? 'none' : this.tls.draw(random, environments),
      className: this.classes.draw(random, environments),
      classPlace: this.places.draw(random, environments),
      namedPort: this.namedPorts.draw(random, environments),
      labels: labelsOf(random, application),
    };
  }
}

const furtherLabels: Readonly<Record<string, string>> = {
  chart: 'service-1.14.2',
  heritage: 'Helm',
  tier: 'web',
};

function labelsOf(random: Random, application: string): Readonly<Record<string, string>> {
  const further = Object.entries(furtherLabels).slice(0, random.whole(0, 3));
  return { app: application, ...Object.fromEntries(further), release: application };
}
