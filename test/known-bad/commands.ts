import { comment, kubectl, variable } from '../../src/commands/build.ts';
import { render } from '../../src/commands/render.ts';
import { checkCall } from '../../src/commands/check.ts';
import type { CommandTable } from '../../src/commands/table.ts';
import { syntaxFaults } from '../proof/shell.ts';
import { tableFaults } from '../proof/table.ts';
import { thrown, type KnownBad } from './case.ts';

const create = 'az aks create --name a --resource-group b';

/** A table with one deprecated and one preview option, so that these rules are judged whatever az ships. */
const table = {
  tool: 'az',
  version: '2.91.0',
  generated: '2026-11-21',
  globals: {},
  commands: {
    'aks create': {
      options: {
        'enable-ebpf-dataplane': { flag: true, deprecated: 'use --network-dataplane cilium' },
        'kube-proxy-config': { preview: true },
      },
    },
  },
} as const satisfies CommandTable;

/** Shell text that is wrong. */
export const commandCases: readonly KnownBad[] = [
  {
    name: 'misspelt az option',
    story: 'A vendor page shipped --node-provisioning-default-poosl.',
    caught: () => tableFaults(`${create} --network-plugin-mod overlay --network-datplane cilium`).join('\n'),
    says: 'no option --network-datplane in az 2.91.0. Did you mean "--network-dataplane"?',
  },
  {
    name: 'wrong allowed value',
    story: 'A source document sets the dataplane to "ebpf".',
    caught: () => tableFaults(`${create} --network-dataplane ebpf`).join('\n'),
    says: '--network-dataplane expects one of azure, cilium; found "ebpf"',
  },
  {
    name: 'deprecated option',
    story: 'Old guides enable Cilium with --enable-ebpf-dataplane.',
    caught: () => checkCall([...'az aks create --enable-ebpf-dataplane'.split(' ')], table).join('\n'),
    says: '--enable-ebpf-dataplane is deprecated: use --network-dataplane cilium',
  },
  {
    name: 'unbalanced quote',
    story: 'A lost quote makes the reader’s shell wait for more and swallow the next paste.',
    caught: () => syntaxFaults("kubectl get pods --output 'jsonpath={.items}\n").join('\n'),
    says: "unexpected EOF while looking for matching `''",
  },
  {
    name: 'variable that nothing sets',
    story: 'A guide uses $SUBNET_ID two pages after setting it; az sends the empty id without complaint.',
    caught: () => thrown(() => render([kubectl('get', [variable('SUBNET_ID')], {})])),
    says: '"$SUBNET_ID" is used before any capture',
  },
  {
    name: 'apostrophe in a comment',
    story: 'An interactive zsh reads # as a command and the apostrophe as an open quote.',
    caught: () => thrown(() => comment("don't forget")),
    says: 'is unsafe when pasted into zsh',
  },
];
