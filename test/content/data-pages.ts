import { rules } from '../../src/aks/rules/index.ts';
import { proseOf, proseParts } from '../../src/aks/rules/prose.ts';
import { proseOfError } from '../../src/site/errors/row.ts';
import { allErrors } from './data.ts';
import type { SiteLink } from './guards/references.ts';

/** A page that is made from data: its address, and the links in its sentences. */
export interface DataPage {
  readonly url: string;
  readonly links: readonly SiteLink[];
}

/** The pages of messages and of rules. */
export const dataPages: readonly DataPage[] = [
  ...allErrors().map((error) => {
    const where = `content/errors/${error.id}.yaml`;
    const places = ['link' in error.fix ? error.fix.link : '', symptomOf(error.symptom)].filter(Boolean);
    return {
      url: `/errors/${error.id}/`,
      links: [...linksIn(where, proseOfError(error)), ...places.map((target) => ({ where, target }))],
    };
  }),
  ...rules.map((rule) => ({
    url: `/rules/${rule.id}/`,
    links: linksIn(`src/aks/rules/${rule.id}.ts`, proseOf(rule)),
  })),
];

function linksIn(where: string, prose: readonly string[]): readonly SiteLink[] {
  return prose
    .flatMap(proseParts)
    .flatMap((part) => (part.kind === 'link' ? [{ where, target: part.href }] : []));
}

function symptomOf(id: string): string {
  return id && `/operate/troubleshoot/#${id}`;
}
