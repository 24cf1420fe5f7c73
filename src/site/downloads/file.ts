/** One file of a download. */
export interface BundleFile {
  /** From the folder of the bundle. */
  readonly path: string;
  readonly text: string;
  /** Set where a reader runs the file as `./name`. */
  readonly executable?: true;
}
