import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { liveTasks } from './plan.ts';
import { workflowFaults } from './workflow.ts';

const text = readFileSync('.github/workflows/live.yml', 'utf8');

test('the workflow for Azure starts by hand only, asks for approval, and cleans up whatever happens', () => {
  expect(workflowFaults(text)).toEqual([]);
  expect(text).toContain('THIS WORKFLOW HAS NEVER RUN');
});

test('it offers exactly the tasks that can be run', () => {
  const workflow = parse(text) as { on: { workflow_dispatch: { inputs: { task: { options: string[] } } } } };
  expect(workflow.on.workflow_dispatch.inputs.task.options.toSorted()).toEqual(liveTasks.toSorted());
});

test.each([
  ['runs on every push', 'on:\n', 'on:\n  push:\n', 'starts on push'],
  ['may write', 'contents: read', 'contents: write', 'permission contents is write'],
  ['asks nobody', '    environment: azure-live\n', '', 'no environment'],
  ['does not end', '    timeout-minutes: 180\n', '', 'no timeout'],
  ['follows a tag', /azure\/login@\w+/g, 'azure/login@v3', 'azure/login@v3 is not pinned to a commit'],
  [
    'cleans up after success only',
    /if: always\(\)\n {8}run: npm run live/,
    'run: npm run live',
    'no clean-up',
  ],
  ['puts an input into a script', '"$TASK"', '${{ inputs.task }}', 'an expression in a script'],
])('a workflow that %s is caught', (_, from, to, says) => {
  expect(text).toMatch(from);
  expect(workflowFaults(text.replace(from, to)).join('\n')).toContain(says);
});
