import type { StakeholderClass } from "@tamarisk/domain";
import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";
import { ConflictCode, StakeholderCode } from "./knowledge-ids.ts";
import { bilingualText, type TextSchema } from "./translations.ts";

const file = "stakeholders.json";

const classOf = {
  PUBLIC: "public",
  "PUBLIC-PRIVATE": "public-private",
  PRIVATE: "private",
  CIVIC: "civic",
} as const satisfies Record<string, StakeholderClass>;

/** Who has a say or a stake in Jinchang, three conflicts between them, and whose power should change. */
export const StakeholdersFile = (text: TextSchema) =>
  fields({
    source: z.string(),
    counts: z.strictObject({ PUBLIC: z.int(), "PUBLIC-PRIVATE": z.int(), PRIVATE: z.int(), CIVIC: z.int() }),
    note: z.string(),
    stakeholders: z.array(stakeholder(text)).min(1),
    conflicts: z.array(
      fields({
        id: ConflictCode,
        title: text,
        text,
        parties: z.array(StakeholderCode),
        location: z.string(),
      }),
    ),
    groups_named_separately: z.array(fields({ name: text, note: text })),
    power_shift_rules: z.array(
      fields({
        group: z.array(StakeholderCode),
        direction: z.enum(["up", "steer", "attract"]),
        location: z.string(),
      }),
    ),
    world_views: z.array(text),
  });

const score = z.int().min(1).max(5);

const stakeholder = (text: TextSchema) =>
  fields({
    id: StakeholderCode,
    class: z.enum(["PUBLIC", "PUBLIC-PRIVATE", "PRIVATE", "CIVIC"]).transform((name) => classOf[name]),
    name: text,
    interest: text,
    intended_power_shift: text.nullable(),
    conflicts: z.array(ConflictCode),
    /** From 1 to 5; our reading, since the thesis shows the scores only in a figure. */
    power_reading: score,
    interest_reading: score,
    interest_origin: z.string(),
    location: z.string(),
  });

/** 27 stakeholders and three conflicts, from the thesis on Jinchang. */
export const readStakeholders = documentReader(file, (folder) => StakeholdersFile(bilingualText(folder, file)));
