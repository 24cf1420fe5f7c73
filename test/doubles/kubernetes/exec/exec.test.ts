import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startKubernetesDouble, type KubernetesDouble } from '../index.ts';
import type { KubeObject } from '../objects.ts';

let double: KubernetesDouble;
beforeAll(async () => void (double = await startKubernetesDouble()));
beforeEach(() => double.seed({ name: 'c', mode: 'overlay', dataplane: 'cilium', nodeCount: 2 }));
afterAll(() => double.stop());

interface Ending {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: string;
}

/** Opens a stream as kubectl does and gives what came over each channel; a refusal rejects with its status. */
function stream(path: string, argv: readonly string[] = []): Promise<Ending> {
  const query = argv.map((word) => `command=${encodeURIComponent(word)}`).join('&');
  const client = new WebSocket(`${double.url}${path}${query}`.replace('http', 'ws'), 'v5.channel.k8s.io');
  const channels = ['', '', '', ''];
  client.on('message', (data: Buffer) => void (channels[data[0] ?? 0] += data.subarray(1).toString('utf8')));
  return new Promise((resolve, reject) => {
    client.on('unexpected-response', (_, response) => reject(new Error(String(response.statusCode))));
    client.on('close', () =>
      resolve({ stdout: channels[1] ?? '', stderr: channels[2] ?? '', status: channels[3] ?? '' }),
    );
  });
}

async function podOf(label: string): Promise<KubeObject> {
  const response = await fetch(`${double.url}/api/v1/pods?labelSelector=${encodeURIComponent(label)}`);
  return ((await response.json()) as { items: [KubeObject] }).items[0];
}

async function inAgent(argv: readonly string[], container = 'cilium-agent'): Promise<Ending> {
  const { metadata } = await podOf('k8s-app=cilium');
  return stream(`/api/v1/namespaces/kube-system/pods/${metadata.name}/exec?container=${container}&`, argv);
}

/** Creates the pod that `kubectl debug node/…` creates, and attaches to it. */
async function onNode(
  argv: readonly string[],
  securityContext: object = { privileged: true },
): Promise<Ending> {
  const pods = '/api/v1/namespaces/default/pods';
  const mounts = { volumeMounts: [{ name: 'host-root', mountPath: '/host' }] };
  const image = 'mcr.microsoft.com/azurelinux/busybox:1.36';
  const spec = {
    containers: [{ name: 'debugger', image, command: argv, securityContext, ...mounts }],
    hostNetwork: true,
    nodeName: 'aks-nodepool1-12345678-vmss000000',
    restartPolicy: 'Never',
    volumes: [{ name: 'host-root', hostPath: { path: '/' } }],
  };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'node-debugger' }, spec };
  await fetch(`${double.url}${pods}`, { method: 'POST', body: JSON.stringify(pod) });
  return stream(`${pods}/node-debugger/attach?container=debugger&`);
}

test('the agent says native routing, delegated addresses and no kube-proxy, and mentions no encapsulation', async () => {
  const { stdout, status } = await inAgent(['cilium-dbg', 'status']);
  expect(stdout).toMatch(/^KubeProxyReplacement: +True +\[eth0 10\.224\.0\.\d+ \(Direct Routing\)\]$/m);
  expect(stdout).toMatch(/^IPAM: +IPv4: delegated to plugin,$/m);
  expect(stdout).toMatch(/^Routing: +Network: Native +Host: Legacy$/m);
  expect(stdout).not.toMatch(/tunnel|encapsulation|geneve|vxlan/i);
  expect(JSON.parse(status)).toMatchObject({ status: 'Success' });
});

test('an agent lists the pods of its own node only', async () => {
  const { stdout } = await inAgent(['cilium-dbg', 'endpoint', 'list']);
  const { spec } = (await podOf('k8s-app=cilium')) as unknown as { spec: { nodeName: string } };
  const query = `fieldSelector=spec.hostNetwork=false,spec.nodeName=${spec.nodeName}`;
  const response = await fetch(`${double.url}/api/v1/pods?${query}`);
  const { items } = (await response.json()) as { items: { status: { podIP: string } }[] };
  const local = items.map((pod) => pod.status.podIP);
  expect(stdout.match(/10\.244\.\d+\.\d+/g)?.sort()).toEqual(local.sort());
});

test.each([
  {
    why: 'a misspelt program',
    argv: ['cilium-dbgg', 'status'],
    exitCode: 127,
    says: 'executable file not found',
  },
  {
    why: 'a shell, since the image is distroless',
    argv: ['bash'],
    exitCode: 127,
    says: 'executable file not found',
  },
  {
    why: 'hubble, which the image lacks',
    argv: ['hubble', 'observe'],
    exitCode: 127,
    says: 'executable file not found',
  },
  {
    why: 'a command that never existed',
    argv: ['cilium-dbg', 'bpf', 'prog', 'list'],
    exitCode: 1,
    says: 'unknown command',
  },
  {
    why: 'an unknown flag',
    argv: ['cilium-dbg', 'status', '--verbos'],
    exitCode: 1,
    says: 'unknown flag: --verbos',
  },
])('in the agent, $why fails', async ({ argv, exitCode, says }) => {
  const { stderr, status } = await inAgent(argv);
  expect(stderr).toContain(says);
  expect(JSON.parse(status)).toMatchObject({
    reason: 'NonZeroExitCode',
    details: { causes: [{ message: String(exitCode) }] },
  });
  expect(double.execs().at(-1)).toMatchObject({ argv, container: 'cilium-agent', exitCode });
});

test('a container that the pod does not have is refused before anything runs', async () => {
  await expect(inAgent(['cilium-dbg', 'status'], 'cilium-agnt')).rejects.toThrow('400');
  const { metadata } = await podOf('k8s-app=cilium');
  const path = `/api/v1/namespaces/kube-system/pods/${metadata.name}/exec?container=cilium-agnt`;
  const response = await fetch(`${double.url}${path}`, { method: 'POST' });
  expect(await response.json()).toMatchObject({
    message: `container cilium-agnt is not valid for pod ${metadata.name}`,
  });
  expect(double.execs()).toEqual([]);
});

test('a node has one route for each of its own pods and none for the pods of other nodes', async () => {
  const { stdout } = await onNode(['chroot', '/host', 'ip', 'route']);
  expect(stdout).toMatch(/^10\.244\.0\.\d+ dev lxc[0-9a-f]{12} proto kernel scope link$/m);
  expect(stdout).not.toContain('10.244.1.');
  expect(double.execs()).toMatchObject([
    { pod: 'node-debugger', node: 'aks-nodepool1-12345678-vmss000000', exitCode: 0 },
  ]);
});

test.each(['vxlan', 'geneve'])('a node has no %s device', async (type) => {
  const { stdout, status } = await onNode(['chroot', '/host', 'ip', '-d', 'link', 'show', 'type', type]);
  expect(stdout).toBe('');
  expect(JSON.parse(status)).toMatchObject({ status: 'Success' });
});

test.each([
  {
    why: 'without a privileged container',
    argv: ['chroot', '/host', 'ip', 'route'],
    context: {},
    says: 'Operation not permitted',
  },
  {
    why: 'with a program that nodes lack',
    argv: ['chroot', '/host', 'brctl', 'show'],
    context: { privileged: true },
    says: "can't execute 'brctl'",
  },
  {
    why: 'with a misspelt link type',
    argv: ['chroot', '/host', 'ip', 'link', 'show', 'type', 'vxlna'],
    context: { privileged: true },
    says: 'Unknown link type',
  },
  {
    why: 'with a misspelt object',
    argv: ['chroot', '/host', 'ip', 'rout3'],
    context: { privileged: true },
    says: 'Object "rout3" is unknown',
  },
])('chroot $why fails', async ({ argv, context, says }) => {
  expect((await onNode(argv, context)).stderr).toContain(says);
});
