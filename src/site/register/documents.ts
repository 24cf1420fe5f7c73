/** The documents whose claims the register judges, by the number that `places` begins with. */
export const documents: Readonly<Record<string, string>> = {
  '000': 'Overlay compared with Cilium',
  '001': 'Lab on traffic routing',
  '002': 'Overlay and virtual IPs',
  '003': 'The three network settings',
  '004': 'Powered by Cilium',
};

/** A place for the reader: `002:19-43` becomes document 002, lines 19–43. */
export interface Place {
  readonly document: string;
  readonly lines: readonly string[];
}

/** Places grouped by document, in the order given. */
export function placesByDocument(places: readonly string[]): readonly Place[] {
  const groups = new Map<string, string[]>();
  for (const place of places) {
    const [document = '', lines = ''] = place.split(':');
    groups.set(document, [...(groups.get(document) ?? []), lines.replace('-', '–')]);
  }
  return [...groups].map(([document, lines]) => ({ document, lines }));
}
