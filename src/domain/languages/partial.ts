import { z } from 'zod';

/** The same schema with every key optional, at every depth. */
export function partial<Texts>(schema: z.ZodType<Texts>): z.ZodType<Partial<Texts>> {
  return loosen(schema as unknown as z.core.$ZodTypes) as unknown as z.ZodType<Partial<Texts>>;
}

function loosen(schema: z.core.$ZodTypes): z.ZodType {
  const loose = loosenInside(schema);
  // Editors show the note of a group as well as those of its keys.
  const note = (schema as unknown as z.ZodType).description;
  return note === undefined ? loose : loose.describe(note);
}

function loosenInside(schema: z.core.$ZodTypes): z.ZodType {
  const { def } = schema._zod;
  if (def.type === 'object') return z.strictObject(mapValues(def.shape, (inner) => loosen(inner as z.core.$ZodTypes).nullish()));
  if (def.type === 'record') return z.record(def.keyType as z.ZodString, loosen(def.valueType as z.core.$ZodTypes).nullish());
  if (def.type === 'optional') return loosen(def.innerType as z.core.$ZodTypes);
  return schema as unknown as z.ZodType;
}

function mapValues<Value, Result>(object: Readonly<Record<string, Value>>, map: (value: Value) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
