import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";
import { bilingualText, type TextSchema } from "./translations.ts";

const file = "swot.json";

const groups = (text: TextSchema) => z.array(fields({ group: text, items: z.array(text) }));

export const SwotFile = (text: TextSchema) =>
  fields({
    source: z.string(),
    location: z.string(),
    strengths: groups(text),
    weaknesses: groups(text),
    opportunities: groups(text),
    threats: groups(text),
  });

/** Jinchang's strengths, weaknesses, opportunities and threats for its transformation. */
export const readSwot = documentReader(file, (folder) => SwotFile(bilingualText(folder, file)));
