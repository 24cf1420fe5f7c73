import type { Finding } from '../finding.ts';

/** Tables with a column that has no heading: a screen reader then reads its cells without saying what they are. */
export function namelessColumns(file: string, text: string): readonly Finding[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const isHeading = /^\|( *:?-+:? *\|)+\s*$/.test(lines[index + 1] ?? '');
    if (!isHeading || !/\|\s*\|/.test(line)) return [];
    return [
      {
        where: `${file}:${index + 1}`,
        message: 'a column has no heading. Name it, for example "Question" or "Aspect".',
      },
    ];
  });
}
