/** A policy, world or flow that cannot be evaluated because it is malformed. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

/** Throws a `PolicyError` that says where, what was expected and what was found. */
export function refuse(where: string, expected: string, found: unknown): never {
  throw new PolicyError(`${where}: expected ${expected}, found ${JSON.stringify(found)}.`);
}
