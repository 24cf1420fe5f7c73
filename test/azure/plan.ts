import { snippet } from '../../snippets/registry.ts';
import { parseParameters, type Parameters } from '../../src/aks/parameters.ts';
import type { Face } from '../../src/snippet/model.ts';
import { journeys, type Journey, type Step } from '../journeys/journeys.ts';
import { resourcesOf } from './resources.ts';

/** One step of a run: the snippet as the reader's parameters make it, and as the page shows it in this group's place. */
export interface PlannedStep {
  readonly step: Step;
  /** What bash gets. */
  readonly text: string;
  /** The same with the group's name of the page: what a recording of this step is about. */
  readonly pageText: string;
  /** True where the page shows what the step prints. */
  readonly shown: boolean;
}

/** Everything a run will do, known before the reader is asked. */
export interface Plan {
  readonly task: string;
  readonly journey: string;
  readonly parameters: Parameters;
  /** The group that the run creates and deletes; also the name of the run. */
  readonly group: string;
  /** What AKS calls the group of the nodes unless it is told otherwise. */
  readonly nodeGroup: string;
  readonly steps: readonly PlannedStep[];
  /** One sentence a resource. */
  readonly resources: readonly string[];
}

/** What makes the name of a group unique: the day as YYYYMMDD and six hexadecimal digits. */
export interface Stamp {
  readonly day: string;
  readonly random: string;
}

/** The group of the pages, which a reader may really own: no run may ever name it. */
export const pageGroup = parseParameters().resourceGroup;

/** The faces that a run can paste. */
export const shellKinds: readonly string[] = ['az', 'kubectl', 'helm'];

/** The tasks that a run can begin with: those whose cluster snippet is the first of a journey. */
export const liveTasks: readonly string[] = [...new Set(journeys.flatMap(openedBy))];

/** Plans a run of a task; throws ParameterError where AKS would refuse a parameter. */
export function planRun(task: string, given: Readonly<Record<string, string>>, stamp: Stamp): Plan {
  const journey = journeys.find((candidate) => openedBy(candidate)[0] === task);
  if (!journey) throw new Error(`test/journeys/journeys.ts: no journey creates ${task}/cluster first.`);
  const group = `rg-live-${task}-${stamp.day}-${stamp.random}`;
  const parameters = parseParameters({ ...given, resourceGroup: group });
  const steps = journey.steps.map((step) => planStep(step, parameters));
  return {
    task,
    journey: journey.id,
    parameters,
    group,
    nodeGroup: `MC_${group}_${parameters.clusterName}_${parameters.location}`,
    steps,
    resources: resourcesOf(steps.map(({ text }) => text)),
  };
}

/** The task whose cluster a journey creates first; none where a step is more than shell, which is all that is pasted. */
function openedBy({ steps }: Journey): string[] {
  const first = steps.find(({ snippet: id }) => id.endsWith('/cluster'));
  const [task] = first?.snippet.split('/') ?? [];
  return task !== undefined && steps.every(({ kind }) => shellKinds.includes(kind)) ? [task] : [];
}

function planStep(step: Step, parameters: Parameters): PlannedStep {
  const face = faceOf(step, parameters);
  const pageText = faceOf(step, { ...parameters, resourceGroup: pageGroup }).text;
  return { step, text: face.text, pageText, shown: face.output !== undefined };
}

function faceOf({ snippet: id, kind }: Step, parameters: Parameters): Face {
  const face = snippet(id, parameters).faces.find((candidate) => candidate.kind === kind);
  if (!face) throw new Error(`test/journeys/journeys.ts: ${id} has no ${kind} face.`);
  return face;
}
