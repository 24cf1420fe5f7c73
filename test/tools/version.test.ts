import { describe, expect, test } from 'vitest';
import { versionIn } from './version.ts';

describe('versionIn', () => {
  test.each([
    {
      tool: 'az',
      printed: '{\n  "azure-cli": "2.91.0",\n  "azure-cli-core": "2.90.0"\n}\n',
      version: '2.91.0',
    },
    { tool: 'kubectl', printed: '{ "clientVersion": { "gitVersion": "v1.35.2" } }', version: '1.35.2' },
    { tool: 'helm', printed: 'v4.1.4', version: '4.1.4' },
    { tool: 'helm', printed: 'v4.1.4\n', version: '4.1.4' },
  ] as const)('reads $version from what $tool prints', ({ tool, printed, version }) => {
    expect(versionIn(tool, printed)).toBe(version);
  });

  test('keeps a suffix, so that a repackaged kubectl does not pass for the pinned one', () => {
    expect(versionIn('kubectl', '"gitVersion": "v1.35.2-dispatcher"')).toBe('1.35.2-dispatcher');
  });

  test.each(['az', 'kubectl', 'helm'] as const)('finds no version where %s printed an error', (tool) => {
    expect(versionIn(tool, `${tool}: command failed`)).toBeUndefined();
  });
});
