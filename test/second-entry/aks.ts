import { ciliumOnAks, ciliumReleases, ciliumMaintained, floorSource } from '../../src/aks/calendar/cilium.ts';
import { kubernetesSource, kubernetesWritten, minors } from '../../src/aks/calendar/kubernetes.ts';
import { retirements } from '../../src/aks/calendar/retirements.ts';
import { parameterRules } from '../../src/aks/parameters.ts';
import { rules } from '../../src/aks/rules/index.ts';
import { factIdsOf } from '../../src/aks/rules/prose.ts';
import { sealOf } from './seal.ts';

/** Every date and version of the calendar, one row a line. */
export function statedCalendar(): Readonly<Record<string, unknown>> {
  return {
    kubernetes: [`${kubernetesSource}, ${kubernetesWritten}`, ...minors.map(rowOf)],
    'cilium on aks': [
      floorSource,
      ...ciliumOnAks.map(({ kubernetes, floor, shipped }) => `${kubernetes} ${floor} ${rowOf(shipped)}`),
    ],
    'cilium releases': [`${ciliumMaintained} maintained`, ...ciliumReleases.map(rowOf)],
    retirements: retirements.map(({ id, ...row }) => ({ [id]: row })),
  };
}

/** What a reader may change: default, words and source of each parameter, and the bound that its refusal tells. */
export function statedParameters(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parameterRules).map(([name, { initial, about, source, fault }]) => [
      name,
      { initial, about, source, refusal: fault('!') },
    ]),
  );
}

/** Of each rule: group, sources, the numbers in its prose in their order, and a seal of the prose. */
export function statedRules(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    rules.map((rule) => {
      const { id, group, sources, title, happens, notice, fix, bad, good } = rule;
      const numbers = factIdsOf(rule);
      const seal = sealOf([title, happens, notice, fix, bad, good]);
      return [id, [group, `sources ${sources.join(' ')}`, `numbers ${numbers.join(' ')}`.trim(), seal]];
    }),
  );
}

function rowOf(row: object): string {
  return Object.values(row).join(' ');
}
