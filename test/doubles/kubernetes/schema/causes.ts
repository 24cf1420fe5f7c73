import type { Cause } from '../api/reply.ts';
import { at } from '../objects.ts';
import type { ModelFault } from './fault.ts';

/**
 * The causes of a 422, worded as API servers word them. Where several faults concern one value (a model checks
 * type and allowed values apart), the first is told.
 */
export function causesOf(faults: readonly ModelFault[], object: object): readonly Cause[] {
  const causes = faults.map((fault) => causeOf(fault, object));
  const fields = causes.map((cause) => cause.field);
  return causes.filter((cause, index) => fields.indexOf(cause.field) === index);
}

function causeOf(fault: ModelFault, object: object): Cause {
  const path = fault.instancePath.split('/').filter(Boolean).map(unescape);
  const field = fieldName(path);
  const value = at(object, path.join('.'));
  if (fault.keyword === 'required') {
    const missing = [field, String(fault.params['missingProperty'])].filter(Boolean).join('.');
    return { reason: 'FieldValueRequired', field: missing, message: 'Required value' };
  }
  if (fault.keyword === 'enum') {
    const allowed = fault.params['allowedValues'] as readonly unknown[];
    const list = allowed.map((one) => JSON.stringify(one)).join(', ');
    const message = `Unsupported value: ${JSON.stringify(value)}: supported values: ${list}`;
    return { reason: 'FieldValueNotSupported', field, message };
  }
  const message = `Invalid value: ${JSON.stringify(value)}: ${expectation(fault)}`;
  return { reason: 'FieldValueInvalid', field, message };
}

function expectation({ keyword, params }: ModelFault): string {
  if (keyword === 'type') return `must be of type ${String(params['type'])}`;
  if (keyword === 'oneOf') return 'must validate one and only one schema (oneOf)';
  if (keyword === 'pattern') return `should match '${String(params['pattern'])}'`;
  if (keyword === 'format') return `must be of format ${String(params['format'])}`;
  return `must satisfy ${keyword} ${JSON.stringify(params)}`;
}

function unescape(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function fieldName(path: readonly string[]): string {
  return path.reduce((name, part) => {
    if (/^\d+$/.test(part)) return `${name}[${part}]`;
    return name === '' ? part : `${name}.${part}`;
  }, '');
}
