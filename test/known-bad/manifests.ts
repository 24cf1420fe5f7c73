import { scenarios, type Scenario } from '../../snippets/policies/scenario.ts';
import { snippet } from '../../snippets/registry.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import type { PolicyObject } from '../../src/policies/index.ts';
import { policyMatrix } from '../../src/site/tables/policy-matrix.ts';
import { policiesOf, scenarioFaults } from '../../src/site/tables/policy-scenario.ts';
import { stepFaults } from '../journeys/faults.ts';
import type { StepRecording } from '../journeys/recording.ts';
import { appliedFaults } from '../proof/applied.ts';
import { doorsLeftOpen } from '../snippets/closed-world.ts';
import { schemaFaults } from '../proof/schema.ts';
import { thrown, type KnownBad } from './case.ts';

const parameters = parseParameters();
const [kubectl = '', manifest = ''] = snippet('policies/allow-backend').faces.map(({ text }) => text);

/** What the matrix of a scenario says of the manifests after an edit of their text as JSON. */
function edited(scenario: Scenario, edit: (text: string) => string): string {
  const policies = JSON.parse(edit(JSON.stringify(policiesOf(scenario, parameters)))) as PolicyObject[];
  return scenarioFaults(scenario, 'cilium', policies, parameters).join('\n');
}

/** Connections that default deny leaves open after an edit of its text as JSON, the DNS of the cluster left out. */
function opened(from: string, to: string): string {
  const scenario = scenarios['default-deny'];
  const text = JSON.stringify(policiesOf(scenario, parameters));
  const policies = JSON.parse(text.replace(from, to)) as PolicyObject[];
  const isDns = ({ to: end, port }: { to: string; port: number }): boolean =>
    end === 'kube-system/coredns' && port === 53;
  return doorsLeftOpen(isDns, scenario, policies, parameters).join('\n');
}

/** The matrix of a scenario without one policy. */
function without(scenario: Scenario, name: string): string {
  const policies = policiesOf(scenario, parameters).filter(({ metadata }) => metadata?.name !== name);
  return scenarioFaults(scenario, 'cilium', policies, parameters).join('\n');
}

const refusal = { status: 1, says: /^TIMEOUT$/m, reason: 'no rule mentions the stranger' };
const step = { snippet: 'policies/connect-stranger', kind: 'kubectl', fails: refusal } as const;

function ended(status: number, stderr: string): string {
  const call = { words: ['kubectl', 'exec'], status, printed: false, stderr };
  const run: StepRecording = {
    ...step,
    sha256: '',
    status,
    stdout: '',
    calls: [call],
    arm: [],
    kubernetes: [],
    execs: [],
  };
  return stepFaults(step, 'kubectl exec a\n', run).join('\n');
}

/** Manifests that an API server refuses, tabs that differ, policies that do something else than the page says. */
export const manifestCases: readonly KnownBad[] = [
  {
    name: 'manifest with a misspelt key',
    story: 'toFQDN instead of toFQDNs: the rule is dropped, or the whole policy refused, on the cluster.',
    caught: async () => (await schemaFaults(manifest.replace('podSelector:', 'podSelectr:'))).join('\n'),
    says: 'strict decoding error: unknown field "spec.podSelectr"',
  },
  {
    name: 'manifest with a wrong value',
    story: 'A port written as text in a CiliumNetworkPolicy is right, as a number it is refused.',
    caught: async () => {
      const text = snippet('policies/cilium').faces.find(({ kind }) => kind === 'manifest')?.text ?? '';
      return (await schemaFaults(text.replace('port: "80"', 'port: 80'))).join('\n');
    },
    says: 'spec.egress[0].toPorts[0].ports[0].port',
  },
  {
    name: 'manifest of a kind without a schema',
    story: 'An old apiVersion that no current cluster serves: extensions/v1beta1.',
    caught: async () =>
      (await schemaFaults(manifest.replaceAll('networking.k8s.io/v1', 'extensions/v1beta1'))).join('\n'),
    says: 'no schema knows extensions/v1beta1 NetworkPolicy',
  },
  {
    name: 'kubectl tab that applies another manifest',
    story: 'The YAML tab was corrected, the command tab was not; readers get what they did not read.',
    caught: () => appliedFaults(kubectl.replace('app: frontend', 'app: frontent'), manifest).join('\n'),
    says: 'Build both from the same objects.',
  },
  {
    name: 'kubectl tab without the manifest',
    story: 'kubectl apply --filename policy.yaml, and the reader has no such file.',
    caught: () => appliedFaults('kubectl apply --filename policy.yaml\n', manifest).join('\n'),
    says: 'expected one here-document that holds the manifest, found 0',
  },
  {
    name: 'default deny without DNS',
    story: 'The commonest outage by NetworkPolicy: every name stops resolving at once.',
    caught: () => without(scenarios['allow-backend'], 'allow-dns'),
    says: 'shop/frontend -> kube-system/coredns:53/UDP: expected allow, found deny',
  },
  {
    name: 'DNS allowed for UDP only',
    story: 'Long answers fall back to TCP and time out, once in a while and for some names only.',
    caught: () =>
      edited(scenarios['default-deny'], (text) => text.replace('"protocol":"TCP"', '"protocol":"UDP"')),
    says: 'shop/frontend -> kube-system/coredns:53/TCP: expected allow, found deny',
  },
  {
    name: 'policy whose label no pod has',
    story:
      'The commonest real bug: the selector names app: front-end, the Deployment labels its pods app: frontend.',
    caught: () =>
      edited(scenarios['allow-backend'], (text) => text.replaceAll('"app":"frontend"', '"app":"front-end"')),
    says: 'shop/frontend -> shop/backend:80/TCP: expected allow, found deny',
  },
  {
    name: 'only one side of a connection allowed',
    story:
      'Ingress of the backend allowed, egress of the frontend forgotten: works until somebody denies egress.',
    caught: () => without(scenarios['allow-backend'], 'frontend-to-backend'),
    says: 'shop/frontend -> shop/backend:80/TCP: expected allow, found deny',
  },
  {
    name: 'two list entries where one was meant',
    story: 'A dash before podSelector opens every pod of kube-system instead of the DNS pods of it.',
    caught: () => {
      const wide = edited(scenarios['default-deny'], (text) =>
        text.replace(
          '}},"podSelector":{"matchLabels":{"k8s-app"',
          '}}},{"podSelector":{"matchLabels":{"k8s-app"',
        ),
      );
      return wide;
    },
    says: 'kube-system/metrics-server:53/TCP: expected deny, found allow',
  },
  {
    name: 'wrong cell in a matrix',
    story: 'The table of the page promises what the policies do not do.',
    caught: () => {
      const [row, ...rows] = scenarios['ip-block'].rows;
      const wrong = { ...scenarios['ip-block'], rows: [{ ...row, verdict: 'allow' }, ...rows] } as Scenario;
      return scenarioFaults(wrong, 'cilium', policiesOf(wrong, parameters), parameters).join('\n');
    },
    says: 'expected allow, found deny',
  },
  {
    name: 'matrix that does not exist',
    story: 'A renamed scenario leaves a page without its table.',
    caught: () => thrown(() => policyMatrix('ipblock')),
    says: 'Unknown policy matrix "ipblock". Did you mean "ip-block"?',
  },
  {
    name: 'connection that opens where the page says it is refused',
    story: 'The policy was never enforced, and the command that should prove it succeeded unnoticed.',
    caught: () => ended(0, ''),
    says: 'expected one call with status 1 that says ^TIMEOUT$; found status 0',
  },
  {
    name: 'connection refused for another reason',
    story: 'DNS was broken, so every test of a policy "passed".',
    caught: () => ended(1, 'DNS: lookup backend: i/o timeout\ncommand terminated with exit code 1\n'),
    says: 'found status 1 and "DNS: lookup backend',
  },
  {
    name: 'namespace selector that selects every namespace',
    story: 'Whoever may label a pod k8s-app=kube-dns anywhere then receives the egress of the shop.',
    caught: () =>
      opened(
        '"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"kube-system"}}',
        '"namespaceSelector":{}',
      ),
    says: 'cilium: shop/frontend reaches default/dns-impostor on 53/TCP',
  },
  {
    name: 'port added to the rule for DNS',
    story: 'No row of the matrix asks for 5353, so the matrix stays green.',
    caught: () =>
      opened('{"protocol":"TCP","port":53}', '{"protocol":"TCP","port":53},{"protocol":"UDP","port":5353}'),
    says: 'calico: shop/stranger reaches kube-system/coredns on 5353/UDP',
  },
  {
    name: 'range of ports that begins where it should end',
    story: 'endPort opens everything above the port that was meant.',
    caught: () => opened('{"protocol":"UDP","port":53}', '{"protocol":"UDP","port":53,"endPort":9000}'),
    says: 'shop/backend reaches kube-system/coredns on 5353/UDP',
  },
];
