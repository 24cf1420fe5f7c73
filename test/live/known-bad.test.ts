import { expect, test } from 'vitest';
import type { Journey, Step } from '../journeys/journey.ts';
import { textOf } from '../journeys/face.ts';
import { runJourney } from '../journeys/run.ts';

const journey: Journey = {
  id: 'known-bad',
  steps: [
    { snippet: 'create-overlay-cilium/cluster', kind: 'az' },
    { snippet: 'connect/credentials', kind: 'az' },
    { snippet: 'inspect-dataplane/daemonsets', kind: 'kubectl' },
  ],
};

const install =
  'helm repo add cilium https://helm.cilium.io/\nhelm install cilium cilium/cilium --version 1.19.6 --namespace kube-system ';

/** Defects that only the real tool on the seeded cluster can show; the last step of the journey is replaced by each. */
const cases = [
  {
    story: 'a container that the pod does not have',
    text: 'kubectl exec daemonset/cilium --namespace kube-system --container cilium -- cilium-dbg status\n',
    says: 'cilium',
  },
  {
    story: 'a program that the distroless agent image does not have',
    text: 'kubectl exec daemonset/cilium --namespace kube-system --container cilium-agent -- hubble observe\n',
    says: 'executable file not found',
  },
  {
    story: 'chroot on a node without the sysadmin profile',
    text: 'NODE=$(kubectl get nodes --output \'jsonpath={.items[0].metadata.name}\')\nkubectl debug node/"${NODE:?}" --image mcr.microsoft.com/azurelinux/busybox:1.36 --profile general --attach --quiet -- chroot /host ip route\n',
    says: 'ended with status',
  },
  {
    story: 'a misspelt key in a policy, which the published schema would let pass',
    text: "kubectl apply --filename - <<'EOF'\napiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: a\nspec:\n  endpointSelector: {}\n  egress:\n    - toFQDN:\n        - matchName: example.com\nEOF\n",
    says: 'unknown field "spec.egress[0].toFQDN"',
  },
  {
    story: 'a wrong enum in a manifest, which the types let pass',
    text: "kubectl apply --filename - <<'EOF'\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: a\nspec:\n  podSelector: {}\n  ingress:\n    - ports:\n        - protocol: HTTP\n          port: 80\nEOF\n",
    says: 'protocol',
  },
  {
    story: 'a value that az itself refuses',
    text: 'az aks update --name aks-network --resource-group rg-aks-network --network-dataplane ebpf\n',
    says: "'ebpf' is not a valid value",
  },
  {
    story: 'a value that only the service refuses',
    text: 'az aks update --name aks-network --resource-group rg-aks-network --network-policy calico\n',
    says: 'requires network policy cilium',
  },
  {
    story: 'a chart value that does not exist',
    text: `${install}--set aksbyoCNI.enabled=true\n`,
    says: "additional properties 'aksbyoCNI' not allowed",
  },
  {
    story: 'native routing on a cluster without a CNI',
    text: `${install}--set aksbyocni.enabled=true --set routingMode=native\n`,
    says: 'expected routingMode tunnel, found native',
  },
] as const;

test.each(cases)('$story is caught', async ({ text, says }) => {
  const last = journey.steps.at(-1);
  const { faults } = await runJourney(journey, (step: Step) => (step === last ? text : textOf(step)));
  expect(faults.join('\n')).toContain(says);
});
