/**
 * Colours of the diagrams. Mermaid computes with real colours, so each role is drawn in a colour that
 * nothing else uses and becomes a CSS variable afterwards, which `src/styles/diagram.css` sets: one SVG then follows the theme of the site.
 */
const roles = {
  text: '#010203',
  line: '#010204',
  node: '#010205',
  border: '#010206',
  group: '#010207',
  'group-border': '#010208',
  surface: '#010209',
  note: '#01020a',
  'note-border': '#01020b',
  local: '#01020c',
  remote: '#01020d',
} as const;

/** Mermaid's configuration: text as SVG text, no network, no animation, the colours above. */
export const mermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  deterministicIds: true,
  theme: 'base',
  look: 'classic',
  layout: 'dagre',
  fontFamily: 'Arial, Helvetica, sans-serif',
  fontSize: 14,
  htmlLabels: false,
  flowchart: {
    htmlLabels: false,
    nodeSpacing: 8,
    rankSpacing: 22,
    padding: 8,
    wrappingWidth: 280,
    minNodeWidth: 60,
    curve: 'basis',
    diagramPadding: 2,
    subGraphTitleMargin: { top: 2, bottom: 12 },
  },
  sequence: { useMaxWidth: true, mirrorActors: false, actorMargin: 32, messageMargin: 32 },
  themeCSS: [
    '.edgeLabel rect { opacity: 1; } .node rect, .cluster rect { rx: 4px; } .node rect[rx="5"] { rx: 14px; }',
    // Paths differ by line style first; the colour only repeats it. Thick: stays on the node. Dashed: leaves it.
    `.flowchart-link.edge-thickness-thick { stroke: ${roles.local}; stroke-width: 4px; }`,
    `.flowchart-link.edge-pattern-dotted { stroke: ${roles.remote}; stroke-dasharray: 7 4; }`,
  ].join(' '),
  themeVariables: themeVariables(),
} as const;

/** Replaces the stand-in colours by CSS variables; throws where mermaid brought a colour of its own. */
export function withVariables(svg: string): string {
  const themed = Object.entries(roles).reduce((text, [role, colour]) => {
    const { hex, rgb } = spellings(colour);
    return text.replaceAll(hex, `var(--diagram-${role})`).replaceAll(rgb, `var(--diagram-${role})`);
  }, svg);
  const foreign = themed.match(
    /(?:fill|stroke|color|background(?:-color)?)\s*[:=]\s*"?\s*(#[0-9a-f]{3,8}\b|rgba?\([^)]*\)|hsla?\([^)]*\))/i,
  );
  if (foreign)
    throw new Error(
      `the drawing has the fixed colour ${foreign[1] ?? ''}, which does not follow the theme. Map it in src/author/diagrams/theme.ts, or drop the style from the source.`,
    );
  return themed;
}

function spellings(colour: string): { hex: RegExp; rgb: RegExp } {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return {
    hex: new RegExp(`${colour}\\b`, 'gi'),
    rgb: new RegExp(`rgba?\\(${channels.join(',\\s*')}(?:,\\s*[\\d.]+)?\\)`, 'gi'),
  };
}

function themeVariables(): Record<string, string> {
  const { text, line, node, border, group, surface, note } = roles;
  return {
    fontSize: '14px',
    background: surface,
    primaryColor: node,
    primaryTextColor: text,
    primaryBorderColor: border,
    secondaryColor: group,
    secondaryTextColor: text,
    secondaryBorderColor: roles['group-border'],
    tertiaryColor: group,
    tertiaryTextColor: text,
    tertiaryBorderColor: roles['group-border'],
    lineColor: line,
    textColor: text,
    mainBkg: node,
    nodeBorder: border,
    nodeTextColor: text,
    clusterBkg: group,
    clusterBorder: roles['group-border'],
    titleColor: text,
    edgeLabelBackground: surface,
    actorBkg: node,
    actorBorder: border,
    actorTextColor: text,
    actorLineColor: line,
    signalColor: line,
    signalTextColor: text,
    labelBoxBkgColor: group,
    labelBoxBorderColor: roles['group-border'],
    labelTextColor: text,
    loopTextColor: text,
    noteBkgColor: note,
    noteBorderColor: roles['note-border'],
    noteTextColor: text,
    activationBkgColor: group,
    activationBorderColor: roles['group-border'],
    sequenceNumberColor: surface,
  };
}
