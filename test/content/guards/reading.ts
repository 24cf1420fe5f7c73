import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

/** Minutes that a reader gives one page, and the words that a reader takes in a minute. */
const longest = 8;
const pace = 200;

/**
 * A page whose own words, tables included, take longer than eight minutes; code and drawn lists are looked up, not read.
 * A page with a kind has its budget in test/site/frame/templates.ts, which leaves out what is folded.
 */
export function tooLong({ file, prose, frontMatter }: Page): readonly Finding[] {
  if (frontMatter['kind'] !== undefined) return [];
  const words = prose.flatMap(({ value }) => value.split(/\s+/).filter(Boolean)).length;
  const minutes = words / pace;
  if (minutes <= longest) return [];
  return [
    {
      where: file,
      message: `${words} words take ${minutes.toFixed(1)} minutes; at most ${longest} are allowed. Split the page by question.`,
    },
  ];
}

/** Headings that could stand on any page: nobody searches for them. */
const nameless =
  /^(introduction|overview|background|summary|conclusion|details|notes?|misc(ellaneous)?|general|more|other|further reading|appendix|key (points|takeaways)|prerequisites|examples?|usage|tips)$/i;

/** Headings that say neither a question nor an answer, and those that stand twice on one page. */
export function weakHeadings({ file, headings }: Page): readonly Finding[] {
  return headings.flatMap(({ line, value: { text } }, index) => {
    const where = `${file}:${line}`;
    if (nameless.test(text.trim()))
      return [{ where, message: `"${text}" says nothing. Write the question or its answer.` }];
    const twin = headings.findIndex(({ value }) => value.text === text);
    return twin < index ? [{ where, message: `"${text}" stands on this page twice. Say what differs.` }] : [];
  });
}

/** Headings deeper by more than one than what stands before them: a screen reader's list of headings then misses a level. The title of the page is the first level. */
export function skippedLevels({ file, headings }: Page): readonly Finding[] {
  return headings.flatMap(({ line, value: { depth, text } }, index) => {
    const above = headings[index - 1]?.value.depth ?? 1;
    if (depth <= above + 1) return [];
    return [
      {
        where: `${file}:${line}`,
        message: `"${text}" is a heading of level ${depth} below one of level ${above}. Use level ${above + 1}.`,
      },
    ];
  });
}
