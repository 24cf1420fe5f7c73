/** What a run may be told by the environment, beside the consent. */
export interface Settings {
  /** The longest that one step may take. */
  readonly stepSeconds: number;
  /** Between two attempts at deleting. */
  readonly retrySeconds: number;
  /** Where the states of runs are kept. */
  readonly stateFolder: string;
}

const initial = {
  AKS_LIVE_STEP_SECONDS: '2700',
  AKS_LIVE_RETRY_SECONDS: '30',
  AKS_LIVE_STATE: '.cache/live',
};

/** Reads the settings; throws where a number is none. */
export function settingsOf(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    stepSeconds: seconds(env, 'AKS_LIVE_STEP_SECONDS'),
    retrySeconds: seconds(env, 'AKS_LIVE_RETRY_SECONDS'),
    stateFolder: env['AKS_LIVE_STATE'] || initial.AKS_LIVE_STATE,
  };
}

function seconds(env: Readonly<Record<string, string | undefined>>, name: keyof typeof initial): number {
  const value = env[name] || initial[name];
  if (!/^[1-9]\d{0,4}$/.test(value))
    throw new Error(
      `${name}: expected seconds from 1 to 99999, found "${value}". Leave it out for ${initial[name]}.`,
    );
  return Number(value);
}
