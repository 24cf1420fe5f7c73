import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ciliumOnAks, ciliumReleases, floorSource } from '../../src/aks/calendar/cilium.ts';
import { kubernetesSource, minors } from '../../src/aks/calendar/kubernetes.ts';
import { retirements } from '../../src/aks/calendar/retirements.ts';
import type { Feature } from '../../src/aks/features/feature.ts';
import { features, featureSources } from '../../src/aks/features/index.ts';
import { rules } from '../../src/aks/rules/index.ts';
import { proseOf, sourcesOf } from '../../src/aks/rules/prose.ts';
import type { Rule } from '../../src/aks/rules/rule.ts';
import { type Claim } from '../../src/site/register/claims.ts';
import { type Source } from '../../src/site/evidence/sources.ts';
import { digestOf, type Statement, type Subject } from './statement.ts';
import { allClaims, allSources } from '../content/data.ts';

/** The subjects that are no pages: corrections by topic, sources, rules, calendar, diagrams. */
export function registerSubjects(): readonly Subject[] {
  const topics = [...new Set(allClaims().map(({ topic }) => topic))].sort();
  return [
    ...topics.map((topic) => ({ id: `claims/${topic}`, statements: ofTopic(topic).map(claimStatement) })),
    { id: 'sources', statements: byId([...allSources().values()]).map(sourceStatement) },
    { id: 'rules', statements: rules.map(ruleStatement) },
    { id: 'calendar', statements: calendarStatements() },
    { id: 'features', statements: features.map(featureStatement) },
    { id: 'diagrams', statements: globSync('content/diagrams/*.mmd').sort().map(readDiagram) },
  ];
}

/** A judgement with everything it decides: claim, places, verdict, harm, correction, evidence, section. */
export function claimStatement({ topic, ...claim }: Claim): Statement {
  const { evidence, ids } = claim;
  return {
    where: `content/claims/${topic}.yaml (${ids.join(', ')})`,
    text: fields(claim),
    sources: evidence,
  };
}

/** A source: who wrote what, where, when, and when we read it. */
export function sourceStatement({ id, ...source }: Source): Statement {
  return { where: `content/sources.yaml (${id})`, text: fields({ id, ...source }), sources: [id] };
}

/** A rule as a reader sees it, without its examples, which its own tests judge. */
export function ruleStatement(rule: Rule): Statement {
  const text = [rule.id, rule.group, ...proseOf(rule)].join(' | ');
  return { where: `src/aks/rules (${rule.id})`, text, sources: sourcesOf(rule) };
}

/** A row of the feature matrix with everything it says. */
export function featureStatement(feature: Feature): Statement {
  return {
    where: `src/aks/features (${feature.id})`,
    text: fields(feature),
    sources: featureSources(feature),
  };
}

/** In the order of the ids, so that moving an entry inside its file changes nothing. */
function ofTopic(topic: string): readonly Claim[] {
  return allClaims()
    .filter((claim) => claim.topic === topic)
    .sort((a, b) => (a.ids[0] ?? '').localeCompare(b.ids[0] ?? ''));
}

function byId(sources: readonly Source[]): readonly Source[] {
  return [...sources].sort((a, b) => a.id.localeCompare(b.id));
}

function calendarStatements(): readonly Statement[] {
  const row = (file: string, of: object, sources: readonly string[]): Statement => ({
    where: `src/aks/calendar/${file}.ts`,
    text: fields(of),
    sources,
  });
  return [
    ...minors.map((minor) => row('kubernetes', minor, [kubernetesSource])),
    ...ciliumOnAks.map((minor) => row('cilium', minor, [...new Set([floorSource, minor.shipped.source])])),
    ...ciliumReleases.map((release) => row('cilium', release, ['cilium-chart'])),
    ...retirements.map((retirement) => row('retirements', retirement, [retirement.source])),
  ];
}

/** A diagram with its drawing by fingerprint: an arrow bent by hand says something else in the same words. */
export function diagramStatement(file: string, source: string, drawing: string): Statement {
  const digest = digestOf({ text: drawing, sources: [] });
  return { where: file, text: `${basename(file)}: ${source} drawn as ${digest}`, sources: [] };
}

function readDiagram(file: string): Statement {
  return diagramStatement(
    file,
    readFileSync(file, 'utf8'),
    readFileSync(file.replace(/mmd$/, 'svg'), 'utf8'),
  );
}

function fields(of: object): string {
  return Object.entries(of)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' | ');
}
