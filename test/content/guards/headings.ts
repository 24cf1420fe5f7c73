import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

/** Headings whose anchor on the site differs from their text: typography turns `--` and `...` outside code into one character. */
export function typographicHeadings(page: Page): readonly Finding[] {
  return page.text.split('\n').flatMap((line, index) => {
    const found = /^#{2,4} /.test(line) ? /--|\.\.\./.exec(line.replaceAll(/`[^`]*`/g, ''))?.[0] : undefined;
    return found === undefined
      ? []
      : [
          {
            where: `${page.file}:${index + 1}`,
            message: `the heading has "${found}" outside code, which the site prints as one character; links to its anchor break. Put it into backticks.`,
          },
        ];
  });
}
