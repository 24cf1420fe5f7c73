import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { recordingsFolder } from '../../proof/recordings.ts';

/** Lets `npm run dev` start anew after `npm run record`: every proof line of the site is computed from these files. */
export function followRecordings(): AstroIntegration {
  return {
    name: 'follow-recordings',
    hooks: {
      'astro:config:setup': ({ command, config, addWatchFile }) => {
        if (command !== 'dev') return;
        for (const file of globSync(`${recordingsFolder}/**/*.json`))
          addWatchFile(new URL(file, config.root));
      },
    },
  };
}
