import { z } from "zod";

type CamelKey<Key extends string> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelKey<Tail>>}`
  : Key;

type CamelKeys<Value> = { [Key in keyof Value as CamelKey<Key & string>]: Value[Key] };

/**
 * An object in a JSON file: every key must be known, and comes out in this code's spelling (`tipping_point` as
 * `tippingPoint`).
 */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).transform((value): CamelKeys<z.output<z.ZodObject<Shape>>> => {
    const entries = Object.entries(value).map(([key, item]) => [camelKey(key), item]);
    return Object.fromEntries(entries) as CamelKeys<z.output<z.ZodObject<Shape>>>;
  });
}

function camelKey(key: string): string {
  return key.replace(/_(.)/g, (_, first: string) => first.toUpperCase());
}
