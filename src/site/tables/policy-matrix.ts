import { expectationsOf, verdictOf } from '../../../snippets/policies/matrix.ts';
import { world, type Row, type Scenario } from '../../../snippets/policies/scenario.ts';
import { parseParameters, type Parameters } from '../../aks/parameters.ts';
import {
  decide,
  endpointNamed,
  type Engine,
  type Expectation,
  type PolicyObject,
  type Verdict,
} from '../../policies/index.ts';
import { policiesOf, scenarioFaults, scenarioNamed } from './policy-scenario.ts';

/** One line of the table: a verdict a column, and why, in the words of the evaluator. */
export interface MatrixRow {
  readonly from: string;
  readonly to: string;
  /** Like `80/TCP`. */
  readonly port: string;
  readonly verdicts: readonly Verdict[];
  readonly because: readonly string[];
}

/** A policy matrix as a page shows it. */
export interface PolicyMatrix {
  readonly title: string;
  /** The columns of verdicts: engines that agree in every row share one. */
  readonly columns: readonly (readonly Engine[])[];
  readonly rows: readonly MatrixRow[];
}

/** How the engines are called on the pages. */
export const engineNames = {
  cilium: 'Cilium',
  calico: 'Calico',
  'azure-npm': 'Azure NPM',
} as const satisfies Record<Engine, string>;

/**
 * The matrix of a scenario of snippets/policies, decided by the evaluator from the text of the manifests. Throws
 * where the evaluator decides otherwise than the scenario states, so that no page shows a verdict nobody computed.
 */
export function policyMatrix(id: string, parameters: Parameters = parseParameters()): PolicyMatrix {
  const scenario = scenarioNamed(id);
  const objects = policiesOf(scenario, parameters);
  const faults = scenario.engines.flatMap((engine) => scenarioFaults(scenario, engine, objects, parameters));
  if (faults.length > 0) throw new Error(`snippets/policies/scenario.ts, ${id}: ${faults.join('\n')}`);
  const columns = columnsOf(scenario);
  const rows = scenario.rows.map((row) => ({
    ...matrixRow(scenario, row, objects, parameters),
    verdicts: columns.map(([engine = 'cilium']) => verdictOf(row, engine)),
  }));
  return { title: scenario.title, columns, rows };
}

function columnsOf({ engines, rows }: Scenario): readonly (readonly Engine[])[] {
  const verdictsOf = (engine: Engine): string => rows.map((row) => verdictOf(row, engine)).join();
  const distinct = [...new Set(engines.map(verdictsOf))];
  return distinct.map((verdicts) => engines.filter((engine) => verdictsOf(engine) === verdicts));
}

function matrixRow(
  scenario: Scenario,
  row: Row,
  policies: readonly PolicyObject[],
  parameters: Parameters,
): Omit<MatrixRow, 'verdicts'> {
  const { engines } = scenario;
  const reasons = engines.map((engine) => {
    const flows = expectationsOf(scenario, row, engine);
    return {
      engine,
      lines: [...new Set(flows.flatMap((flow) => reasonsOf(flow, engine, policies, parameters)))],
    };
  });
  const texts = new Set(reasons.map(({ lines }) => lines.join('\n')));
  return {
    from: row.from === '*' ? 'anyone else' : row.from,
    to: row.to,
    port: `${row.port}/${row.protocol}`,
    because: [...texts].flatMap((text) => {
      const agreeing = reasons.filter(({ lines }) => lines.join('\n') === text);
      const names = agreeing.map(({ engine }) => engineNames[engine]).join(', ');
      return text.split('\n').map((line) => (texts.size > 1 ? `${names}: ${line}` : line));
    }),
  };
}

/** Ends that nothing was decided about; said only where there is nothing else to say. */
const undecided = /: (no policy selects it|outside the cluster|pod policies do not select nodes)$/;

/** Why, for one flow: the directions in which a policy or a rule of the engine spoke. */
function reasonsOf(
  flow: Expectation,
  engine: Engine,
  policies: readonly PolicyObject[],
  parameters: Parameters,
): readonly string[] {
  const here = world(engine, parameters);
  const ends = { from: endpointNamed(here, flow.from), to: endpointNamed(here, flow.to) };
  const { because } = decide(here, policies, { ...ends, port: flow.port, protocol: flow.protocol ?? 'TCP' });
  const decided = because.filter((line) => !undecided.test(line));
  return (decided.length > 0 ? decided : because).map(shortened);
}

/** All policies of a table are of one kind and namespace, which the manifests show; names suffice in a cell. */
function shortened(line: string): string {
  return line.replaceAll(/(Cilium)?NetworkPolicy /g, '').replaceAll(/\b(shop|default|kube-system)\//g, '');
}
