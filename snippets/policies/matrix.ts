import type { Expectation, Engine, Verdict } from '../../src/policies/index.ts';
import { places, type Place, type Row, type Scenario } from './scenario.ts';

/** What a row expects of an engine, one expectation for every flow that it stands for. */
export function expectationsOf(scenario: Scenario, row: Row, engine: Engine): readonly Expectation[] {
  const { port, protocol } = row;
  const verdict = verdictOf(row, engine);
  return sendersOf(scenario, row).map((from) => ({
    from: places[from],
    to: places[row.to],
    port,
    protocol,
    verdict,
  }));
}

/** The verdict that a row states for an engine. */
export function verdictOf({ verdict }: Row, engine: Engine): Verdict {
  return typeof verdict === 'string' ? verdict : verdict[engine];
}

/** Who `*` stands for: everyone without a line of their own to the same port, the receiver left out. */
function sendersOf({ rows }: Scenario, row: Row): readonly Place[] {
  if (row.from !== '*') return [row.from];
  const named = rows.filter(
    ({ to, port, protocol }) => to === row.to && port === row.port && protocol === row.protocol,
  );
  const taken = new Set<string>([row.to, ...named.map(({ from }) => from)]);
  return (Object.keys(places) as Place[]).filter((place) => !taken.has(place));
}
