import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";
import { hasExample, type MethodExample, type MethodWithExample, methodExamples } from "./method-examples.ts";
import { bilingualText, type TextSchema } from "./translations.ts";

const file = "methods.json";

/** Words, or words by symbol. */
const wording = z.union([z.string(), z.record(z.string(), z.string())]);

/** Every method, with its example checked against the shape that method's example has. */
export const MethodsFile = (text: TextSchema) =>
  z.strictObject({ note: z.string(), methods: z.array(method(text)).min(1) });

const method = (text: TextSchema) =>
  fields({
    id: z.string().regex(/^[a-z0-9_]+$/),
    name: text,
    formula: z.string().min(1),
    inputs: wording,
    outputs: wording,
    classes: wording,
    source: z.string().min(1),
    /** Whether the formula was read in a source, is general knowledge or is our proposal. */
    formula_status: z.string().min(1),
    example: z.json().optional(),
  }).superRefine(({ id, example }, context) => {
    if (!hasExample(id)) {
      if (example !== undefined)
        context.addIssue({ code: "custom", path: ["example"], message: "expected no example" });
      return;
    }
    const parsed = methodExamples[id].safeParse(example);
    for (const issue of parsed.error?.issues ?? []) {
      const unknown = issue.code === "unrecognized_keys" ? `whose ${issue.keys.join(", ")} is not a known key` : null;
      context.addIssue({
        code: "custom",
        path: ["example", ...issue.path],
        message: unknown ?? issue.message,
      });
    }
  });

/** 34 planning methods: formula, inputs, outputs, classes, source. */
export const readMethods = documentReader(file, (folder) => MethodsFile(bilingualText(folder, file)));

/**
 * The worked example of one method, to test an implementation against.
 *
 * @example
 * readMethodExample("shrinkage").jinchang.pattern; // "GS"
 */
export function readMethodExample<Id extends MethodWithExample>(id: Id, folder?: string): MethodExample<Id> {
  const found = readMethods(folder).content.methods.find((candidate) => candidate.id === id);
  return methodExamples[id].parse(found?.example) as MethodExample<Id>;
}
