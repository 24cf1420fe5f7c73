import type { StepRecording } from '../journeys/recording.ts';

/** What a page tells the reader to expect of an inspection, in a form that a recorded output can fail. */
export interface Expectation {
  readonly snippet: string;
  /** The dataplanes it holds for. */
  readonly on: readonly Dataplane[];
  /** Each must match the output, or the words of what ran where the output is rightly empty. */
  readonly shows: readonly RegExp[];
  /** None may match. */
  readonly never?: readonly RegExp[];
}

export type Dataplane = 'azure' | 'cilium';

const both = ['azure', 'cilium'] as const;
const tunnels = [/vxlan|geneve|tunnel/i];

/** From the sentences "Expect …" of the pages, for the clusters of the journeys overlay and overlay-cilium. */
export const expectations: readonly Expectation[] = [
  {
    snippet: 'show-versions/location',
    on: ['azure'],
    shows: [/"version": "1\.36"/, /"KubernetesOfficial"/, /"AKSLongTermSupport"/],
  },
  {
    snippet: 'show-network-profile/profile',
    on: ['azure'],
    shows: [
      /"networkPlugin": "azure"/,
      /"networkPluginMode": "overlay"/,
      /"networkDataplane": "azure"/,
      /"networkPolicy": "none"/,
    ],
  },
  {
    snippet: 'show-network-profile/profile',
    on: ['cilium'],
    shows: [
      /"networkPlugin": "azure"/,
      /"networkPluginMode": "overlay"/,
      /"networkDataplane": "cilium"/,
      /"networkPolicy": "cilium"/,
    ],
  },
  {
    snippet: 'inspect-dataplane/daemonsets',
    on: ['cilium'],
    shows: [/^cilium +2 /m, /^azure-cns +2 /m],
    never: [/^kube-proxy/m],
  },
  {
    snippet: 'inspect-dataplane/daemonsets',
    on: ['azure'],
    shows: [/^kube-proxy +2 /m, /^azure-cns +2 /m],
    never: [/^cilium/m],
  },
  {
    snippet: 'inspect-dataplane/agent-status',
    on: ['cilium'],
    shows: [
      /^KubeProxyReplacement: +True/m,
      /^Routing: +Network: Native +Host: Legacy$/m,
      /^IPAM: +IPv4: delegated to plugin,$/m,
      /^Masquerading: +Disabled$/m,
      /^Hubble: +Disabled$/m,
    ],
    never: tunnels,
  },
  {
    snippet: 'inspect-dataplane/cilium-config',
    on: ['cilium'],
    shows: [
      /^ipam: delegated-plugin$/m,
      /^routing-mode: native$/m,
      /^kube-proxy-replacement: true$/m,
      /^enable-host-legacy-routing: true$/m,
      /^enable-hubble: false$/m,
      /^enable-l7-proxy: false$/m,
    ],
  },
  {
    snippet: 'inspect-dataplane/cns',
    on: both,
    shows: [/^azure-cns-\S+ .*Running/m, /^aks-nodepool1-.* static +overlay /m],
  },
  {
    snippet: 'trace-overlay-packet/addresses',
    on: both,
    shows: [/^aks-nodepool1-\S+ .* 10\.224\.\d+\.\d+ /m, / 10\.244\.\d+\.\d+ +aks-nodepool1-/],
    never: [/ 10\.224\.\d+\.\d+ +aks-nodepool1-/],
  },
  {
    snippet: 'trace-overlay-packet/node-prefixes',
    on: both,
    shows: [/^(aks-nodepool1-\S+ 10\.244\.\d+\.0\/24\n?){2}$/],
  },
  {
    snippet: 'trace-overlay-packet/node-routes',
    on: ['cilium'],
    shows: [/^default via /m, /^10\.244\.\d+\.\d+ dev lxc/m],
    never: [/^10\.244\.\S+\//m],
  },
  {
    snippet: 'trace-overlay-packet/node-routes',
    on: ['azure'],
    shows: [/^default via /m, /^10\.244\.\d+\.\d+ dev azv/m],
    never: [/^10\.244\.\S+\//m],
  },
  {
    snippet: 'trace-overlay-packet/no-tunnel',
    on: both,
    shows: [
      /^\$ chroot \/host ip -details link show type vxlan$/m,
      /^\$ chroot \/host ip -details link show type geneve$/m,
    ],
    never: [/^\d*:? ?(cilium_)?(vxlan|geneve)/m],
  },
  {
    snippet: 'trace-overlay-packet/masquerade',
    on: both,
    shows: [/MasqLinkLocal: true/, /NonMasqueradeCIDRs:\n +- 10\.244\.0\.0\/16\n(?! +- )/],
  },
];

/** What a recorded step shows otherwise than the pages tell the reader. What ran inside follows the output as `$ argv`. */
export function expectationFaults(
  dataplane: Dataplane,
  { snippet, stdout, execs }: StepRecording,
): readonly string[] {
  const text = [stdout, ...execs.map(({ argv }) => `$ ${argv.join(' ')}`)].join('\n');
  return expectations
    .filter((expected) => expected.snippet === snippet && expected.on.includes(dataplane))
    .flatMap(({ shows, never = [] }) => [
      ...shows
        .filter((shape) => !shape.test(expectText(shape, stdout, text)))
        .map(
          (shape) =>
            `${snippet} (${dataplane}): expected ${shape.source}, which the recording does not show.`,
        ),
      ...never
        .filter((shape) => shape.test(stdout))
        .map(
          (shape) =>
            `${snippet} (${dataplane}): the recording shows ${shape.source}, which must not be there.`,
        ),
    ]);
}

function expectText(shape: RegExp, stdout: string, all: string): string {
  return shape.source.startsWith('^\\$ ') ? all : stdout;
}
