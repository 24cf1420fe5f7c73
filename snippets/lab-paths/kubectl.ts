import { capture, joined, kubectl, variable } from '../../src/commands/build.ts';
import type { Capture, Command } from '../../src/commands/model.ts';
import { chroot, ip } from '../../src/commands/programs.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { expectedOn, forBoth, labBasis, on, type Side } from '../lab-clusters/sides.ts';
import { shop } from '../policies/apps.ts';
import { nodeRoutes } from '../trace-overlay-packet/expected.ts';
import { debugImage } from '../trace-overlay-packet/kubectl.ts';
import * as expected from './expected.ts';

export const podAzure = podOn('azure');
export const podCilium = podOn('cilium');
export const routesAzure = routesOn('azure');
export const routesCilium = routesOn('cilium');
export const devicesAzure = devicesOn('azure');
export const devicesCilium = devicesOn('cilium');

/** kubectl labels the pods that its debug command leaves behind. */
export const deleteDebugPods = forBoth((at) =>
  kubectl('delete', ['pods'], { ...at, selector: 'app.kubernetes.io/managed-by=kubectl-debug' }),
);

/** The routes inside a pod: one gateway for everything, which is the node's end of its cable. */
function podOn(side: Side): ShellFace {
  return {
    script: () => [
      kubectl('exec', ['deployment/frontend'], { ...on(side), namespace: shop }, ip('route', [], {})),
    ],
    output: {
      journey: 'lab',
      basis: labBasis,
      source: sourceOf(side),
      expects: expectedOn(side, expected.podRoutes),
    },
  };
}

/** The routes of the node on which the frontend runs. */
function routesOn(side: Side): ShellFace {
  return {
    script: () => [frontendNode(side), onNode(side, ip('route', [], {}))],
    output: {
      journey: 'lab',
      basis: labBasis,
      source: sourceOf(side),
      expects: expectedOn(side, nodeRoutes),
    },
  };
}

/** All devices of that node, then those that would be tunnels or bridges: none. */
function devicesOn(side: Side): ShellFace {
  const kinds = ['vxlan', 'geneve', 'bridge'];
  return {
    script: () => [
      frontendNode(side),
      onNode(side, ip('link', [], { brief: true })),
      ...kinds.map((kind) => onNode(side, ip('link show', ['type', kind], { details: true }))),
    ],
    output: {
      journey: 'lab',
      basis: labBasis,
      source: sourceOf(side),
      expects: expectedOn(side, expected.devices),
    },
  };
}

function frontendNode(side: Side): Capture {
  const output = 'jsonpath={.items[0].spec.nodeName}';
  return capture(
    'NODE',
    kubectl('get', ['pods'], { ...on(side), namespace: shop, selector: 'app=frontend', output }),
  );
}

/** Runs one command in the host's namespaces; chroot needs the sysadmin profile. */
function onNode(side: Side, command: Command): Command {
  return kubectl(
    'debug',
    [joined('node/', variable('NODE'))],
    { ...on(side), image: debugImage, profile: 'sysadmin', attach: true, quiet: true },
    chroot('/host', command),
  );
}

function sourceOf(side: Side): string {
  return side === 'azure' ? 'acn-transparent-endpoint' : 'acn-cilium-config';
}
