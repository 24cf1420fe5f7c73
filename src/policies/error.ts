/** Who would refuse it: the API server, the Cilium agent, or only this model. */
export type RefusedBy = 'api server' | 'agent' | 'model';

/** A policy, world or flow that cannot be evaluated because it is malformed. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly by: RefusedBy;

  constructor(message: string, by: RefusedBy = 'model') {
    super(message);
    this.by = by;
  }
}

/** Throws a `PolicyError` that says where, what was expected and what was found. */
export function refuse(where: string, expected: string, found: unknown, by: RefusedBy = 'api server'): never {
  throw new PolicyError(`${where}: expected ${expected}, found ${shown(found)}.`, by);
}

/** Throws a `PolicyError` with the words that the agent writes into the policy's status. */
export function refuseAsAgent(where: string, sentence: string): never {
  throw new PolicyError(`${where}: the Cilium agent refuses the whole policy: ${sentence}.`, 'agent');
}

/** A value as short as a message needs it, whatever it is. */
export function shown(value: unknown): string {
  return value === undefined ? 'nothing' : cut(safely(value));
}

/** Text as short as a message needs it. */
export function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function safely(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    // Values that contain themselves, and big integers.
    return `a value of type ${typeof value}`;
  }
}
