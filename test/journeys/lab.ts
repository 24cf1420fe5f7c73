import type { SnippetId } from '../../snippets/registry.ts';
import type { Journey, Step } from './journey.ts';

const az = (snippet: SnippetId): Step => ({ snippet, kind: 'az' });
const kubectl = (snippet: SnippetId): Step => ({ snippet, kind: 'kubectl' });

function devices(snippet: SnippetId): Step {
  const reason = 'a node of AKS-managed networking has neither a tunnel device nor a bridge';
  return { ...kubectl(snippet), silent: { word: 'type', reason } };
}

/** The answer of the double is the evaluator's (test/doubles/kubernetes/exec/reach.ts), not a dataplane's. */
function open(snippet: SnippetId): Step {
  const reason = 'agnhost connect says nothing when the connection opens';
  return { ...kubectl(snippet), silent: { word: 'connect', reason } };
}

function closed(snippet: SnippetId, reason: string): Step {
  return { ...kubectl(snippet), fails: { status: 1, says: /^TIMEOUT$/m, reason } };
}

const notYet = 'default deny, and no rule allows it yet';
const byRange = 'for Cilium a range selects no pod';
const nobody = 'no rule mentions the stranger';

/** Every step of every page of the lab, in the order of the pages; a test compares the two. */
export const lab: Journey = {
  id: 'lab',
  steps: [
    az('lab-clusters/azure'),
    az('lab-clusters/cilium'),
    az('lab-clusters/profile-azure'),
    az('lab-clusters/profile-cilium'),
    az('lab-clusters/credentials'),
    kubectl('lab-clusters/daemonsets-azure'),
    kubectl('lab-clusters/daemonsets-cilium'),
    kubectl('lab-clusters/contexts'),

    kubectl('lab-apps/apps'),
    kubectl('lab-apps/ready'),
    kubectl('lab-apps/pods-azure'),
    kubectl('lab-apps/pods-cilium'),
    kubectl('lab-paths/pod-azure'),
    kubectl('lab-paths/pod-cilium'),
    kubectl('lab-paths/routes-azure'),
    kubectl('lab-paths/routes-cilium'),
    devices('lab-paths/devices-azure'),
    devices('lab-paths/devices-cilium'),
    kubectl('lab-paths/delete-debug-pods'),

    kubectl('lab-services/objects-azure'),
    kubectl('lab-services/objects-cilium'),
    kubectl('lab-services/rules'),
    kubectl('lab-services/list'),
    kubectl('lab-services/map'),
    kubectl('lab-services/requests-azure'),
    kubectl('lab-services/requests-cilium'),

    open('lab-policies/frontend-azure'),
    open('lab-policies/frontend-cilium'),
    kubectl('lab-policies/default-deny'),
    closed('lab-policies/frontend-azure', notYet),
    closed('lab-policies/frontend-cilium', notYet),
    kubectl('lab-policies/ip-block'),
    open('lab-policies/frontend-azure'),
    closed('lab-policies/frontend-cilium', byRange),
    kubectl('lab-policies/remove-ip-block'),
    kubectl('lab-policies/allow-backend'),
    open('lab-policies/frontend-azure'),
    open('lab-policies/frontend-cilium'),
    closed('lab-policies/stranger-azure', nobody),
    closed('lab-policies/stranger-cilium', nobody),
    kubectl('lab-policies/list-azure'),
    kubectl('lab-policies/list-cilium'),
    kubectl('lab-policies/remove-policies'),

    kubectl('lab-throughput/apps'),
    kubectl('lab-throughput/ready'),
    kubectl('lab-throughput/pods-azure'),
    kubectl('lab-throughput/pods-cilium'),
    kubectl('lab-throughput/run-azure'),
    kubectl('lab-throughput/run-cilium'),
    kubectl('lab-throughput/latency-azure'),
    kubectl('lab-throughput/latency-cilium'),
    kubectl('lab-throughput/remove'),

    { ...az('lab-clean-up/delete-group'), answers: 'y\n' },
    kubectl('lab-clean-up/forget'),
  ],
};
