import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";
import { StrategyId } from "./knowledge-ids.ts";
import { bilingualText, type TextSchema } from "./translations.ts";

const file = "strategies.json";

const Gear = z.enum(["social", "economic", "environmental"]);

/** Six strategies in three gears, and which of them help each other. */
export const StrategiesFile = (text: TextSchema) =>
  fields({
    source: z.string(),
    location: z.string(),
    gears: z.array(
      fields({
        id: Gear,
        goal: text,
        sdg: z.array(z.string().regex(/^SDG \d{1,2}$/)),
        strategies: z.array(StrategyId),
      }),
    ),
    strategies: z.array(fields({ id: StrategyId, name: text, gear: Gear, means: z.array(text), problem: text })),
    synergies: z.array(fields({ a: StrategyId, b: StrategyId, why: text })),
    gear_placement_note: z.string(),
    theories: z.array(text),
  });

/** The strategies of the thesis with their goals, means and synergies. */
export const readStrategies = documentReader(file, (folder) => StrategiesFile(bilingualText(folder, file)));
