/** What the register calls the topic of each file of content/claims. */
export const topicNames: Readonly<Record<string, string>> = {
  'cilium-upstream': 'Upstream Cilium',
  'commands-az': 'Commands: az',
  'commands-cilium': 'Commands: cilium',
  'commands-kubectl': 'Commands: kubectl',
  ebpf: 'eBPF dataplane',
  encapsulation: 'Encapsulation',
  images: 'Container images',
  ipam: 'Pod addresses',
  'lab-procedure': 'Lab procedure',
  limits: 'Limits',
  loadbalancer: 'Load balancers',
  misc: 'Other',
  modes: 'Network modes',
  observability: 'Observability',
  overlay: 'Overlay mode',
  performance: 'Performance',
  policy: 'Network policies',
  pulumi: 'Pulumi',
  'service-ip': 'Service addresses',
  terraform: 'Terraform',
};

/** The name of a topic; throws where a file of claims has none, since its entries could be found nowhere. */
export function topicName(topic: string): string {
  const name = topicNames[topic];
  if (name) return name;
  throw new Error(
    `content/claims/${topic}.yaml: expected a name for the topic, found none. Add one to src/site/register/topics.ts.`,
  );
}
