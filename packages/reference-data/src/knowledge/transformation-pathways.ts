import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";
import { bilingualText, type TextSchema } from "./translations.ts";

const file = "pathways-typology.json";

/** Four ways in which resource-based cities have changed, with cases. */
export const TransformationPathwaysFile = (text: TextSchema) =>
  fields({
    source: z.string(),
    location: z.string(),
    types: z.array(
      fields({
        id: z.enum(["substitution", "chain_extension", "hybrid", "smart_shrinkage"]),
        name: text,
        stage: text,
        lead: text,
        cases: z.array(fields({ place: text, country: text, what: text })),
        constraint_in_jinchang: text.optional(),
        current_in_jinchang: z.boolean().optional(),
      }),
    ),
    heritage_cases: z.array(fields({ place: text, country: text, what: text })),
    jinchang_obstacles: z.array(text),
    /** What the 2013 plan asks of each class; recalled, a general reading. */
    rule_from_2013_plan: fields({
      growing: text,
      mature: text,
      declining: text,
      regenerating: text,
      status: z.string(),
    }),
    transition_theory: z.array(fields({ name: text, author: z.string() })),
  });

/** Substitution, chain extension, hybrid and smart shrinkage. */
export const readTransformationPathways = documentReader(file, (folder) =>
  TransformationPathwaysFile(bilingualText(folder, file)),
);
