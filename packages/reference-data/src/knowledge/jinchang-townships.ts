import { TownId } from "@tamarisk/domain";
import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";

const place = fields({ code: z.string().regex(/^\d{12}$/), name: z.string().min(1) });

/** A street, town or township with its urban communities and its villages. */
export const Township = fields({
  code: z.string().regex(/^\d{9}$/),
  name: z.string().min(1),
  kind: z.enum(["street", "town", "township"]),
  county: TownId,
  communities: z.array(place),
  villages: z.array(place),
});
export type Township = z.infer<typeof Township>;

export const JinchangTownships = fields({ source: z.string(), units: z.array(Township).min(1) });
export type JinchangTownships = z.infer<typeof JinchangTownships>;

/** The 18 streets, towns and townships of Jinchang with 43 communities and 139 villages. */
export const readJinchangTownships = documentReader("jinchang_townships.json", () => JinchangTownships);
