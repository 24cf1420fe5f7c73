import { azTable } from '../generated/az.ts';
import { helmTable } from '../generated/helm.ts';
import { kubectlTable } from '../generated/kubectl.ts';
import type { CommandTable } from '../table.ts';
import { agnhostTable } from './agnhost.ts';
import { chrootTable } from './chroot.ts';
import { ciliumDbgTable } from './cilium-dbg.ts';
import { ciliumTable } from './cilium.ts';
import { curlTable } from './curl.ts';
import { grepTable } from './grep.ts';
import { hubbleTable } from './hubble.ts';
import { ipTable } from './ip.ts';
import { iperf3Table } from './iperf3.ts';
import { iptablesSaveTable } from './iptables-save.ts';
import { jqTable } from './jq.ts';
import { bashTable, shTable } from './shell.ts';
import { umaskTable } from './umask.ts';

/** Every program that snippets and pages may name, with the table that judges it; a program without one is a fault. */
export const tables: Readonly<Record<string, CommandTable>> = {
  '/agnhost': agnhostTable,
  az: azTable,
  bash: bashTable,
  chroot: chrootTable,
  cilium: ciliumTable,
  'cilium-dbg': ciliumDbgTable,
  curl: curlTable,
  grep: grepTable,
  helm: helmTable,
  hubble: hubbleTable,
  ip: ipTable,
  iperf3: iperf3Table,
  'iptables-save': iptablesSaveTable,
  jq: jqTable,
  kubectl: kubectlTable,
  sh: shTable,
  umask: umaskTable,
};
