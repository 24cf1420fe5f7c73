import { commandOf } from './make.ts';
import type { Command, Word } from './model.ts';
import type { CommandName, Options } from './options.ts';
import { agnhostTable } from './tables/agnhost.ts';
import { chrootTable } from './tables/chroot.ts';
import { ciliumDbgTable } from './tables/cilium-dbg.ts';
import { ciliumTable } from './tables/cilium.ts';
import { curlTable } from './tables/curl.ts';
import { grepTable } from './tables/grep.ts';
import { hubbleTable } from './tables/hubble.ts';
import { ipTable } from './tables/ip.ts';
import { iperf3Table } from './tables/iperf3.ts';
import { iptablesSaveTable } from './tables/iptables-save.ts';
import { jqTable } from './tables/jq.ts';
import { umaskTable } from './tables/umask.ts';
import type { CommandTable } from './table.ts';

type CiliumDbgRows = typeof ciliumDbgTable;
type CiliumRows = typeof ciliumTable;
type HubbleRows = typeof hubbleTable;
type IpRows = typeof ipTable;

/** Interfaces, so that a compiler message names the table in a word instead of printing all of it. */
interface CiliumDbgTable extends CiliumDbgRows {}
interface CiliumTable extends CiliumRows {}
interface HubbleTable extends HubbleRows {}
interface IpTable extends IpRows {}

/** A command of the agent's own tool, to be run inside an agent; `inner` is for `cilium-dbg shell`. */
export function ciliumDbg<C extends CommandName<CiliumDbgTable>>(
  path: C,
  positionals: readonly Word[],
  options: Options<CiliumDbgTable, C>,
  inner: readonly Word[] = [],
): Command {
  return commandOf(ciliumDbgTable, path, positionals, options, inner);
}

/** A command of the Cilium CLI, which runs beside kubectl. */
export function cilium<C extends CommandName<CiliumTable>>(
  path: C,
  positionals: readonly Word[],
  options: Options<CiliumTable, C>,
): Command {
  return commandOf(ciliumTable, path, positionals, options);
}

/** A command of the Hubble CLI. */
export function hubble<C extends CommandName<HubbleTable>>(
  path: C,
  positionals: readonly Word[],
  options: Options<HubbleTable, C>,
): Command {
  return commandOf(hubbleTable, path, positionals, options);
}

/** An `ip` command: `ip('link show', ['type', 'vxlan'], { details: true })`. */
export function ip<C extends CommandName<IpTable>>(
  path: C,
  positionals: readonly Word[],
  options: Options<IpTable, C>,
): Command {
  return commandOf(ipTable, path, positionals, options);
}

/** Runs a command with another root directory: `chroot('/host', ip('route', [], {}))` in a node's debug pod. */
export function chroot(root: Word, inner: Command): Command {
  return commandOf(chrootTable, '', [root], {}, inner);
}

/** One connection from a pod of the agnhost image: `agnhostConnect('backend:80', { timeout: '3s' })`. */
export function agnhostConnect(target: Word, options: Options<typeof agnhostTable, 'connect'>): Command {
  return commandOf(agnhostTable, 'connect', [target], options);
}

/** A curl request: `curl(['http://web'], { silent: true })`. */
export const curl = single(curlTable);

/** A filter of lines, behind a pipe: `grep(['KubeProxyReplacement'], {})`. */
export const grep = single(grepTable);

/** An iperf3 server or client: `iperf3([], { client: address })`. */
export const iperf3 = single(iperf3Table);

/** The rules of a node, or of one table: `iptablesSave([], { table: 'nat' })`. */
export const iptablesSave = single(iptablesSaveTable);

/** A jq filter, behind a pipe: `jq(['.[].id'], { 'raw-output': true })`. */
export const jq = single(jqTable);

/** Keeps the files that follow from everybody else: `umask(['077'], {})`. */
export const umask = single(umaskTable);

/** The builder of a tool that is one command. */
function single<T extends CommandTable & { readonly commands: { readonly '': object } }>(
  table: T,
): (positionals: readonly Word[], options: Options<T, CommandName<T> & ''>) => Command {
  return (positionals, options) => commandOf(table, '', positionals, options);
}
