import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { settingsOf, type Endpoint, type Protocol, type World } from '../../src/policies/index.ts';

/** One case for the engine: every end as sender and as receiver, on every port. */
export interface Case {
  readonly world: World;
  readonly policies: readonly unknown[];
  readonly ends: readonly Endpoint[];
  readonly ports: readonly { readonly protocol: Protocol; readonly port: number }[];
}

/** What the engine says; main.go explains the letters. */
export interface Answer {
  readonly version: string;
  readonly refused: readonly string[];
  readonly egress: string;
  readonly ingress: string;
  readonly failed?: string;
}

/** A running engine: `ask` may be called many times without waiting. */
export interface Judge {
  readonly ask: (asked: Case) => Promise<Answer>;
  readonly stop: () => void;
}

/** Starts the program that test/engine/build.ts built. */
export function startJudge(program: string): Judge {
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: { readonly resolve: (answer: Answer) => void; readonly reject: (reason: Error) => void }[] =
    [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    waiting.shift()?.resolve(JSON.parse(line) as Answer);
  });
  child.on('close', (code) => {
    for (const one of waiting.splice(0)) one.reject(new Error(`${program} ended with ${code}`));
  });
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify(written(asked))}\n`);
      }),
    stop: () => child.stdin.end(),
  };
}

/** The world as main.go reads it: all settings, ports as a list, and pods on the host network as their node. */
function written({ world, policies, ends, ports }: Case): object {
  return {
    world: {
      ...world,
      settings: settingsOf(world),
      pods: world.pods.map((pod) => ({
        ...pod,
        ports: Object.entries(pod.ports ?? {}).map(([name, one]) =>
          typeof one === 'number' ? { name, port: one, protocol: 'TCP' } : { name, ...one },
        ),
      })),
    },
    policies,
    ends: ends.map((end) => nodeOfHostPod(world, end)),
    ports,
  };
}

function nodeOfHostPod(world: World, end: Endpoint): Endpoint {
  if (!('pod' in end)) return end;
  const pod = world.pods.find((one) => `${one.namespace}/${one.name}` === end.pod);
  return pod?.hostNetwork ? { node: pod.node } : end;
}
