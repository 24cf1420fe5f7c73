import { cleanUp } from './clean-up.ts';
import type { Contents } from './contents.ts';
import { creates } from './creates.ts';
import { files } from './files.ts';
import { run } from './run.ts';

/** The README of a bundle: what it creates and costs, how to run it, how to remove it, what is proved of each file. */
export function readme(contents: Contents): string {
  const { task } = contents;
  const opening = [
    `# ${contents.steps[0]?.title ?? task.id}`,
    `The task \`${task.id}\` of the site "AKS pod networking", as files. A page of the site shows the same commands and program, and explains them.`,
    '**This creates billable resources.** They cost money until you [clean up](#clean-up).',
    '**Nothing here has run on Azure.** The real tools ran the commands against test doubles, and Pulumi ran the program under mocks; [Files](#files) says what is proved of each.',
  ];
  return `${[...opening, ...creates(contents), ...run(contents), ...cleanUp(contents), ...files(contents)].join('\n\n')}\n`;
}
