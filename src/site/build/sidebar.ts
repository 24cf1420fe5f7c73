import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;
type Item = Sidebar[number];

/** The pages that answer questions, in the order in which the first of them lists them too. */
export const questionPages = [
  'faq',
  'faq-creating',
  'faq-addresses',
  'faq-services-and-egress',
  'faq-policies',
  'faq-acns',
  'faq-moving',
  'faq-cilium',
] as const;

/** The sections of the site and their pages, in the order in which a reader meets them; a test finds pages left out. */
export const sidebar: Sidebar = [
  { label: 'Start', link: '/' },
  section('Decide', 'decide', ['network-modes', 'overlay-or-cilium', 'acns']),
  section('Plan', 'plan', [
    'cidr-planning',
    'egress-and-source-ip',
    'outbound-types',
    'static-egress',
    'nsg-rules',
    'dual-stack',
    'windows',
  ]),
  section('Understand', 'understand', [
    'packet-in-overlay',
    'packet-by-mode',
    'vxlan-and-geneve',
    'pod-addresses',
    'service-addresses',
    'load-balancer-and-nodeport',
    'ebpf-dataplane',
    'policy-engines',
    'upstream-and-managed-cilium',
    'performance',
  ]),
  section('Build', 'build', [
    'create-a-cluster',
    'create-flat-networks',
    'downloads',
    'enable-acns',
    'migrate-to-overlay',
    'migrate-to-cilium',
    'expand-pod-cidr',
  ]),
  section('Verify', 'verify', ['which-dataplane']),
  section('Operate', 'operate', [
    'troubleshoot',
    'error-messages',
    'default-deny-with-dns',
    'policies-behind-a-load-balancer',
    'fqdn-policies',
    'l7-policies',
    'observe-with-hubble',
    'hubble-cli-and-ui',
    'ways-aks-networking-goes-wrong',
  ]),
  section('Lab', 'lab', ['two-clusters', 'apps-and-paths', 'services', 'policies', 'throughput', 'clean-up']),
  {
    label: 'Reference',
    items: [
      ...links('reference', [
        'network-profile',
        'features',
        'version-calendar',
        'commands',
        'components',
        'terraform',
        'glossary',
      ]),
      {
        label: 'Questions',
        collapsed: true,
        items: links('reference', questionPages),
      },
    ],
  },
  { label: 'Corrections', collapsed: true, items: [{ autogenerate: { directory: 'corrections' } }] },
  section('About', 'about', ['verification', 'contributing']),
];

function section(label: string, directory: string, pages: readonly string[]): Item {
  return { label, items: links(directory, pages) };
}

function links(directory: string, pages: readonly string[]): Item[] {
  return pages.map((page) => ({ slug: `${directory}/${page}` }));
}
