import type { Word } from './model.ts';
import type { CommandTable } from './table.ts';

/** The commands a generated table knows, as a literal union (`'aks create' | …`). */
export type CommandName<T extends CommandTable> = keyof T['commands'] & string;

/**
 * The options of one command as an object type, derived from the generated table: required ones are
 * required, flags take `true`, closed lists take their allowed values, deprecated ones do not exist.
 */
export type Options<T extends CommandTable, C extends CommandName<T>> = Typed<Own<T, C>> &
  Partial<Typed<Omit<T['globals'], keyof T['commands'][C]['options']>>>;

type Own<T extends CommandTable, C extends CommandName<T>> = Usable<T['commands'][C]['options']>;

type Usable<R> = { [K in keyof R as R[K] extends { deprecated: string } ? never : K]: R[K] };

type RequiredNames<R> = { [K in keyof R]: R[K] extends { required: true } ? K : never }[keyof R];

type Typed<R> = { [K in RequiredNames<R>]: Value<R[K]> } & {
  [K in Exclude<keyof R, RequiredNames<R>>]?: Value<R[K]>;
};

type Value<O> = O extends { flag: true }
  ? true
  : O extends { pair: true }
    ? readonly [Word, Word]
    : O extends { list: true }
      ? Word | readonly Word[]
      : O extends { choices: readonly (infer V extends string)[] }
        ? Shape<O, V>
        : Shape<O, Word>;

type Shape<O, V extends Word> = O extends { many: true } | { repeat: true }
  ? V | readonly V[]
  : O extends { optionalValue: true }
    ? true | V
    : V;
