/** A statement that the documents this site replaces made, and that is false of managed AKS. */
export interface Falsehood {
  readonly says: RegExp;
  readonly truth: string;
  /** Words of denial that belong to the falsehood itself, as in "works without ACNS". */
  readonly denies?: RegExp;
  /** What makes the same words true: the probe's NodePort, the paid eBPF host routing. */
  readonly unless?: RegExp;
}

const tunnel =
  '(VXLAN|Geneve|tunnels?|tunnell?ed|tunnell?ing|encapsulat\\w*|decapsulat\\w*|IPsec|outer (IP |UDP |packet )?(header|packet|frame|datagram)s?|UDP (datagram|packet)s?)';
const traffic = '(overlay|AKS|pods?|pod(-to-pod)? (packets?|traffic)|(each|every|the|a) (pod )?packets?)';
const link =
  '(in|inside|into|by|over|through|via|with|uses?|using|wraps?|needs?|requires?|adds?|puts?|gets?|is|are)';
const rescheduled =
  '(resched\\w*|restart\\w*|recreat\\w*|(another|other|different|new|across|between) nodes?|moves?|moved|node failure|drain\\w*|evict\\w*)';
const vnet = '(VNet|virtual network|Azure network|fabric)';

const noTunnel = 'Azure CNI Overlay does not encapsulate (source aks-overlay-concepts)';
const anyMode = 'the Cilium dataplane runs in Overlay, Pod Subnet and Node Subnet (source aks-cilium)';
const frontend =
  'with floating IP the node receives the frontend address and the Service port (source azure-floating-ip)';
const newAddress = 'a pod never moves; its replacement gets another address (source k8s-pod-lifecycle)';
const paid = 'Hubble, FQDN rules and L7 rules need ACNS on managed Cilium (source aks-cilium)';
const azureIpam =
  'azure-cns hands out the addresses of managed clusters, with Cilium by delegated IPAM (source cilium-delegated-ipam)';
const hostStack =
  'without ACNS eBPF host routing pod packets cross the host stack and its iptables hooks (source acn-cilium-config)';
const seesPods =
  'pod-to-pod packets keep pod addresses, and NSG rules of the subnet apply to them (source aks-overlay-concepts)';

/** Each pattern must match within one sentence. */
export const falsehoods: readonly Falsehood[] = [
  { says: words(`\\b${traffic}\\b.*\\b${link}\\b( [\\w-]+){0,4} ${tunnel}\\b`), truth: noTunnel },
  {
    says: words(
      `\\b(overlay|AKS|Azure CNI|nodes?|Cilium)\\b.*\\b(encapsulates?|decapsulates?|tunnels|wraps?|envelops?)\\b.*\\b(pods?|packets?|traffic|them)\\b`,
    ),
    truth: noTunnel,
  },
  {
    says: words(
      `\\b(VXLAN|Geneve|tunnels?)\\b.*\\b((carr(y|ies)|wraps?|transports?)\\b.*\\b(pods?|packets?)|(connects?|links?|spans?)\\b.*\\b(pods?|nodes?))\\b`,
    ),
    truth: noTunnel,
  },
  {
    says: words(
      `\\b(pods?|packets?|pod traffic)\\b.*\\b(is|are|gets?|being) (\\w+ly )?(encapsulated|tunnell?ed|wrapped|decapsulated)\\b`,
    ),
    truth: noTunnel,
  },
  {
    says: words(
      `\\b(reduces?|lowers?|subtracts?|takes)\\b.*\\bMTU\\b.*\\boverlay\\b|\\boverlay\\b.*\\b(reduces?|lowers?|subtracts?|takes)\\b.*\\bMTU\\b`,
    ),
    truth: noTunnel,
  },
  {
    says: words(
      '\\bCilium\\b[^.]*\\b(requires?|needs?|depends on|works only (with|in|on)|only (with|in|on|under)|supports only|presupposes)\\b[^.]*\\boverlay\\b',
    ),
    truth: anyMode,
  },
  {
    says: words(
      '\\boverlay\\b( mode)?[^.,]*\\b(precondition|prerequisite|requirement|condition|mandatory|required|needed|necessary)\\b[^.]*\\bCilium\\b',
    ),
    truth: anyMode,
  },
  {
    says: words(
      '\\b(without|outside) (Azure CNI )?overlay\\b[^.]*\\b(no|not|cannot)\\b[^.]*\\bCilium\\b|\\bCilium\\b[^.]*\\b(not|cannot|never|nothing)\\b[^.]*\\b(without|outside) (Azure CNI )?overlay\\b',
    ),
    denies: /\b(without|no|not|cannot|never|nothing)\b/gi,
    truth: anyMode,
  },
  {
    says: words('\\boverlay\\b[^.]*\\b(requires?|needs?|depends on|presupposes)\\b[^.]*\\bCilium\\b'),
    truth: 'Overlay runs with either dataplane (source aks-cni-overview)',
  },
  {
    says: words(
      '\\bload balancers?\\b[^.]*\\b(sends?|forwards?|delivers?|targets?|maps?|translates?|rewrites?|directs?|hands?|to)\\b[^.]*\\bNodePorts?\\b',
    ),
    unless: /\bprob(e|es|ing)\b/i,
    truth: frontend,
  },
  {
    says: words(
      '\\b(arrives?|enters?|lands?|comes? in|reach(es)?|received?)\\b[^.]*\\b(on|at|through|by|via)\\b( \\w+){0,3} NodePorts?\\b[^.]*\\b(from|load balancer)\\b|\\bfrom the (Azure )?load balancer\\b[^.]*\\bNodePorts?\\b',
    ),
    unless: /\bprob(e|es|ing)\b/i,
    truth: frontend,
  },
  {
    says: words(
      `\\bpods?\\b[^.]*\\b(keeps?|retains?|preserves?|takes?|carr(y|ies)|holds?)\\b[^.]*\\b(IPs?|address(es)?|it)\\b[^.]*\\b${rescheduled}\\b`,
    ),
    truth: newAddress,
  },
  {
    says: words(
      `\\b(pod IPs?|pod('s)? address(es)?|IP (address )?of (a|the) pod)\\b[^.]*\\b(survives?|persists?|stays?|remains?|follows?|moves? with|unchanged|stable)\\b[^.]*\\b(${rescheduled}|pods?)\\b`,
    ),
    truth: newAddress,
  },
  {
    says: words(
      '\\b(Hubble|flow logs|FQDN (rules|policies|filtering)|L7 (rules|policies)|layer 7 (rules|policies)|HTTP (rules|policies))\\b[^.]*\\b(free|included|built in|built-in|out of the box|by default|at no cost|on every Cilium|comes? with (managed )?Cilium)\\b',
    ),
    truth: paid,
  },
  {
    says: words(
      '\\b(Hubble|flow logs|FQDN|L7|layer 7|HTTP)\\b[^.]*\\b(works?|runs?|available|usable|supported|enforced|possible)\\b[^.]*\\bwithout (the )?(ACNS|Advanced Container Networking Services)\\b',
    ),
    denies: /\bwithout\b/gi,
    truth: paid,
  },
  {
    says: words(
      '\\b(Hubble|flow logs|FQDN|L7|layer 7|HTTP)\\b[^.]*\\b(needs? no|(does|do) not (need|require)|(does|do)n.t (need|require)|requires? no)\\b[^.]*\\b(ACNS|Advanced Container Networking Services)\\b',
    ),
    denies: /\b(no|not)\b|n['’]t\b/gi,
    truth: paid,
  },
  {
    says: words(
      "\\bCilium(['’]s)?( \\w+){0,2} (assigns?|allocates?|hands? out|gives|manages?|distributes?|chooses?|owns)\\b[^.]*\\b(addresses|address|IPs?|pod CIDRs?|IPAM|ranges?)\\b",
    ),
    truth: azureIpam,
  },
  {
    says: words(
      '\\bCilium\\b[^.]*\\b(does|runs|uses|brings|has|performs)\\b[^.]*\\b(its|cluster-pool|cluster pool) (own )?IPAM\\b|\\b(addresses|IPs)\\b[^.]*\\b(come|assigned|allocated|handed out|managed)\\b[^.]*\\b(from|by) Cilium\\b',
    ),
    truth: azureIpam,
  },
  {
    says: words(
      "\\b(Cilium|eBPF|pod (packets|traffic))\\b[^.]*\\b(bypass\\w*|skips?|avoids?|circumvents?|goes around|sidesteps?|eliminates?|removes?|takes? iptables out)\\b[^.]*\\b(iptables|netfilter|host('s)? (network )?stack|kernel stack)\\b|\\btakes? iptables out of the path\\b",
    ),
    unless: /host routing|\bACNS\b|BpfVeth/i,
    truth: hostStack,
  },
  {
    says: words(
      '\\biptables\\b[^.]*\\b(is|are|plays?|no longer|never)\\b[^.]*\\b(no longer|not|never|bypassed|no part|no role)\\b[^.]*\\bCilium\\b|\\bCilium\\b[^.]*\\biptables\\b[^.]*\\b(no longer|no part|no role|not involved|bypassed)\\b',
    ),
    denies: /\b(no|not|never)\b/gi,
    unless: /host routing|\bACNS\b|BpfVeth/i,
    truth: hostStack,
  },
  {
    says: words(
      `\\b${vnet}\\b[^.]*\\b(never|not|n['’]t|no|unaware|blind|nothing)\\b[^.]*\\bpod (IPs?|address(es)?|packets)\\b`,
    ),
    denies: /\b(never|not|no|nothing)\b|n['’]t\b/gi,
    unless: /\broutes?\b|outside|same node|\btakes?\b|\buses?\b|\bleave/i,
    truth: seesPods,
  },
  {
    says: words(
      `\\b(NSGs?( rules?)?|network security groups?)\\b[^.]*\\b(never|not|n['’]t|cannot|no effect|ignore)\\b[^.]*\\bpods?\\b`,
    ),
    denies: /\b(never|not|no|cannot)\b|n['’]t\b/gi,
    unless: /same node|\ballow\b/i,
    truth: seesPods,
  },
  {
    says: words(
      '\\boverlay\\b[^.]*\\bpods?\\b[^.]*\\b(reachable|routable|accessible)\\b[^.]*\\b(VNet|virtual network|peered|on-premises|outside)\\b',
    ),
    truth:
      'pods of an Overlay cluster cannot be reached by their address from outside the cluster (source aks-overlay-concepts)',
  },
  {
    says: words(
      '\\bCilium\\b[^.]*\\b(supports?|runs? on|works? on|available (on|for)|enforces?)\\b[^.]*\\bWindows\\b',
    ),
    truth: 'the Cilium dataplane runs on Linux nodes only (source aks-cilium)',
  },
];

function words(pattern: string): RegExp {
  return new RegExp(pattern, 'i');
}
