import { snippet } from '../../snippets/registry.ts';
import type { FaceProof } from '../../src/proof/model.ts';
import { invocations } from '../../src/commands/invocation.ts';
import type { JourneyRecording, StepRecording } from '../journeys/recording.ts';

/** AKS's refusal of a policy for which the level of ACNS does not suffice: the one refusal of the API that a journey shows. */
const gate =
  /^The ciliumnetworkpolicies "[\w-]+" is invalid: : ValidatingAdmissionPolicy 'advanced-networking-validating-policy' /;

/** What a tool may write on standard error and still have done its work; anything else is a warning that a reader would see. */
const harmless = [
  /^$/,
  /^WARNING: Merged "[\w-]+" as current context in \S+$/,
  /^AAD role propagation done\[#+\] {2}100\.0000%$/,
  /^ERROR: \(BadRequest\) Cannot update cluster to Azure CNI Overlay while using network policies with Azure CNI v1\n/,
  /^(TIMEOUT|DNS: lookup www\.example\.com: server misbehaving)\ncommand terminated with exit code 1$/,
  /^curl: \(28\) Connection timed out after 3000 milliseconds\ncommand terminated with exit code 28$/,
  gate,
];

/** The API versions in which the pinned az asks, by the provider of the last type in a path. */
const apiVersions: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.Authorization': ['2022-04-01', '2022-05-01-preview'],
  'Microsoft.ContainerService': ['2026-06-01'],
  'Microsoft.Network': ['2022-01-01', '2024-07-01', '2025-07-01'],
  'Microsoft.Resources': ['2024-11-01'],
};

/** The tools whose versions a recording states, each of which runs in every journey or judges its text. */
const toolNames = ['az', 'bash', 'helm', 'kubectl', 'shellcheck'];

/**
 * What of a recording contradicts itself or the text that ran, told without any tool: calls that the text does not
 * make, commands in containers that no call asked for, refusals that no call shows, warnings.
 */
export function recordedFaults({ journey, tools, faces, steps }: JourneyRecording): readonly string[] {
  const again = `Run npm run record -- ${journey}.`;
  const names = Object.keys(tools).sort();
  const versions = Object.entries(tools).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  return [
    ...(names.join() === toolNames.join()
      ? []
      : [`${journey}: tools ${names.join(', ')}; expected ${toolNames.join(', ')}. ${again}`]),
    ...versions.map(([name, version]) => `${journey}: ${name} "${version}" is no version. ${again}`),
    ...Object.entries(faces).flatMap(([key, { levels }]) =>
      versionFaults(levels, tools).map((fault) => `${journey}, ${key}: ${fault} ${again}`),
    ),
    ...steps.flatMap((step) =>
      [
        ...callFaults(step),
        ...execFaults(step),
        ...stderrFaults(step),
        ...requestFaults(step),
        ...sentFaults(step),
      ].map((fault) => `${journey}, ${step.snippet} (${step.kind}): ${fault} ${again}`),
    ),
  ];
}

/** The levels of a face name the versions that ran. */
function versionFaults(
  { ran = '', parsed = '' }: FaceProof['levels'],
  tools: JourneyRecording['tools'],
): readonly string[] {
  return [...`${parsed}, ${ran}`.matchAll(/(\w+) (\d[\w.]*)/g)].flatMap(([, name = '', version]) =>
    tools[name] === version ? [] : [`${name} ${version}, but ${name} ${tools[name]} ran.`],
  );
}

/** The words of each call are those of the text, in its order; an expansion stands for any word. */
function callFaults({ snippet: id, kind, calls }: StepRecording): readonly string[] {
  const text = snippet(id).faces.find((face) => face.kind === kind)?.text ?? '';
  const made = invocations(text).calls.filter(({ words }) => /^(az|kubectl|helm)$/.test(words[0] ?? ''));
  return calls.flatMap(({ words }, index) => {
    const wanted = made[index]?.words ?? [];
    const same = words.length === wanted.length && words.every((word, at) => fits(word, wanted[at] ?? ''));
    return same ? [] : [`call ${index + 1} is \`${words.join(' ')}\`; the text has \`${wanted.join(' ')}\`.`];
  });
}

function fits(word: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split(/\$\{[^}]*\}|\$\w+/);
  if (rest.length === 0) return word === pattern;
  const last = rest.at(-1) ?? '';
  return word.length > first.length + last.length && word.startsWith(first) && word.endsWith(last);
}

/** Each kubectl exec or debug ran what stands after `--`, and ended as it; nothing else ran in a container. */
function execFaults({ calls, execs }: StepRecording): readonly string[] {
  const asked = calls.filter(({ words }) => ['exec', 'debug'].includes(words[1] ?? ''));
  if (asked.length !== execs.length)
    return [`${asked.length} calls of exec and debug, but ${execs.length} commands ran in containers.`];
  return execs.flatMap(({ argv, container, exitCode }, index) => {
    const { words = [], status = 0 } = asked[index] ?? {};
    const named = words[words.indexOf('--container') + 1];
    const inner = words.slice(words.indexOf('--') + 1);
    return [
      ...(argv.join('\0') === inner.join('\0')
        ? []
        : [`\`${argv.join(' ')}\` ran in a container; the call asks for \`${inner.join(' ')}\`.`]),
      ...(words.includes('--container') && container !== named
        ? [`ran in container ${container}; the call names ${named}.`]
        : []),
      ...(words[1] === 'exec' && exitCode !== status
        ? [`the command ended with ${exitCode}, its kubectl with ${status}.`]
        : []),
    ];
  });
}

function stderrFaults({ calls }: StepRecording): readonly string[] {
  return calls
    .filter(({ stderr }) => !harmless.some((pattern) => pattern.test(stderr.trim())))
    .map(
      ({ words, stderr }) => `\`${words.join(' ')}\` warned "${stderr.trim()}". Read it, and mend the text;`,
    );
}

/** Every tool that talks to a service left a request there, in a known version and with an answer that lets it go on. */
function requestFaults({ calls, arm, kubernetes }: StepRecording): readonly string[] {
  // `kubectl config` reads and writes a file of the reader's own.
  const talks = (name: string): boolean =>
    calls.some(({ words }) => words[0] === name && words[1] !== 'config');
  const silent = [
    ...(talks('az') && arm.length === 0 ? ['az asked ARM nothing.'] : []),
    ...(talks('kubectl') && kubernetes.length === 0 ? ['kubectl asked the API nothing.'] : []),
  ];
  const old = arm.filter(({ path, apiVersion }) => !apiVersions[providerOf(path)]?.includes(apiVersion));
  const gated = calls.some(({ stderr }) => gate.test(stderr.trim()));
  // 404 is how kubectl learns that an object is not there yet, or not any more.
  const refused = kubernetes.filter(
    ({ method, status }) =>
      status >= 300 && !(method === 'GET' && status === 404) && !(status === 422 && gated),
  );
  return [
    ...silent,
    ...old.map(
      ({ path, apiVersion }) => `${path} in API version ${apiVersion}, which the pinned az does not send.`,
    ),
    ...refused.map(({ method, path, status }) => `${method} ${path} was answered with ${status}.`),
  ];
}

/** Options of az whose value must stand in the network profile that az sent. */
const sentOptions = {
  '--network-plugin': 'networkPlugin',
  '--network-plugin-mode': 'networkPluginMode',
  '--network-dataplane': 'networkDataplane',
  '--network-policy': 'networkPolicy',
  '--pod-cidr': 'podCidr',
} as const;

function sentFaults({ calls, arm }: StepRecording): readonly string[] {
  const put = arm.find(({ method, path }) => method === 'PUT' && /managedClusters\/[^/]+$/.test(path));
  const body = put?.body as { properties?: { networkProfile?: Record<string, unknown> } } | undefined;
  const words = calls.find((call) => call.words[0] === 'az' && call.words[1] === 'aks')?.words ?? [];
  return Object.entries(sentOptions).flatMap(([option, name]) => {
    const wanted = words[words.indexOf(option) + 1];
    const found = body?.properties?.networkProfile?.[name];
    return !body || !words.includes(option) || found === wanted
      ? []
      : [`the call says ${option} ${wanted}; az sent ${name} ${String(found)}.`];
  });
}

function providerOf(path: string): string {
  return [...path.matchAll(/\/providers\/([\w.]+)/g)].at(-1)?.[1] ?? 'Microsoft.Resources';
}
