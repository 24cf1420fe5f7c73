import { capture, joined, kubectl, variable } from '../../src/commands/build.ts';
import type { Command } from '../../src/commands/model.ts';
import { chroot, ip } from '../../src/commands/programs.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

const basis = 'Printed by the real kubectl from a test double seeded like an Overlay cluster with Cilium.';

/** The image that the AKS documentation uses for shells on nodes. */
export const debugImage = 'mcr.microsoft.com/azurelinux/busybox:1.36';

const pickNode = capture('NODE', kubectl('get', ['nodes'], { output: 'jsonpath={.items[0].metadata.name}' }));

/** Node addresses come from the subnet, pod addresses from the pod CIDR. */
export const addresses = {
  script: () => [
    kubectl('get', ['nodes'], { output: 'wide' }),
    kubectl('get', ['pods'], {
      'all-namespaces': true,
      output: 'wide',
      'field-selector': 'spec.hostNetwork=false',
    }),
  ],
  output: { journey: 'overlay-cilium', basis, expects: expected.addresses },
} as const satisfies ShellFace;

/** One line a node: its name and the prefix that AKS carved out of the pod CIDR for it. */
export const nodePrefixes = {
  script: () => [
    kubectl('get', ['nodenetworkconfigs'], {
      namespace: 'kube-system',
      output:
        'jsonpath={range .items[*]}{.metadata.name}{" "}{.status.networkContainers[0].primaryIP}{"\\n"}{end}',
    }),
  ],
  output: { journey: 'overlay-cilium', basis, source: 'acn-nnc-crd', expects: expected.nodePrefixes },
} as const satisfies ShellFace;

/** The routes of one node: a device for each pod of its own, and no route at all to the pods of other nodes. */
export const nodeRoutes = {
  script: () => [pickNode, onNode(ip('route', [], {}))],
  output: {
    journey: 'overlay-cilium',
    basis,
    source: 'acn-transparent-endpoint',
    expects: expected.nodeRoutes,
  },
} as const satisfies ShellFace;

/**
 * Lists the devices of a node, then those that are tunnels. The first command always prints, so that silence of the
 * others means "none" and not "the output was lost"; on AKS-managed networking both print nothing.
 */
export const noTunnel = {
  script: () => [
    pickNode,
    onNode(ip('link', [], { brief: true })),
    onNode(ip('link show', ['type', 'vxlan'], { details: true })),
    onNode(ip('link show', ['type', 'geneve'], { details: true })),
  ],
  output: { journey: 'overlay-cilium', basis, source: 'acn-cilium-config', expects: expected.noTunnel },
} as const satisfies ShellFace;

/** kubectl labels the pods that its debug command leaves behind. */
export const deleteDebugPods = {
  script: () => [kubectl('delete', ['pods'], { selector: 'app.kubernetes.io/managed-by=kubectl-debug' })],
} as const satisfies ShellFace;

/** The destinations whose traffic keeps the pod's address; everything else leaves with the node's. */
export const masquerade = {
  script: () => [
    kubectl('get', ['configmap', 'azure-ip-masq-agent-config-reconciled'], {
      namespace: 'kube-system',
      output: 'yaml',
    }),
  ],
  output: { journey: 'overlay-cilium', basis, source: 'acn-ip-masq-config', expects: expected.masquerade },
} as const satisfies ShellFace;

/** Runs one command in the host's namespaces; chroot needs the sysadmin profile. */
function onNode(command: Command): Command {
  return kubectl(
    'debug',
    [joined('node/', variable('NODE'))],
    { image: debugImage, profile: 'sysadmin', attach: true, quiet: true },
    chroot('/host', command),
  );
}
