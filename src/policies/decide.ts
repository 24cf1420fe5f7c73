import { checkPolicy } from './check.ts';
import { checkFlow, checkWorld } from './check-world.ts';
import { ciliumFindings, concerns, rulesOf, titleOf } from './cilium.ts';
import type { Finding, Question } from './finding.ts';
import { judge } from './judge.ts';
import { kubernetesFinding } from './kubernetes.ts';
import type { Decision, Direction, Flow, PolicyObject, Verdict, World } from './model.ts';
import { isOwnNode, peerFinder, type Peer, type PodPeer } from './peer.ts';
import { settingsOf } from './settings.ts';

/**
 * Whether a new connection passes every policy of both ends, at layers 3 and 4. Throws a `PolicyError` where a policy
 * is malformed or is of a kind the engine does not read, or where the flow names what the world does not have.
 */
export function decide(world: World, policies: readonly PolicyObject[], flow: Flow): Decision {
  return decider(world, policies)(flow);
}

/** The same for many flows: the world and the policies are checked once. */
export function decider(world: World, policies: readonly PolicyObject[]): (flow: Flow) => Decision {
  const decideSides = sideDecider(world, policies);
  const peer = peerFinder(world);
  return (flow) => {
    const [from, to] = [peer(flow.from), peer(flow.to)];
    // A pod cannot block itself: https://kubernetes.io/docs/concepts/services-networking/network-policies/
    if (from.kind === to.kind && from.name === to.name) {
      return { verdict: 'allow', because: [`${from.name}: no policy cuts an endpoint off from itself`] };
    }
    if (world.engine === 'cilium' && flow.protocol === 'SCTP' && !settingsOf(world).sctp) {
      return { verdict: 'deny', because: ['SCTP: Cilium drops it without enable-sctp'] };
    }
    return together(decideSides(flow));
  };
}

/** What the policies of each end say, the sender's first. */
export function sideDecider(
  world: World,
  policies: readonly PolicyObject[],
): (flow: Flow) => readonly [Decision, Decision] {
  checkWorld(world);
  for (const policy of policies) checkPolicy(world, policy);
  const peer = peerFinder(world);
  return (flow) => {
    checkFlow(flow);
    const [from, to] = [peer(flow.from), peer(flow.to)];
    return [
      side(world, policies, flow, { direction: 'egress', subject: from, peer: to }),
      side(world, policies, flow, { direction: 'ingress', subject: to, peer: from }),
    ];
  };
}

interface Side {
  readonly direction: Direction;
  readonly subject: Peer;
  readonly peer: Peer;
}

function together(sides: readonly Decision[]): Decision {
  const order: readonly Verdict[] = ['deny', 'not evaluated', 'allow'];
  const verdict = order.find((one) => sides.some((decision) => decision.verdict === one)) ?? 'allow';
  return { verdict, because: sides.flatMap(({ because }) => because) };
}

function side(world: World, policies: readonly PolicyObject[], flow: Flow, ends: Side): Decision {
  const { direction, subject, peer } = ends;
  if (subject.kind === 'outside') {
    return { verdict: 'allow', because: [`${direction} of ${subject.name}: outside the cluster`] };
  }
  if (subject.kind === 'node') return nodeSide(world, policies, direction, subject.name);
  const { port, protocol } = flow;
  const question: Question = { world, direction, subject, peer, port, protocol };
  const findings: Finding[] = policies.flatMap((policy) =>
    policy.kind === 'NetworkPolicy'
      ? (kubernetesFinding(policy, question) ?? [])
      : ciliumFindings(policy, question),
  );
  const about = `${direction} of ${subject.name}`;
  if (isTakenForHost(world, subject)) {
    return { verdict: 'allow', because: [`${about}: for its label "host" Cilium enforces no policy on it`] };
  }
  if (isTakenForNew(world, subject)) findings.push(newcomer);
  const local = passesLocally(world, direction, subject, peer);
  const decision = judge(findings, local === undefined ? { about } : { about, local });
  return decision.verdict === 'deny' && isCalicoToHost(world, ends)
    ? { verdict: 'not evaluated', because: [`${about}: pod to its own node on Calico, where sources differ`] }
    : decision;
}

/**
 * Cilium tells the node itself, and pods that have no labels yet, by the names of reserved labels, and looks for those
 * names among all labels, so a pod's own label `host` or `init` is enough, whatever its value:
 * computePolicyEnforcementAndRules in https://github.com/cilium/cilium/blob/v1.19.1/pkg/policy/repository.go
 */
function isTakenForHost(world: World, { pod }: PodPeer): boolean {
  return world.engine === 'cilium' && !settingsOf(world).hostFirewall && Object.hasOwn(pod.labels, 'host');
}

function isTakenForNew(world: World, { pod }: PodPeer): boolean {
  return world.engine === 'cilium' && Object.hasOwn(pod.labels, 'init');
}

const newcomer: Finding = { policy: 'Cilium, for its label "init"', isolates: true, rulings: [] };

/** Only host policies select nodes. They need the host firewall, and node labels, which the world does not have. */
function nodeSide(
  world: World,
  policies: readonly PolicyObject[],
  direction: Direction,
  node: string,
): Decision {
  const host = policies
    .filter((policy) => policy.kind !== 'NetworkPolicy')
    .find((policy) => rulesOf(policy).some(({ rule }) => rule.nodeSelector && concerns(rule, direction)));
  const about = `${direction} of node ${node}`;
  if (!host) return { verdict: 'allow', because: [`${about}: pod policies do not select nodes`] };
  return settingsOf(world).hostFirewall
    ? { verdict: 'not evaluated', because: [`${about}: not evaluated: ${titleOf(host)}, nodeSelector`] }
    : {
        verdict: 'allow',
        because: [`${about}: ${titleOf(host)} has no effect without enable-host-firewall`],
      };
}

/**
 * A node reaches its own pods, kubelet probes need it. The other way round Azure NPM lets a pod reach its own node and
 * Cilium does not: https://learn.microsoft.com/azure/aks/migrate-from-npm-to-cilium-network-policy
 */
function passesLocally(world: World, direction: Direction, subject: PodPeer, peer: Peer): string | undefined {
  if (!isOwnNode(subject, peer)) return undefined;
  if (direction === 'ingress') return 'a node always reaches its own pods';
  return world.engine === 'azure-npm' ? 'Azure NPM lets a pod reach its own node' : undefined;
}

/**
 * Kubernetes says that traffic to the own node always passes; Calico applies egress policy first and then
 * defaultEndpointToHostAction: https://docs.tigera.io/calico/latest/reference/resources/felixconfig
 */
function isCalicoToHost(world: World, { direction, subject, peer }: Side): boolean {
  return (
    world.engine === 'calico' && direction === 'egress' && subject.kind === 'pod' && isOwnNode(subject, peer)
  );
}
