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

/** Numbers that a page on AKS types into its text: `<Fact>` would show the one in src/aks/limits.ts, with its source. */
export function typedNumbers(page: Page): readonly Finding[] {
  if (page.url.startsWith('/about/')) return [];
  return page.prose.flatMap(({ line, value }) =>
    numbersIn(value).map((found) => ({
      where: `${page.file}:${line}`,
      message: `"${found}" is typed into the page. Put it into src/aks/limits.ts with its source and show it by <Fact>.`,
    })),
  );
}

/** The numbers in a text that belong into src/aks/limits.ts. */
export function numbersIn(text: string): readonly string[] {
  return [...text.replaceAll(/RFC \d+/g, '').matchAll(number), ...text.matchAll(limit)]
    .map(([found]) => found)
    .filter((found) => !harmless.test(found));
}
