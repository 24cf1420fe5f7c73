/** The names that properties have in JSON, by lower-case model name and then by the SDK's own property name. */
export type WireNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

const deserializer = /export function (\w+)Deserializer\(item\) \{(.*?)\n\}/gs;
const assignment = /^\s+(\w+): !?item\["([^"]+)"\]/gm;

/**
 * Reads, from the SDK's JavaScript, how each deserializer maps JSON names to SDK names: the declarations say
 * `enableRbac`, the service says `enableRBAC`.
 */
export function readWireNames(javascript: string): WireNames {
  const models = new Map<string, Map<string, string>>();
  for (const [, model = '', body = ''] of javascript.matchAll(deserializer)) {
    const names = new Map<string, string>();
    for (const [, client = '', wire = ''] of body.matchAll(assignment)) names.set(client, wire);
    models.set(model.toLowerCase(), names);
  }
  return models;
}
