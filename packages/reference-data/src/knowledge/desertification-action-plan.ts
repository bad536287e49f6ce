import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";
import { StakeholderCode } from "./knowledge-ids.ts";
import { bilingualText, type TextSchema } from "./translations.ts";

const file = "action-plan.json";

/** The action plan of the thesis: three phases, their units with actors, and the conditions that open the next phase. */
export const ActionPlanFile = (text: TextSchema) =>
  fields({
    source: z.string(),
    title: text,
    location: z.string(),
    scope: text,
    complements: z.array(text),
    restore_patches: z.array(fields({ land: text, methods: z.array(text) })),
    block_and_connect: z.array(fields({ land: text, methods: z.array(text) })),
    actions_numbered: z.array(
      z.union([
        fields({ no: z.int(), title: text, land: text }),
        fields({ no: z.int(), title: z.null(), status: z.literal("figure only in the document") }),
      ]),
    ),
    phases: z.array(phase(text)).min(1),
    limits: z.array(text),
    shelterbelt_gap_example: text,
  });

const phase = (text: TextSchema) =>
  fields({
    no: z.int(),
    title: text,
    units: z.array(
      fields({
        id: z.string().regex(/^\d[a-z]?$/),
        task: text,
        actors: z.array(StakeholderCode),
        funding: text.nullable(),
      }),
    ),
    tipping_point: z.union([allOf(text), anyOf(text)]).nullable(),
  });

/** The thesis names no thresholds; a planner sets them. */
const noThresholds = z.null({ error: "expected null: the document gives no thresholds" });

const allOf = (text: TextSchema) =>
  z
    .strictObject({ all_of: z.array(text), meaning: text, thresholds_in_document: noThresholds })
    .transform(({ all_of: conditions, meaning }) => ({ rule: "all-of" as const, conditions, meaning }));

const anyOf = (text: TextSchema) =>
  z
    .strictObject({ any_of: z.array(text), meaning: text, thresholds_in_document: noThresholds })
    .transform(({ any_of: conditions, meaning }) => ({ rule: "any-of" as const, conditions, meaning }));

/** The desertification restoration plan for the Shiyang basin and its margins. */
export const readDesertificationActionPlan = documentReader(file, (folder) =>
  ActionPlanFile(bilingualText(folder, file)),
);
