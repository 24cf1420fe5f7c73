import type { Moved } from './moved.ts';

/** The page at an old address: it forwards by script, anchors included, and lists the places without it. */
export function stubPage({ from, to, title, fragments }: Moved, site: string): string {
  const places = Object.entries(fragments).map(
    ([old, place]) => `<li id="${old}"><a href="${place}">${old.replaceAll('-', ' ')}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="en" data-stub>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Moved: ${escaped(title)}</title>
<link rel="canonical" href="${new URL(to, site).href}">
<script>${forward(fragments, to)}</script>
</head>
<body>
<h1>This page moved</h1>
<p>What stood at <code>${from}</code> is now at <a href="${to}">${escaped(title)}</a>.</p>
${places.length > 0 ? `<ul>\n${places.join('\n')}\n</ul>` : ''}
</body>
</html>
`;
}

/** Leads a reader on to the place of the anchor; without `otherwise` only where the anchor is known. */
export function forward(fragments: Moved['fragments'], otherwise?: string): string {
  const rest = otherwise === undefined ? '' : `||${JSON.stringify(otherwise)}+location.hash`;
  return `{const place=${JSON.stringify(fragments)}[decodeURIComponent(location.hash.slice(1))]${rest};if(place)location.replace(place)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
