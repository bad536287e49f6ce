import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";
import { fields } from "../reading/fields.ts";
import { StorylineKey, StrategyId } from "./knowledge-ids.ts";
import { bilingualText, type TextSchema } from "./translations.ts";

const file = "scenarios.json";

/** The three storylines of the thesis, with what each promises and risks. */
export const ScenariosFile = (text: TextSchema) =>
  fields({
    source: z.string(),
    logic: fields({ steps: z.array(text), uncertainties: z.array(text), location: z.string() }),
    scenarios: z.array(scenario(text)).min(1),
    uncertainty_answered: fields({ desert_oasis: text, industrial_revival: text, managed_shrinkage: text }),
    shared_base: text,
    design_rule: text,
  });

const scenario = (text: TextSchema) =>
  fields({
    id: StorylineKey,
    name: text,
    subtitle: text,
    orientation: text,
    supporters: z.array(text),
    economy: z.array(text),
    water: z.array(text),
    social: z.array(text),
    environment: z.array(text),
    governance: z.array(text),
    risks: z.array(text),
    strategies: z.array(fields({ strategy: StrategyId, measures: z.array(text) })),
    phases: z.array(z.union([phaseInText(text), phaseInFigure])),
    /** Our order of what the text tells, where the phases themselves are shown only in a figure. */
    sequence_from_prose: z.array(text).optional(),
    milestones: z.array(text).optional(),
    location: z.string(),
    author_preference: z.boolean().optional(),
  });

const phaseInText = (text: TextSchema) =>
  z
    .strictObject({
      phase: z.int(),
      title: text,
      characteristics: text,
      actions: z.array(text),
      status: z.literal("in text"),
    })
    .transform(({ phase, title, characteristics, actions }) => ({
      kind: "in-text" as const,
      phase,
      title,
      characteristics,
      actions,
    }));

/** A phase the thesis shows only in a figure, so its words are not known. */
const phaseInFigure = z
  .strictObject({ phase: z.int(), text: z.null(), status: z.enum(["figure only", "figure only in the document"]) })
  .transform(({ phase }) => ({ kind: "figure-only" as const, phase }));

/** Managed Shrinkage, Industrial Revival and Desert Oasis. */
export const readScenarios = documentReader(file, (folder) => ScenariosFile(bilingualText(folder, file)));
