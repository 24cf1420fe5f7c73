import { capture, joined, kubectl, variable } from '../../src/commands/build.ts';
import { ciliumDbg } from '../../src/commands/programs.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { shop } from '../policies/apps.ts';
import * as expected from './expected.ts';

const basis =
  'Printed by the real kubectl from a test double seeded like the kube-system of an Overlay cluster with Cilium.';

/** Present: cilium. Absent: kube-proxy. That pair is the Cilium dataplane. */
export const daemonSets = {
  script: () => [
    kubectl('get', ['daemonsets', 'cilium', 'kube-proxy', 'azure-cns'], {
      namespace: 'kube-system',
      'ignore-not-found': true,
    }),
  ],
  output: { journey: 'overlay-cilium', basis, source: 'acn-cilium-daemonset', expects: expected.daemonSets },
} as const satisfies ShellFace;

/** What one agent, on whichever node kubectl picks, says about itself. */
export const agentStatus = {
  script: () => [
    kubectl(
      'exec',
      ['daemonset/cilium'],
      { namespace: 'kube-system', container: 'cilium-agent' },
      ciliumDbg('status', [], {}),
    ),
  ],
  output: {
    journey: 'overlay-cilium',
    basis:
      'Derived from the source code that formats these lines, pkg/client/client.go of Cilium; no cluster printed it. Lines that depend on the cluster, such as counts of endpoints, are left out.',
    source: 'cilium-client-status',
    expects: expected.agentStatus,
  },
} as const satisfies ShellFace;

const settings = [
  'ipam',
  'routing-mode',
  'kube-proxy-replacement',
  'enable-host-legacy-routing',
  'enable-hubble',
  'enable-l7-proxy',
];

/** The settings AKS gave the agents: addresses delegated, native routing, no kube-proxy. */
export const ciliumConfig = {
  script: () => [
    kubectl('get', ['configmap', 'cilium-config'], {
      namespace: 'kube-system',
      // Text between the braces is printed as it stands, line breaks included, so the template reads like its output.
      output: `jsonpath=${settings.map((name) => `${name}: {.data.${name}}\n`).join('')}`,
    }),
  ],
  output: { journey: 'overlay-cilium', basis, source: 'acn-cilium-config', expects: expected.ciliumConfig },
} as const satisfies ShellFace;

/** Who hands out pod addresses, whichever dataplane moves the packets: one azure-cns pod a node. */
export const cns = {
  script: () => [
    kubectl('get', ['pods'], { namespace: 'kube-system', selector: 'k8s-app=azure-cns', output: 'wide' }),
    kubectl('get', ['nodenetworkconfigs'], { namespace: 'kube-system', output: 'wide' }),
  ],
  output: { journey: 'overlay-cilium', basis, source: 'acn-nnc-crd', expects: expected.cns },
} as const satisfies ShellFace;

/** Runs until you press Ctrl+C: each packet that the agent of the frontend's node drops. */
export const drops = {
  script: () => [
    capture(
      'NODE',
      kubectl('get', ['pods'], {
        namespace: shop,
        selector: 'app=frontend',
        output: 'jsonpath={.items[0].spec.nodeName}',
      }),
    ),
    capture(
      'AGENT',
      kubectl('get', ['pods'], {
        namespace: 'kube-system',
        selector: 'k8s-app=cilium',
        'field-selector': joined('spec.nodeName=', variable('NODE')),
        output: 'name',
      }),
    ),
    kubectl(
      'exec',
      [variable('AGENT')],
      { namespace: 'kube-system', container: 'cilium-agent' },
      ciliumDbg('monitor', [], { type: ['drop'] }),
    ),
  ],
} as const satisfies ShellFace;
