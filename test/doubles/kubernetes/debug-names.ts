/**
 * Text with the random end of debug pods' names, which kubectl itself makes up, replaced by `<random>`:
 * `node-debugger-aks-nodepool1-12345678-vmss000000-x7k2p`.
 */
export function normaliseDebugPods(text: string): string {
  return text.replaceAll(/(node-debugger-[a-z0-9-]+?)-[a-z0-9]{5}(?![a-z0-9-])/g, '$1-<random>');
}
