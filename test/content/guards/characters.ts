import type { Finding } from '../finding.ts';

/** Spaces that are no spaces to a shell, and characters without width; Microsoft's own pages ship U+202F in commands. */
const invisible = /(?! )[\p{Default_Ignorable_Code_Point}\p{Zs}\p{Zl}\p{Zp}]/gu;

/** Every invisible character of a text, which would make a paste fail or mean something else. */
export function invisibleCharacters(file: string, text: string): readonly Finding[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(invisible)].map((match) => ({
      where: `${file}:${index + 1}`,
      message: `column ${match.index + 1} holds the invisible character ${codePoint(match[0])}. Replace it by a plain space or remove it.`,
    })),
  );
}

/** A `$ ` or `# ` prompt before a command, which breaks a paste. */
export function prompts(file: string, text: string): readonly Finding[] {
  return text.split('\n').flatMap((line, index) =>
    /^\s*(\$|%|>|root@\S+#) \S/.test(line)
      ? [
          {
            where: `${file}:${index + 1}`,
            message: `starts with a prompt: "${line.trim()}". Drop it, so that the line can be pasted.`,
          },
        ]
      : [],
  );
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
