import { facts } from '../limits.ts';
import { allRules, portsOf, type Policy } from '../policy.ts';
import { runsCilium } from '../scenario.ts';
import { minorBefore, olderThan } from '../version.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Ranges of ports need a Cilium that knows them, and the version follows Kubernetes. */
export const endPortNeedsCilium: Rule = {
  id: 'end-port',
  group: 'policy',
  title: 'A range of ports that this Cilium does not know',
  happens:
    '`endPort` works from Cilium {cilium-min-end-port}. AKS ties Cilium to the Kubernetes version, and before Kubernetes {k8s-min-end-port} the minimum in Microsoft’s table is older.',
  notice: 'After the move to Cilium, ports inside the range are closed.',
  fix: 'Upgrade Kubernetes first, or list the ports one by one.',
  sources: ['aks-npm-to-cilium', 'aks-cilium'],
  bad: {
    network: { networkDataplane: 'cilium' },
    kubernetesVersion: minorBefore(facts['k8s-min-end-port'].value),
    policies: [withRange()],
  },
  good: {
    network: { networkDataplane: 'cilium' },
    kubernetesVersion: facts['k8s-min-end-port'].value,
    policies: [withRange()],
  },
  judge: (scenario) => {
    const { policies = [], kubernetesVersion } = scenario;
    const ranged = policies.find((policy) =>
      allRules(policy)
        .flatMap(portsOf)
        .some(({ endPort }) => endPort),
    );
    if (!runsCilium(scenario) || !ranged || kubernetesVersion === undefined) return notApplicable;
    const minimum = facts['k8s-min-end-port'].value;
    return verdictOf(
      olderThan(kubernetesVersion, minimum)
        ? {
            where: `policies.${ranged.name}`,
            expected: `no endPort before Kubernetes ${minimum}`,
            found: `endPort with Kubernetes ${kubernetesVersion}`,
            fix: 'Upgrade first, or list the ports.',
          }
        : undefined,
    );
  },
};

function withRange(): Policy {
  const egress = [{ ports: [{ port: 32000, endPort: 32768 }] }];
  return {
    kind: 'NetworkPolicy',
    name: 'high-ports',
    spec: { podSelector: {}, policyTypes: ['Egress'], egress },
  };
}
