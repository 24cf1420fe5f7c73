/** The second entry of each fact: its text, and the id of the source in which it was read. */
export type Entries<Facts> = Readonly<Record<keyof Facts, readonly [text: string, source: string]>>;
