import type { Account } from './account.ts';
import type { Plan } from './plan.ts';

/** What the reader sees before anything happens, one line each. */
export function describePlan(plan: Plan, versions: Readonly<Record<string, string>>): readonly string[] {
  return [
    `Task ${plan.task}: ${plan.steps.length} snippets of journey ${plan.journey}, as the pages show them.`,
    `Resource group ${plan.group} (new, of this run only) in ${plan.parameters.location}.`,
    'It creates BILLABLE resources:',
    ...plan.resources.map((resource) => `  - ${resource}`),
    'Steps:',
    ...plan.steps.map(({ step }, index) => `  ${index + 1}. ${step.snippet} (${step.kind})`),
    'At the end, and after a failure or Ctrl-C, it deletes the group and checks that it is gone.',
    'Expect between a quarter of an hour and an hour; nobody has timed it yet.',
    `Tools: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  ];
}

/** Whose subscription it is; without tenant and user where the output is a public log. */
export function describeAccount(account: Account, isPublic: boolean): readonly string[] {
  return [
    `Subscription ${account.name} (${account.id}), cloud ${account.cloud}.`,
    ...(isPublic ? [] : [`Tenant ${account.tenant}, signed in as ${account.user}.`]),
  ];
}
