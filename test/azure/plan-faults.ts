import { invocations } from '../../src/commands/invocation.ts';
import { pageGroup, shellKinds, type Plan } from './plan.ts';
import { optionOf } from './resources.ts';

const cleanUp = 'clean-up/delete-group';
/** The only names that a run gives to a group, and the only ones it deletes. */
const ownGroup = /^rg-live-[a-z0-9-]+-\d{8}-[0-9a-f]{6}$/;

/** Commands that read nothing of anybody's resources, so that no group is expected of them. */
const groupless = /^az (version|aks get-versions)\b/;

/** True for names that only a live run gives; nothing else is ever deleted. */
export function isOwnGroup(group: string): boolean {
  return ownGroup.test(group) && group !== pageGroup;
}

/**
 * What makes a plan unsafe, one sentence a fault: no clean-up at the end, a group that a reader could own,
 * a command that names another group or none. A run with a fault never starts.
 */
export function planFaults(plan: Plan): readonly string[] {
  const last = plan.steps.length - 1;
  const faults = plan.steps.flatMap(({ step, text }, index) => [
    ...(shellKinds.includes(step.kind)
      ? []
      : [`${step.snippet}: expected a shell snippet, found a ${step.kind} face.`]),
    ...(step.snippet === cleanUp && index !== last
      ? [`${step.snippet}: expected it at the end only, found it as step ${index + 1}.`]
      : []),
    ...textFaults(step.snippet, text, plan.group),
  ]);
  if (plan.steps[last]?.step.snippet !== cleanUp)
    faults.push(`${plan.journey}: expected ${cleanUp} as the last step, found ${lastName(plan)}.`);
  if (!isOwnGroup(plan.group))
    faults.push(`${plan.group}: expected a name like rg-live-<task>-<day>-<random>, which nobody else owns.`);
  return faults;
}

function lastName({ steps }: Plan): string {
  return steps.at(-1)?.step.snippet ?? 'no step';
}

function textFaults(snippet: string, text: string, group: string): string[] {
  const { calls } = invocations(text);
  return calls.flatMap(({ words }) => {
    if (words[0] !== 'az' || groupless.test(words.join(' '))) return [];
    const named = words[1] === 'group' ? optionOf(words, 'name') : optionOf(words, 'resource-group');
    return named === group
      ? []
      : [`${snippet}: \`${words.join(' ')}\` expected group ${group}, found ${named ?? 'none'}.`];
  });
}
