import { Confidence } from "@tamarisk/domain";
import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";
import { bilingualText, type TextSchema } from "./translations.ts";

const file = "jinchang.json";

export const FigureTopic = z.enum([
  "context",
  "desert",
  "economy",
  "energy",
  "environment",
  "equity",
  "geography",
  "governance",
  "history",
  "labour",
  "land",
  "planning",
  "policy",
  "population",
  "transport",
  "water",
]);
export type FigureTopic = z.infer<typeof FigureTopic>;

/** 89 figures of the thesis on Jinchang, each with our confidence and, for many, what a check found. */
export const JinchangFiguresFile = (text: TextSchema) =>
  fields({
    source: z.string(),
    confidence_scale: z.strictObject({ high: text, medium: text, low: text, contradicted: text, derived: text }),
    figures: z.array(figure(text)).min(1),
  });

const figure = (text: TextSchema) =>
  fields({
    id: z.string().regex(/^[a-z0-9_]+$/),
    label: text,
    topic: FigureTopic,
    value: z.union([
      z.number(),
      z.string(),
      z.array(z.number()),
      z.array(z.string()),
      z.array(fields({ code: z.enum(["XL", "L", "M", "S"]), unit: text, task: text })),
      z.array(fields({ type: text, place: text, quality: text, people: text })),
    ]),
    unit: text,
    /** A year, or how the thesis puts it ("2010-2020", "by 2050"). */
    year: z.union([z.int(), z.string()]),
    location: z.string(),
    cited_by_thesis: z.string().nullable(),
    confidence: Confidence,
    /** What our check found; kept with the figure to the screen. */
    check: text.optional(),
  });

/**
 * The thesis' figures. Four are *contradicted* by a better source: show them with that mark or not at all.
 *
 * @example
 * readJinchangFigures().content.figures.filter((figure) => figure.confidence === "contradicted").length; // 4
 */
export const readJinchangFigures = documentReader(file, (folder) => JinchangFiguresFile(bilingualText(folder, file)));
