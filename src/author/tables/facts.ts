import type { CommandTable } from '../../commands/table.ts';

/** What a tool says about itself: a table without the parts that only the file around it needs. */
export type Facts = Pick<CommandTable, 'version' | 'globals' | 'commands'>;
