import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Applications that look at their clients need the policy Local. */
export const clientAddress: Rule = {
  id: 'client-address',
  group: 'expose',
  title: 'The application logs a node instead of its client',
  happens:
    'With `externalTrafficPolicy: Cluster`, the default, the packet reaches the pod from the address of a node. Under Cilium a pod on the node that took the packet sees the client, a pod elsewhere that node. Allow lists and logs then see nodes.',
  notice: 'Clients seem to come from a few private addresses: all of them, or under Cilium some.',
  fix: 'Set `externalTrafficPolicy: Local`. Only nodes with a pod of the Service then answer, so spread the pods.',
  sources: ['aks-standard-load-balancer', 'k8s-source-ip', 'cilium-kubeproxy-free', 'cilium-issue-33574'],
  bad: { services: [{ name: 'web', needsClientAddress: true, ports: [{ port: 443 }] }] },
  good: {
    services: [
      { name: 'web', needsClientAddress: true, externalTrafficPolicy: 'Local', ports: [{ port: 443 }] },
    ],
  },
  judge: ({ services }) => {
    const asking = services?.filter(({ needsClientAddress }) => needsClientAddress === true) ?? [];
    if (asking.length === 0) return notApplicable;
    const blind = asking.find(({ externalTrafficPolicy }) => externalTrafficPolicy !== 'Local');
    return verdictOf(
      blind && {
        where: `services.${blind.name}.externalTrafficPolicy`,
        expected: 'Local, because the application needs the address of its client',
        found: blind.externalTrafficPolicy ?? 'Cluster, the default',
        fix: 'Set it to Local.',
      },
    );
  },
};
