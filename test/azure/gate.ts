import type { Account } from './account.ts';

/** What of the reader's environment decides whether a run may start. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** True where somebody can read a question and answer it. */
  readonly isTerminal: boolean;
}

/** Whether a run may start: never, after a question, or because the environment named the subscription. */
export type Gate =
  | { readonly kind: 'refuse'; readonly says: string }
  | { readonly kind: 'ask'; readonly expected: string }
  | { readonly kind: 'go' };

/** Variables that services set on their machines; any of them makes a run one in CI. */
const ciVariables = [
  'CI',
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'TF_BUILD',
  'JENKINS_URL',
  'BUILDKITE',
  'TEAMCITY_VERSION',
];
const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** True on a machine of a CI service: what it prints may be public, and nobody is there to answer. */
export function isCi({ env }: Pick<Surroundings, 'env'>): boolean {
  return ciVariables.some(
    (name) => !['', '0', 'false', 'no'].includes((env[name] ?? '').trim().toLowerCase()),
  );
}

/** The first gate, before any tool is asked anything: what must be refused whoever is signed in. */
export function firstGate(around: Surroundings): Gate {
  const { env, platform, isTerminal } = around;
  const confirmed = env['AKS_LIVE_CONFIRM'] ?? '';
  if (platform !== 'linux')
    return refuse(
      `expected Linux, found ${platform}. Windows is not supported; use WSL, a container or a Linux machine.`,
    );
  if (confirmed !== '' && !guid.test(confirmed))
    return refuse('AKS_LIVE_CONFIRM: expected the id of the subscription, found something else.');
  if (isCi(around)) {
    if (env['AKS_LIVE'] !== '1')
      return refuse(
        'this is a CI machine, and AKS_LIVE is not 1. Only a workflow that means to spend money sets it.',
      );
    if (confirmed === '')
      return refuse(
        'this is a CI machine, and AKS_LIVE_CONFIRM does not name the subscription. Set it to its id.',
      );
    return { kind: 'go' };
  }
  if (confirmed === '' && !isTerminal)
    return refuse(
      'nobody can answer here. Run it on a terminal, or set AKS_LIVE_CONFIRM to the id of the subscription.',
    );
  return { kind: 'go' };
}

/** The second gate, with the account known: the environment names this very subscription, or the reader is asked. */
export function secondGate({ env }: Pick<Surroundings, 'env'>, account: Account): Gate {
  const confirmed = env['AKS_LIVE_CONFIRM'] ?? '';
  if (!account.enabled)
    return refuse(`subscription ${account.name} is not enabled. Choose one with az account set.`);
  if (confirmed === '') return { kind: 'ask', expected: account.name };
  return confirmed.toLowerCase() === account.id.toLowerCase()
    ? { kind: 'go' }
    : refuse(
        `AKS_LIVE_CONFIRM names ${confirmed}, but az is set to ${account.id}. Choose the right one with az account set.`,
      );
}

/** True where the answer is exactly the name that was asked for; an empty name confirms nothing. */
export function isConfirmed(expected: string, answer: string | undefined): boolean {
  return expected !== '' && answer === expected;
}

function refuse(says: string): Gate {
  return { kind: 'refuse', says };
}
