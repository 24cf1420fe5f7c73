/** Ctrl-C and its kin: the first one ends the step and starts the clean-up, the second one ends that too. */
export interface Interrupts {
  /** Aborted by the first signal. */
  readonly first: AbortSignal;
  /** Aborted by the second. */
  readonly second: AbortSignal;
  close(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm passes Ctrl-C on to a program that got it from the terminal already: two signals, one key. */
const sameKeyMs = 1_000;

/** Listens until `close`; `say` tells the reader what a signal did. */
export function listen(say: (line: string) => void): Interrupts {
  const { hear, first, second } = hearing(say, Date.now);
  for (const signal of signals) process.on(signal, hear);
  return {
    first,
    second,
    close: () => {
      for (const signal of signals) process.off(signal, hear);
    },
  };
}

/** What to do with each signal; `now` gives milliseconds. */
export function hearing(
  say: (line: string) => void,
  now: () => number,
): Omit<Interrupts, 'close'> & { readonly hear: () => void } {
  const first = new AbortController();
  const second = new AbortController();
  let at = 0;
  const hear = (): void => {
    if (!first.signal.aborted) {
      at = now();
      say('Interrupted: ending the step and cleaning up. Once more stops the clean-up too.');
      first.abort();
    } else if (now() - at > sameKeyMs && !second.signal.aborted) {
      say('Interrupted again: stopping the clean-up.');
      second.abort();
    }
  };
  return { first: first.signal, second: second.signal, hear };
}
