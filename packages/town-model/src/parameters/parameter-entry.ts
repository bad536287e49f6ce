import { Confidence } from "@tamarisk/domain";
import { z } from "zod";
import { shownInput } from "./shown-input.ts";

/** Where a figure comes from: measured, fitted to data, judged, the average of towns of its kind, or set by the project. */
const Basis = z.enum(["data", "fit", "judgement", "class-average", "project"]);

const anyNumber = z.number({ error: ({ input }) => `found ${shownInput(input)}; expected a number, such as 0.35` });
const values = z.union([z.number(), z.record(z.string(), z.number())], {
  error: ({ input }) =>
    `found ${shownInput(input)}; expected a number, such as 0.35, or one for each element, such as { "core": 0.35 }`,
});
const text = (example: string) => {
  const error = ({ input }: { input?: unknown }) => `found ${shownInput(input)}; expected words, such as "${example}"`;
  return z.string({ error }).min(1, { error });
};

/** A figure of one town. */
export const ParameterEntry = z.object({
  /** One number, or one for each unit, group, sector or lever. */
  value: values,
  /** The range it is explored over. */
  low: anyNumber,
  high: anyNumber,
  unit: text("yi m3 / year"),
  /** The file, publication or fit behind the value, or the word "judgement". */
  source: text("census of 2020"),
  basis: Basis,
  confidence: Confidence,
});
export type ParameterEntry = z.infer<typeof ParameterEntry>;
