/** Looks into a schema: what may stand at a place of a file. */
import type { z } from 'zod';

/** The keys that are possible at a path, in the order of the schema. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  return [...new Set(schemasAt(schema, path).flatMap(({ _zod: { def } }) => (def.type === 'object' ? Object.keys(def.shape) : [])))];
}

/** Whether a day is wanted at a path. */
export function isDateAt(schema: Schema, path: readonly PropertyKey[]): boolean {
  return schemasAt(schema, path).some(({ _zod: { def } }) => 'format' in def && def.format === 'date');
}

function schemasAt(schema: Schema, [step, ...rest]: readonly PropertyKey[]): Inner[] {
  const inner = schema as Inner;
  const { def } = inner._zod;
  if (def.type === 'optional') return schemasAt(def.innerType, step === undefined ? [] : [step, ...rest]);
  if (def.type === 'union') return def.options.flatMap((option) => schemasAt(option, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return [inner];
  const next = def.type === 'object' ? def.shape[String(step)] : def.type === 'record' ? def.valueType : def.type === 'array' ? def.element : undefined;
  return next ? schemasAt(next, rest) : [];
}

type Schema = z.core.$ZodType;
type Inner = z.core.$ZodTypes;
