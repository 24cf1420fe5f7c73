import type { CiliumMinor } from './minors.ts';

/** One option of a command, as the tool itself knows it. What is left out does not hold. */
export interface OptionRow {
  /** Other full spellings, dashes included: `-n`, `--nat-gw-ips`. */
  readonly aliases?: readonly string[];
  readonly required?: true;
  /** Required too, unless the option named here is given: az asks for names or `--ids`. */
  readonly requiredUnless?: string;
  /** Takes no value. */
  readonly flag?: true;
  /** The value may be left out: `--no-wait`, `--no-wait false`. */
  readonly optionalValue?: true;
  /** A value is joined by `=`, never by a space: `--dry-run=client`. */
  readonly attached?: true;
  /** Takes several values after one spelling: `--address-prefixes A B`. */
  readonly many?: true;
  /** May be given several times, with one value each: `--set a=1 --set b=2`. */
  readonly repeat?: true;
  /** The only values that the tool accepts, in its own spelling. */
  readonly choices?: readonly string[];
  /** What to do instead. */
  readonly deprecated?: string;
  readonly preview?: true;
  /** Takes two words: `--arg name value` of jq. */
  readonly pair?: true;
  /** One value may hold several of `choices`, joined by commas. */
  readonly list?: true;
  /** First Cilium minor that has it; from the first that AKS ships without this. */
  readonly since?: CiliumMinor;
  /** Last Cilium minor that has it; to the last that AKS ships without this. */
  readonly until?: CiliumMinor;
}

/** One command of a tool. */
export interface CommandRow {
  /** By long name without dashes; an option that has only a short spelling by that letter. */
  readonly options: Readonly<Record<string, OptionRow>>;
  /** Placeholders of the usage line in order, `[…]` where optional; left out where the line gives no plain list. */
  readonly positionals?: readonly string[];
  readonly deprecated?: string;
  readonly preview?: true;
  /** Exactly one of these options must be given, by long name: iperf3 is a server or a client. */
  readonly oneOf?: readonly string[];
  /** Words with a meaning of their own among the positionals, each followed by a value unless a flag: `dev eth0`. */
  readonly keywords?: Readonly<Record<string, OptionRow>>;
  /** The words after so many positionals are a command of their own: `chroot /host COMMAND…` has 1. */
  readonly runs?: number;
  /** As in `OptionRow`. */
  readonly since?: CiliumMinor;
  readonly until?: CiliumMinor;
}

/** The commands of one tool in one version that snippets use: generated from the tool itself, or typed by hand. */
export interface CommandTable {
  readonly tool: string;
  readonly version: string;
  /** Date of the last change, YYYY-MM-DD. */
  readonly generated: string;
  /** Options that every command takes. */
  readonly globals: Readonly<Record<string, OptionRow>>;
  /** Id in content/sources.yaml of the reference that a table typed by hand was read from; such a table also judges positionals. */
  readonly source?: string;
  /** Options stand before the command and its positionals, as tools need that stop reading options at the first word. */
  readonly optionsFirst?: true;
  /** Long options have one dash: `ip -details`. */
  readonly oneDash?: true;
  /** By the words after the tool's name: `aks nodepool list`; by '' for a tool that is one command. */
  readonly commands: Readonly<Record<string, CommandRow>>;
}
