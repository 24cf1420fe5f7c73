/** The claims of the five documents by topic: first and last number, as they were taken apart. Together 598. */
export const topics = {
  overlay: [1, 67],
  encapsulation: [68, 120],
  ipam: [121, 146],
  ebpf: [147, 185],
  'service-ip': [186, 226],
  loadbalancer: [227, 245],
  policy: [246, 267],
  observability: [268, 278],
  modes: [279, 367],
  'cilium-upstream': [368, 392],
  performance: [393, 414],
  limits: [415, 422],
  'commands-az': [423, 452],
  'commands-kubectl': [453, 508],
  'commands-cilium': [509, 554],
  pulumi: [555, 564],
  terraform: [565, 569],
  images: [570, 574],
  'lab-procedure': [575, 588],
  misc: [589, 598],
} as const satisfies Record<string, readonly [number, number]>;

export type Topic = keyof typeof topics;

/** The ids of a topic's claims: `C001` to `C067`. */
export function idsOf(topic: Topic): readonly string[] {
  const [first, last] = topics[topic];
  return Array.from({ length: last - first + 1 }, (_, index) => `C${String(first + index).padStart(3, '0')}`);
}
