import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";
import { StrategyId } from "./knowledge-ids.ts";
import { bilingualText, type TextSchema } from "./translations.ts";

const file = "design-measures.json";

/** Ten design measures along the river, in three steps. */
export const DesignMeasuresFile = (text: TextSchema) =>
  fields({
    source: z.string(),
    approach: fields({ title: text, steps: z.array(text) }),
    measures: z.array(
      fields({
        id: z.string().regex(/^D\d{1,2}$/),
        step: z.int().min(1).max(3),
        title: text,
        problem: text,
        proposal: text,
        strategies: z.array(StrategyId),
        where: text,
        location: z.string(),
        roads: z.array(z.string()).optional(),
        distance_km: z.number().positive().optional(),
        drive_min: z.number().positive().optional(),
        note: text.optional(),
      }),
    ),
    principles_by_land: z.array(fields({ land: text, to: text })),
    verification_gap: text,
  });

/** What the thesis proposes to build, and where. */
export const readDesignMeasures = documentReader(file, (folder) => DesignMeasuresFile(bilingualText(folder, file)));
