import { existsSync } from 'node:fs';
import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;
type Item = Sidebar[number];

/** A page by its place below content/docs, or an address that is built from data, with the folder that it comes from. */
export type Entry = readonly [label: string, page: string, data?: string];

/** The groups of the site in the order in which readers come: a broken cluster first. */
export const groups: Readonly<Record<string, readonly Entry[]>> = {
  Fix: [
    ['Symptoms', 'operate/troubleshoot'],
    ['Error messages', 'errors', 'content/errors'],
    ['Common mistakes', 'rules', 'src/routes/rules'],
    ['Identify cluster', 'verify/which-dataplane'],
  ],
  Tools: [
    ['Build cluster', 'tools/build-cluster'],
    ['Plan addresses', 'tools/plan-addresses'],
    ['Diagnose', 'tools/diagnose'],
    ['Trace packet', 'tools/trace-packet'],
  ],
  Choose: [
    ['Network modes', 'decide/network-modes'],
    ['Features and ACNS', 'decide/acns'],
    ['Windows nodes', 'plan/windows'],
    ['Dual stack', 'plan/dual-stack'],
  ],
  Plan: [
    ['CIDR planning', 'plan/cidr-planning'],
    ['Source addresses', 'plan/egress-and-source-ip'],
    ['Outbound types', 'plan/outbound-types'],
    ['NSG rules', 'plan/nsg-rules'],
  ],
  Create: [
    ['Recommended cluster', 'build/create-a-cluster'],
    ['Flat addresses', 'build/create-flat-networks'],
    ['BYO Cilium', 'build/byo-cilium'],
    ['Windows pools', 'build/windows-pools'],
    ['Two families', 'build/two-families'],
  ],
  Change: [
    ['Move to Overlay', 'build/migrate-to-overlay'],
    ['Move to Cilium', 'build/migrate-to-cilium'],
    ['Expand CIDR', 'build/expand-pod-cidr'],
    ['Enable ACNS', 'build/enable-acns'],
  ],
  Policies: [
    ['Default deny', 'operate/default-deny-with-dns'],
    ['Recipes', 'policies/recipes'],
    ['DNS names', 'operate/fqdn-policies'],
    ['HTTP rules', 'operate/l7-policies'],
    ['Behind a balancer', 'operate/policies-behind-a-load-balancer'],
    ['Policy engines', 'understand/policy-engines'],
  ],
  Observe: [
    ['Hubble', 'operate/observe-with-hubble'],
    ['Metrics', 'operate/metrics'],
  ],
  'How it works': [
    ['Packet paths', 'understand/packet-in-overlay'],
    ['VXLAN and Geneve', 'understand/vxlan-and-geneve'],
    ['Pod addresses', 'understand/pod-addresses'],
    ['Services', 'understand/service-addresses'],
    ['Load balancers', 'understand/load-balancer-and-nodeport'],
    ['Cilium on AKS', 'understand/ebpf-dataplane'],
    ['Performance', 'understand/performance'],
  ],
  Lab: [
    ['Two clusters', 'lab/two-clusters'],
    ['Packet path', 'lab/apps-and-paths'],
    ['Services', 'lab/services'],
    ['Policies', 'lab/policies'],
    ['Throughput', 'lab/throughput'],
  ],
  Reference: [
    ['Behaviour table', 'reference/behaviour'],
    ['Network profile', 'reference/network-profile'],
    ['Components', 'reference/components'],
    ['Commands', 'reference/commands'],
    ['Terraform notes', 'reference/terraform'],
    ['Version calendar', 'reference/version-calendar'],
    ['What changed', 'reference/what-changed'],
    ['Terms', 'reference/glossary'],
    ['Questions', 'reference/faq'],
    ['Unknowns', 'reference/unknowns'],
  ],
  Myths: [
    ['Most harmful', 'myths/most-harmful'],
    ['Modes and addresses', 'myths/modes-and-addresses'],
    ['Dataplane and tunnels', 'myths/dataplane-and-tunnels'],
    ['Services and egress', 'myths/services-and-egress'],
    ['Policies', 'myths/policies'],
    ['Commands and code', 'myths/commands-and-code'],
  ],
  About: [
    ['Verification', 'about/verification'],
    ['Claim register', 'about/claim-register'],
    ['Contributing', 'about/contributing'],
  ],
};

/** What Starlight draws: the groups, closed but for the one that is read, with the pages that are written. */
export const sidebar: Sidebar = [
  { label: 'Overview', link: '/' },
  ...Object.entries(groups).flatMap(([label, entries]): Item[] => {
    const items = entries
      .filter(isWritten)
      .map(([name, page, data]): Item =>
        data ? { label: name, link: `/${page}/` } : { label: name, slug: page },
      );
    return items.length > 0 ? [{ label, collapsed: true, items }] : [];
  }),
];

function isWritten([, page, data]: Entry): boolean {
  return data ? existsSync(data) : ['mdx', 'md'].some((end) => existsSync(`content/docs/${page}.${end}`));
}
