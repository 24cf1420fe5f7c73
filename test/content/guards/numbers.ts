import { facts, shown, type Fact } from '../../../src/aks/limits.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

/** A limit, range, port or prefix: anything with a thousands separator or three digits, an address, a prefix length. */
const number =
  /(?<![\w.,/])(\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?|\d{1,3}(?:,\d{3})+|\d{3,}|\/\d{1,2})(?![\w,.]*\d)/g;

/** Numbers with a unit of a limit, however small. */
const limit =
  /(?<![\w.,/])\d+ (?:nodes|pods|addresses|bytes|clusters|Services|minutes|hours|days|MB|GB|Gbps)\b/g;

/** Years and numbers of documents say when and where, not how many. */
const harmless = /^(19|20)\d\d$/;

/** The id of the fact that a page writes so; of two that look alike, the first. */
const ids = new Map(
  Object.entries<Fact>(facts)
    .map(([id, fact]) => [shown(fact), id] as const)
    .toReversed(),
);

/** Days and versions of the tools stand in prose for other reasons too: they belong to a fact where one has the same. */
const dated = Object.values<Fact>(facts)
  .filter(({ unit, value }) => unit === 'day' || (unit === 'version' && /\..*\./.test(value)))
  .map(shown);

/** Numbers that a page on AKS types into its text: `<Fact>` would show the one in src/aks/limits/, with its source. */
export function typedNumbers(page: Page): readonly Finding[] {
  if (page.url.startsWith('/about/')) return [];
  return page.prose.flatMap(({ line, value }) =>
    numbersIn(value).map((found) => ({
      where: `${page.file}:${line}`,
      message: `"${found}" is typed into the page. ${remedy(found)}`,
    })),
  );
}

/** The numbers in a text that belong into src/aks/limits/. */
export function numbersIn(text: string): readonly string[] {
  return [
    ...[...text.replaceAll(/RFC \d+/g, '').matchAll(number), ...text.matchAll(limit)]
      .map(([found]) => found)
      .filter((found) => !harmless.test(found)),
    ...dated.filter((written) => text.includes(written)),
  ];
}

function remedy(found: string): string {
  const id = ids.get(found);
  return id === undefined
    ? 'Put it into a file of src/aks/limits/ with its unit and source, and show it by <Fact>.'
    : `Show it by <Fact id="${id}" />, or by the fact that is meant here.`;
}
