import { parseArguments } from './arguments.ts';
import { aging, freshness } from './freshness.ts';
import { hasFailed, report } from './report.ts';

/** `npm run freshness -- [--today YYYY-MM-DD] [--json]`: what ages and by when; exit code 1 where something must be done now, 2 on bad input. */
function main(words: readonly string[]): number {
  try {
    const { today, json } = parseArguments(words, new Date().toISOString().slice(0, 10));
    const items = freshness(aging(), today);
    console.log(json ? JSON.stringify({ today, items }, null, 2) : report(items, today));
    return hasFailed(items) ? 1 : 0;
  } catch (error) {
    console.error(`freshness: ${error instanceof Error ? error.message : String(error)}`);
    console.error('Usage: npm run freshness -- [--today YYYY-MM-DD] [--json]');
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
