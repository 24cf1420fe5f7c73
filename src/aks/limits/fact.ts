import { longDate } from '../calendar/day.ts';
import { retirement, type RetirementId } from '../calendar/retirements.ts';

/** A number or short value that pages show: its text, and the id of its source in content/sources.yaml. */
export interface Fact {
  readonly text: string;
  readonly source: string;
}

/** A number as pages write it. */
export function count(value: number, source: string): Fact {
  return { text: value.toLocaleString('en-US'), source };
}

/** The length of a prefix. */
export function prefix(length: number, source: string): Fact {
  return { text: `/${length}`, source };
}

/** A value as it stands. */
export function text(value: string, source: string): Fact {
  return { text: value, source };
}

/** The first day without support, whose home is the calendar. */
export function retires(id: RetirementId): Fact {
  const { from, source } = retirement(id);
  return { text: longDate(from), source };
}
