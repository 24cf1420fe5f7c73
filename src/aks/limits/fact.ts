import { longDate, type Day } from '../calendar/day.ts';
import { retirement, type RetirementId } from '../calendar/retirements.ts';
import type { Version } from '../version.ts';

/** A value that pages show and code reckons with, its unit, and the id of its source in content/sources.yaml. */
export type Fact = { readonly source: string } & (
  | { readonly value: number; readonly unit: Counted | Measured | Numbered | 'prefix length' }
  | { readonly value: Cidr; readonly unit: 'CIDR' }
  | { readonly value: Address; readonly unit: 'IP address' }
  | { readonly value: Version; readonly unit: 'version' }
  | { readonly value: Day; readonly unit: 'day' }
  | { readonly value: string; readonly unit: 'MAC address' | 'text' }
);

/** What is counted; the sentence around such a number names it. */
type Counted =
  | 'nodes'
  | 'pods'
  | 'addresses'
  | 'ports'
  | 'Services'
  | 'private link services'
  | 'ranges'
  | 'rules'
  | 'requests a second'
  | 'identities'
  | 'entries'
  | 'bytes'
  | 'bits';

/** Units that stand behind their number. */
type Measured = 'minutes' | 'seconds' | 'µs' | 'MB' | 'Gbit/s' | '%';

/** Numbers that are known by their digits: no separator of thousands. An MTU is in bytes. */
type Numbered = 'port' | 'MTU' | 'HTTP status';

type Cidr = `${string}/${number}`;
type Address = `${number}.${number}.${number}.${number}`;

/** A fact as pages write it: `5,000`, `/24`, `10.244.0.0/16`, `30 minutes`, `31 March 2028`. */
export function shown({ value, unit }: Fact): string {
  switch (unit) {
    case 'day':
      return longDate(value);
    case 'prefix length':
      return `/${value}`;
    case '%':
      return `${value}%`;
    case 'Gbit/s':
      return `${value < 100 ? value.toFixed(1) : value} Gbit/s`;
    case 'minutes':
    case 'seconds':
    case 'µs':
    case 'MB':
      return `${value} ${unit}`;
    case 'port':
    case 'MTU':
    case 'HTTP status':
      return String(value);
    default:
      return typeof value === 'number' ? value.toLocaleString('en-US') : value;
  }
}

/** The first day without support, whose home is the calendar. */
export function retires(id: RetirementId): Fact & { readonly unit: 'day' } {
  const { from, source } = retirement(id);
  return { value: from, unit: 'day', source };
}
