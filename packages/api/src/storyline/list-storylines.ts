import { findProject } from "@tamarisk/db";
import { Lever, LocalizedText, Outcome, ProjectId, Provenance, Storyline, Uncertainty } from "@tamarisk/domain";
import { levers, type TownParameters, townOutcomes } from "@tamarisk/town-model";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { modelNeeds } from "./model-needs.ts";
import { pastOutcomes } from "./past-outcomes.ts";
import { storylinesOf } from "./storylines-of.ts";
import { townModelOf } from "./town-models.ts";

/** What can be explored for a town, or what is missing before anything can. */
const StorylineList = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("ready"),
    storylines: z.array(Storyline),
    levers: z.array(Lever),
    uncertainties: z.array(Uncertainty),
    outcomes: z.array(Outcome),
    /** What was measured of an outcome, in its unit; outcomes nobody has measured are absent. */
    past: z.array(
      z.object({
        outcomeId: z.string(),
        points: z.array(z.object({ year: z.int(), value: z.number(), provenance: Provenance })),
      }),
    ),
    startYear: z.int(),
    endYear: z.int(),
    /** How the figures of a town that nobody has fitted came about; `null` for a fitted one. */
    madeFromCensus: z.object({ figures: z.int(), averaged: z.int(), judged: z.int() }).nullable(),
  }),
  z.object({ kind: z.literal("no-model"), needs: z.array(LocalizedText) }),
]);
type StorylineList = z.infer<typeof StorylineList>;

/** The narratives of a town's model with its levers, uncertainties and outcomes, or what the model still needs. */
export const listStorylines = forMember(
  "read",
  "storyline",
  documented("/projects/{projectId}/storylines", "Storylines, levers, uncertainties and outcomes"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(StorylineList)
  .query(async ({ ctx, input: { projectId } }): Promise<StorylineList> => {
    const { townId } = await findProject(ctx.database, ctx.permit.scope, projectId);
    const entry = townModelOf(townId);
    if (!entry) return { kind: "no-model", needs: modelNeeds };
    const { startYear, endYear, uncertainties } = entry.parameters;
    return {
      kind: "ready",
      storylines: [...(await storylinesOf(ctx.database, ctx.permit.scope, projectId, entry))],
      levers: [...levers],
      uncertainties: [...uncertainties],
      outcomes: townOutcomes(entry.parameters),
      past: await pastOutcomes(ctx.database, entry),
      startYear,
      endYear,
      madeFromCensus: entry.basis === "census" ? figuresByBasis(entry.parameters) : null,
    };
  });

function figuresByBasis({ parameters }: TownParameters) {
  const figures = Object.values(parameters);
  const having = (basis: (typeof figures)[number]["basis"]) =>
    figures.filter((figure) => figure.basis === basis).length;
  return { figures: figures.length, averaged: having("class-average"), judged: having("judgement") };
}
