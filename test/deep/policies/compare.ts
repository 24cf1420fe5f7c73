import { checkPolicy } from '../../../src/policies/check.ts';
import { sideDecider } from '../../../src/policies/decide.ts';
import {
  PolicyError,
  type Decision,
  type Endpoint,
  type PolicyObject,
  type World,
} from '../../../src/policies/index.ts';
import type { Answer, Case } from '../../engine/engine.ts';

/** What the evaluator makes of one policy by itself. */
export type Reading = 'taken' | { readonly by: string; readonly says: string };

/** A cell or a policy about which the evaluator and the engine do not agree. */
export interface Disagreement {
  readonly what: string;
  readonly engine: string;
  readonly ours: string;
}

/** What one case came to. */
export interface Outcome {
  readonly cells: number;
  readonly disagreements: readonly Disagreement[];
  /** Cells that the evaluator leaves open on purpose, by the field. */
  readonly limits: readonly string[];
}

/** How the evaluator reads a policy; throws what is no PolicyError, since that is a crash. */
export function readingOf(world: World, policy: unknown): Reading {
  try {
    checkPolicy(world, policy as PolicyObject);
    return 'taken';
  } catch (error) {
    if (error instanceof PolicyError) return { by: error.by, says: error.message };
    throw error;
  }
}

/** Compares the engine's answer, policy by policy and cell by cell. */
export function compare(asked: Case, answer: Answer): Outcome {
  const { world, policies, ends, ports } = asked;
  const readings = policies.map((policy) => readingOf(world, policy));
  const refusals = readings.flatMap((ours, index) => refusal(ours, answer.refused[index] ?? '', index));
  if (answer.failed !== undefined) {
    return { cells: 0, disagreements: refusals, limits: [failure(answer.failed)] };
  }
  const taken = policies.filter((_, index) => readings[index] === 'taken') as PolicyObject[];
  const decide = sideDecider(world, taken);
  const outcome = { cells: 0, disagreements: [...refusals], limits: [] as string[] };
  if (refusals.length > 0) return outcome;
  for (const [f, from] of ends.entries()) {
    for (const [t, to] of ends.entries()) {
      if (same(world, from, to)) continue;
      for (const [p, port] of ports.entries()) {
        const at = (f * ends.length + t) * ports.length + p;
        const sides = decide({ from, to, ...port });
        for (const [side, letters] of [answer.egress, answer.ingress].entries()) {
          const letter = letters[at] ?? '?';
          const ours = sides[side];
          if (letter === '-' || ours === undefined) continue;
          outcome.cells++;
          const limit = limitOf(ours);
          if (agrees(letter, ours)) continue;
          if (limit !== undefined) outcome.limits.push(limit);
          else {
            const what = `${nameOf(from)} -> ${nameOf(to)}:${port.port}/${port.protocol} ${side ? 'ingress' : 'egress'}`;
            outcome.disagreements.push({
              what,
              engine: letter,
              ours: `${ours.verdict}: ${ours.because.join('; ')}`,
            });
          }
        }
      }
    }
  }
  return outcome;
}

/** The agent's words must be in ours; which of two fields it names first is chance. */
function refusal(ours: Reading, engine: string, index: number): readonly Disagreement[] {
  const told = ours === 'taken' ? '' : ours.says;
  const what = `policy ${index}`;
  if ((ours === 'taken') === (engine === '')) {
    return ours === 'taken' || saysTheSame(told, engine) ? [] : [{ what, engine, ours: told }];
  }
  return [{ what, engine: engine || 'takes it', ours: told || 'takes it' }];
}

const sentence = /refuses the whole policy: (.*)\.$/s;

function saysTheSame(ours: string, engine: string): boolean {
  const said = sentence.exec(ours)?.[1] ?? ours;
  if (engine.includes(said)) return true;
  const heads = ['invalid label selector', 'unable to parse port', 'error parsing regexp'];
  if (heads.some((head) => said.startsWith(head) && engine.includes(head))) return true;
  const pair = /combining (\w+) and (\w+) is/.exec(said);
  return pair !== null && engine.includes(`combining ${pair[2]} and ${pair[1]} is`);
}

/** The engine answers p where a proxy decides; whether another rule settles it is not its question. */
function agrees(letter: string, { verdict }: Decision): boolean {
  if (letter === 'a') return verdict === 'allow';
  if (letter === 'd') return verdict === 'deny';
  if (letter === 'p') return verdict !== 'deny';
  return letter === 'A' && verdict === 'not evaluated';
}

function limitOf({ verdict, because }: Decision): string | undefined {
  if (verdict !== 'not evaluated') return undefined;
  return ['toFQDNs', 'toServices', 'CiliumCIDRGroup', 'Groups', 'Nodes'].find((field) =>
    because.some((reason) => reason.includes(field)),
  );
}

/** Rules about content that the agent cannot join leave its old policy in place. */
function failure(text: string): string {
  return /cannot merge/.test(text) ? 'content rules that cannot be joined' : text;
}

function same(world: World, from: Endpoint, to: Endpoint): boolean {
  return nameOf(from) === nameOf(to) || placeOf(world, from) === placeOf(world, to);
}

/** Pods on the host network are their node. */
function placeOf(world: World, end: Endpoint): string {
  if (!('pod' in end)) return nameOf(end);
  const pod = world.pods.find(({ namespace, name }) => `${namespace}/${name}` === end.pod);
  return pod?.hostNetwork ? pod.node : end.pod;
}

function nameOf(end: Endpoint): string {
  return 'pod' in end ? end.pod : 'node' in end ? end.node : end.ip;
}
