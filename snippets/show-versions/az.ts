import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

const columns = { version: 'version', isPreview: 'isPreview', supportPlan: 'capabilities.supportPlan' };

/** The Kubernetes minors that AKS creates clusters with in a region, and the support each can have. */
export const location = {
  script: (p) => [
    az('aks get-versions', {
      location: p.location,
      query: `values[].{\n${Object.entries(columns)
        .map(([name, path]) => `  ${name}: ${path}`)
        .join(',\n')}\n}`,
      output: 'json',
    }),
  ],
  output: {
    journey: 'overlay',
    basis:
      'Printed by the real az from a test double of Azure Resource Manager, which lists the minors of the calendar on this page as of 5 August 2026. Your region decides.',
    source: 'aks-supported-versions',
    expects: expected.location,
  },
} as const satisfies ShellFace;
