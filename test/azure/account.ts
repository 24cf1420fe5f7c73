/** Who is signed in to what, as `az account show` says it. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly tenant: string;
  readonly user: string;
  /** `AzureCloud` for the public one. */
  readonly cloud: string;
  readonly enabled: boolean;
}

/** The clouds of Azure; az gives any other cloud, such as a test double, a name of its own. */
export const azureClouds: readonly string[] = ['AzureCloud', 'AzureChinaCloud', 'AzureUSGovernment'];

/** Reads what `az account show --output json` printed; undefined where it names no subscription. */
export function parseAccount(printed: string): Account | undefined {
  const said = parse(printed);
  const user = (said['user'] ?? {}) as Record<string, unknown>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const id = text(said['id']);
  if (!/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id)) return undefined;
  return {
    id,
    name: text(said['name']),
    tenant: text(said['tenantId']),
    user: text(user['name']),
    cloud: text(said['environmentName']),
    enabled: said['state'] === 'Enabled',
  };
}

function parse(printed: string): Record<string, unknown> {
  try {
    return (JSON.parse(printed) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}
