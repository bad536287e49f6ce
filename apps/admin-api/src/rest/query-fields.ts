import { z } from "zod";

/**
 * The fields of a question as they stand behind the `?`: a number or a yes or no where the field is one, a list where it is
 * a list, text otherwise. What does not read as such stays text, so that the field's own rule refuses it and shows it.
 *
 * @param fields - The rules of the input, by name.
 *
 * @example
 * queryFields(new URLSearchParams("take=50&open=false&id=a&id=b"), { take: z.int(), open: z.boolean(), id: z.array(z.string()) });
 * // { take: 50, open: false, id: ["a", "b"] }
 */
export function queryFields(
  search: URLSearchParams,
  fields: Readonly<Record<string, z.core.$ZodType>>,
): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const texts = search.getAll(name);
      const rule = Object.hasOwn(fields, name) ? ruleWithin(fields[name]) : undefined;
      if (rule instanceof z.ZodArray) {
        const element = ruleWithin(rule.element);
        return [name, texts.map((text) => readAs(text, element))];
      }
      return [name, texts.length === 1 ? readAs(texts[0]!, rule) : texts];
    }),
  );
}

/** The rule under what makes a field optional. */
function ruleWithin(rule: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (
    rule instanceof z.ZodOptional ||
    rule instanceof z.ZodNullable ||
    rule instanceof z.ZodDefault ||
    rule instanceof z.ZodPrefault
  ) {
    return ruleWithin(rule.unwrap());
  }
  return rule;
}

function readAs(text: string, rule: z.core.$ZodType | undefined): unknown {
  if (rule instanceof z.ZodNumber && /^-?\d+(\.\d+)?$/u.test(text)) return Number(text);
  if (rule instanceof z.ZodBoolean && (text === "true" || text === "false")) return text === "true";
  return text;
}
