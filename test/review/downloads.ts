import { parameterRules } from '../../src/aks/parameters.ts';
import { bundle } from '../../src/site/downloads/bundle.ts';
import { bundleIds } from '../../src/site/downloads/tasks.ts';
import { pageSubject } from './page.ts';
import type { Statement, Subject } from './statement.ts';
import { allSources } from '../content/data.ts';

/** What a downloaded task tells its reader: the README of each bundle, and the parameters it may change. */
export function downloadsSubject(): Subject {
  const parameters = Object.entries(parameterRules).map(([name, { initial, about, source }]): Statement => ({
    where: `src/aks/parameters.ts (${name})`,
    text: `${name}: ${about} | ${initial}`,
    sources: [source],
  }));
  return { id: 'downloads', statements: [...parameters, ...distinct(bundleIds.flatMap(readmeStatements))] };
}

/** Versions and days of runs change with each recording, and the recordings answer for them. */
function readmeStatements(id: string): readonly Statement[] {
  return bundle(id, allSources())
    .filter(({ path }) => path.endsWith('README.md'))
    .flatMap(
      ({ path, text }) =>
        pageSubject(path, text.replaceAll(/(?<![\d.])\d+\.\d+\.\d+(?![\d.])|\b\d{4}-\d{2}-\d{2}\b/g, '#'))
          .statements,
    )
    .map((statement) => ({ ...statement, where: `src/site/downloads/readme (${id})` }));
}

/** The bundles share most of their words. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  return [
    ...new Map(statements.toReversed().map((statement) => [statement.text, statement])).values(),
  ].toReversed();
}
