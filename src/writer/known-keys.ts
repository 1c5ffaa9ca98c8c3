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

/** What the schema says about a place, for the people who write there. */
export function descriptionAt(schema: Schema, path: readonly PropertyKey[]): string | undefined {
  return schemasAt(schema, path, true).flatMap((found) => (found as unknown as z.ZodType).description ?? [])[0];
}

/** `isWhole`: the schema as it stands, not what is inside of an optional or a choice at the end of the path. */
function schemasAt(schema: Schema, path: readonly PropertyKey[], isWhole = false): Inner[] {
  const inner = schema as Inner;
  const { def } = inner._zod;
  const [step, ...rest] = path;
  if (step === undefined && isWhole) return [inner];
  if (def.type === 'optional') return schemasAt(def.innerType, path, isWhole);
  if (def.type === 'union') return def.options.flatMap((option) => schemasAt(option, path, isWhole));
  if (step === undefined) return [inner];
  const next =
    def.type === 'object'
      ? def.shape[String(step)]
      : def.type === 'record'
        ? def.valueType
        : def.type === 'array' && typeof step === 'number'
          ? def.element
          : undefined;
  return next ? schemasAt(next, rest, isWhole) : [];
}

type Schema = z.core.$ZodType;
type Inner = z.core.$ZodTypes;
