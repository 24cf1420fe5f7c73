import type { Journey, Step } from './journey.ts';

const connect: Step = { snippet: 'connect/credentials', kind: 'az' };
const apps: Step = { snippet: 'policies/apps', kind: 'kubectl' };
const cleanUp: Step = { snippet: 'clean-up/delete-group', kind: 'az', answers: 'y\n' };

function opens(snippet: Step['snippet']): Step {
  const reason = 'agnhost connect says nothing when the connection opens';
  return { snippet, kind: 'kubectl', silent: { word: 'connect', reason } };
}

function failing(snippet: Step['snippet'], status: number, says: RegExp, reason: string): Step {
  return { snippet, kind: 'kubectl', fails: { status, says, reason } };
}

/** The answers are the double's (exec/layer7.ts): rules on names and requests, as Cilium's documents describe them. */
const byName: readonly Step[] = [
  opens('fqdn-policies/connect-other'),
  { snippet: 'fqdn-policies/allow-name', kind: 'kubectl' },
  { snippet: 'fqdn-policies/list', kind: 'kubectl' },
  opens('fqdn-policies/connect-allowed'),
  failing('fqdn-policies/connect-other', 1, /^TIMEOUT$/m, 'the name is found, its address is not allowed'),
  { snippet: 'fqdn-policies/limit-questions', kind: 'kubectl' },
  opens('fqdn-policies/connect-allowed'),
  failing('fqdn-policies/connect-other', 1, /^DNS: lookup/m, 'the question itself is refused'),
  { snippet: 'fqdn-policies/remove', kind: 'kubectl' },
];

const byRequest: readonly Step[] = [
  { snippet: 'l7-policies/allow-request', kind: 'kubectl' },
  { snippet: 'l7-policies/request-allowed', kind: 'kubectl' },
  { snippet: 'l7-policies/request-other', kind: 'kubectl' },
  failing('l7-policies/request-stranger', 28, /curl: \(28\)/, 'no rule names the stranger, so packets drop'),
];

const withAcns: Journey = {
  id: 'advanced-policies',
  steps: [
    { snippet: 'create-overlay-cilium-acns/cluster', kind: 'az' },
    connect,
    { snippet: 'create-overlay-cilium-acns/level', kind: 'az' },
    apps,
    { snippet: 'policies/ready', kind: 'kubectl' },
    ...byName,
    ...byRequest,
    { snippet: 'policies/delete-namespace', kind: 'kubectl' },
    cleanUp,
  ],
};

const gate = /advanced-networking-validating-policy/;

const withoutAcns: Journey = {
  id: 'advanced-policies-refused',
  steps: [
    { snippet: 'create-overlay-cilium/cluster', kind: 'az' },
    connect,
    apps,
    failing('fqdn-policies/allow-name', 1, gate, 'rules on names need ACNS'),
    failing('l7-policies/allow-request', 1, gate, 'rules on requests need ACNS at level L7'),
    cleanUp,
  ],
};

/** Policies on names and requests, with ACNS and on a cluster that refuses them. */
export const advancedPolicies: readonly Journey[] = [withAcns, withoutAcns];
