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
}

/** One command of a tool. */
export interface CommandRow {
  /** By long name without dashes; an option that has only a short spelling by that letter. */
  readonly options: Readonly<Record<string, OptionRow>>;
  /** Placeholders of the usage line in order, `[…]` where optional; left out where the line gives no plain list. */
  readonly positionals?: readonly string[];
  readonly deprecated?: string;
  readonly preview?: true;
}

/** The commands of one tool in one version that snippets use, generated from the tool itself. */
export interface CommandTable {
  readonly tool: string;
  readonly version: string;
  /** Date of the last change, YYYY-MM-DD. */
  readonly generated: string;
  /** Options that every command takes. */
  readonly globals: Readonly<Record<string, OptionRow>>;
  /** By the words after the tool's name: `aks nodepool list`. */
  readonly commands: Readonly<Record<string, CommandRow>>;
}
