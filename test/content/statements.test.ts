import { expect, test } from 'vitest';
import { falsehoods } from './guards/falsehoods.ts';
import { falseStatements } from './guards/statements.ts';
import { allSources } from './data.ts';

const wrong = [
  // Overlay and tunnels.
  'Azure CNI Overlay uses VXLAN between nodes.',
  'AKS overlay networking is built on Geneve.',
  'A pod packet leaves its node with an outer header that carries node addresses.',
  'Azure CNI Overlay wraps each packet in an outer UDP datagram.',
  'Each packet gets an outer IP header on the way to the other node.',
  'Pod traffic between nodes is encapsulated.',
  'Packets to other nodes are tunnelled by Azure.',
  'The node encapsulates the packets before they leave.',
  'Managed Cilium decapsulates traffic on the receiving node.',
  'Geneve tunnels connect the nodes.',
  'Overlay lowers the MTU by fifty bytes.',
  'Cilium does not need kube-proxy, but AKS overlay uses VXLAN.',
  'It is not simple: pod packets are encapsulated.',
  // Cilium and overlay.
  'On AKS, Cilium requires overlay mode.',
  'Overlay is a precondition of the Cilium dataplane.',
  'Overlay mode is mandatory for Cilium.',
  'Cilium works only with Azure CNI Overlay.',
  'Cilium cannot run without overlay.',
  'Azure CNI Overlay needs the Cilium dataplane.',
  // Addresses.
  'Cilium assigns the pod addresses.',
  'The Cilium operator allocates pod CIDRs to nodes.',
  'Managed Cilium does its own IPAM.',
  'Pod addresses are handed out by Cilium.',
  'The pod keeps its IP address on another node.',
  'A pod keeps its address when it is rescheduled.',
  'The pod IP survives a restart of the pod.',
  "The pod's address follows the pod to another node.",
  // What is paid for.
  'Hubble is included with every Cilium cluster.',
  'Hubble comes with managed Cilium.',
  'FQDN policies work without ACNS.',
  'L7 rules do not need ACNS.',
  'FQDN rules are enforced out of the box.',
  // iptables.
  'Cilium bypasses iptables entirely.',
  'eBPF skips the host network stack.',
  'With Cilium, iptables is no longer in the path: eBPF avoids netfilter.',
  'It takes iptables out of the path.',
  // Load balancers.
  'The Azure load balancer sends the packet to the NodePort of a node.',
  'The load balancer forwards traffic to a NodePort on each node.',
  'Traffic enters the node through its NodePort from outside.',
  // What the network sees.
  'The VNet never sees pod addresses.',
  'NSG rules do not apply to pod traffic.',
  'In overlay mode pods are reachable from peered networks.',
  'Cilium supports Windows node pools.',
];

const right = [
  'Azure CNI Overlay uses no tunnel with either dataplane.',
  'Pod-to-pod traffic in Azure CNI Overlay is not encapsulated.',
  'A pod packet leaves its node as it is: pod source, pod destination, no tunnel header.',
  'Neither dataplane encapsulates packets.',
  'The node never wraps a packet in another.',
  'ACNS WireGuard puts pod traffic between nodes in a tunnel.',
  'Upstream Cilium encapsulates traffic between nodes by default.',
  'Bring your own CNI: there Cilium tunnels packets by VXLAN.',
  'Many articles infer that overlay uses VXLAN.',
  'Overlay does not lower the MTU.',
  'Cilium does not require overlay.',
  'Overlay is not a condition for Cilium.',
  'Cilium runs in Overlay, Pod Subnet and Node Subnet.',
  'Overlay needs no Cilium: it runs with either dataplane.',
  'Cilium does not assign pod addresses; azure-cns does.',
  'azure-cns hands out the pod addresses with either dataplane.',
  'A pod keeps its address for its lifetime and never takes it to another node.',
  'A pod does not keep its address when it is rescheduled.',
  'Hubble is off without ACNS.',
  'FQDN rules do not work without ACNS.',
  'FQDN and L7 rules need ACNS.',
  'Hubble is not included: it needs ACNS.',
  'Cilium does not bypass iptables by default.',
  'Only the paid eBPF host routing bypasses iptables.',
  'With ACNS eBPF host routing, Cilium bypasses the host network stack.',
  'Pod packets cross the host network stack, where they meet the iptables hooks.',
  'The load balancer sends the frontend address and the Service port, not a NodePort.',
  'The health probe of the load balancer asks the NodePort.',
  'NSG rules of the subnet apply to pod traffic.',
  'On the same node, NSG rules do not see pod traffic.',
  'In overlay mode pods are not reachable from peered networks.',
  'Cilium supports no Windows node pools.',
];

test.each(wrong)('is refused: %s', (sentence) => {
  expect(falseStatements('a.mdx:1', sentence)).toMatchObject([{ where: 'a.mdx:1' }]);
});

test.each(right)('passes: %s', (sentence) => {
  expect(falseStatements('a.mdx:1', sentence)).toEqual([]);
});

test('every falsehood is one that a sentence above states, and names the source of the truth', () => {
  for (const { says, truth } of falsehoods) {
    expect(
      wrong.some((sentence) => says.test(sentence)),
      String(says),
    ).toBe(true);
    expect([...allSources().keys()]).toContain(/\(source ([a-z0-9-]+)\)$/.exec(truth)?.[1]);
  }
});
