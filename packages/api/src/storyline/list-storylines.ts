import { Lever, LocalizedText, Outcome, ProjectId, Provenance, Storyline, Uncertainty } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** What can be explored for a town, or what is missing before anything can. */
export const StorylineList = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("ready"),
    storylines: z.array(Storyline),
    levers: z.array(Lever),
    uncertainties: z.array(Uncertainty),
    outcomes: z.array(Outcome),
    /** What was measured before the futures begin, by outcome, in the outcome's unit. */
    past: z.array(
      z.object({
        outcomeId: z.string(),
        points: z.array(z.object({ year: z.int(), value: z.number(), provenance: Provenance })),
      }),
    ),
    startYear: z.int(),
    endYear: z.int(),
  }),
  z.object({ kind: z.literal("no-model"), needs: z.array(LocalizedText) }),
]);
export type StorylineList = z.infer<typeof StorylineList>;

/** The narratives of a town's model with its levers, uncertainties and outcomes, or what the model still needs. */
export const listStorylines = forMember("read", "storyline")
  .input(z.object({ projectId: ProjectId }))
  .output(StorylineList)
  .query(async () => pending());
