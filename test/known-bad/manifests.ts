import { scenarios, type Scenario } from '../../snippets/policies/scenario.ts';
import { snippet } from '../../snippets/registry.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import type { PolicyObject } from '../../src/policies/index.ts';
import { policiesOf, scenarioFaults } from '../../src/site/tables/policy-scenario.ts';
import { stepFaults } from '../journeys/faults.ts';
import type { StepRecording } from '../journeys/recording.ts';
import { appliedFaults } from '../proof/applied.ts';
import { doorsLeftOpen } from '../snippets/closed-world.ts';
import { schemaFaults } from '../proof/schema.ts';
import { type KnownBad } from './case.ts';

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
    name: 'kubectl tab that applies another manifest',
    story: 'The YAML tab was corrected, the command tab was not; readers get what they did not read.',
    caught: () => appliedFaults(kubectl.replace('app: frontend', 'app: frontent'), manifest).join('\n'),
    says: 'Build both from the same objects.',
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
    name: 'connection refused for another reason',
    story: 'DNS was broken, so every test of a policy "passed".',
    caught: () => ended(1, 'DNS: lookup backend: i/o timeout\ncommand terminated with exit code 1\n'),
    says: 'found status 1 and "DNS: lookup backend',
  },
  {
    name: 'port added to the rule for DNS',
    story: 'No row of the matrix asks for 5353, so the matrix stays green.',
    caught: () =>
      opened('{"protocol":"TCP","port":53}', '{"protocol":"TCP","port":53},{"protocol":"UDP","port":5353}'),
    says: 'calico: shop/stranger reaches kube-system/coredns on 5353/UDP',
  },
];
