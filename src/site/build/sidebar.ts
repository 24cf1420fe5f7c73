import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The sections of the site, in the order in which a reader meets them. */
export const sidebar: Sidebar = [
  { label: 'Start', link: '/' },
  section('Decide', 'decide'),
  section('Plan', 'plan'),
  section('Understand', 'understand'),
  section('Build', 'build'),
  section('Verify', 'verify'),
  section('Operate', 'operate'),
  section('Lab', 'lab'),
  section('Reference', 'reference'),
  { label: 'Corrections', collapsed: true, items: [{ autogenerate: { directory: 'corrections' } }] },
  section('About', 'about'),
];

function section(label: string, directory: string): Sidebar[number] {
  return { label, items: [{ autogenerate: { directory } }] };
}
