import { findProject, listIndicators } from "@tamarisk/db";
import {
  Capacity,
  IndicatorFramework,
  KeptIndicator,
  LocalizedText,
  ProjectId,
  SdgTarget,
  SendaiIndicator,
  TownType,
} from "@tamarisk/domain";
import { readDevelopmentTargets } from "@tamarisk/reference-data";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

/** A target of the SDGs or a Sendai indicator, in short. */
const Target = z.object({ framework: z.enum(["sdg", "sendai"]), code: z.string(), text: LocalizedText });

/** The library and the organisation's own, with the words for the goals it refers to. */
const IndicatorCatalogue = z.object({ indicators: z.array(KeptIndicator), targets: z.array(Target) });
type IndicatorCatalogue = z.infer<typeof IndicatorCatalogue>;

/** Which indicators are asked for; what is left out is not asked about. */
const Filter = z.object({
  search: z.string().trim().max(100).optional(),
  framework: IndicatorFramework.optional(),
  capacity: Capacity.optional(),
  townType: TownType.optional(),
  sdgTarget: SdgTarget.optional(),
  sendaiTarget: SendaiIndicator.optional(),
});

/** The whole library to choose from, the core set first: names, units, directions, and the goals each serves. */
export const indicatorCatalogue = forMember(
  "read",
  "indicator",
  documented("/projects/{projectId}/indicator-catalogue", "The library of indicators, filtered"),
)
  .input(Filter.extend({ projectId: ProjectId }))
  .output(IndicatorCatalogue)
  .query(async ({ ctx, input: { projectId, ...filter } }) => {
    await findProject(ctx.database, ctx.permit.scope, projectId);
    const all = await listIndicators(ctx.database, ctx.permit.scope);
    return { indicators: all.filter((indicator) => isAskedFor(indicator, filter)), targets: developmentTargets() };
  });

function isAskedFor(indicator: KeptIndicator, filter: z.infer<typeof Filter>): boolean {
  const { search, framework, capacity, townType, sdgTarget, sendaiTarget } = filter;
  const words = `${indicator.id} ${indicator.name.en} ${indicator.name.zh}`.toLowerCase();
  return (
    (!search || words.includes(search.toLowerCase())) &&
    (!framework || indicator.framework === framework) &&
    (!capacity || indicator.capacity === capacity) &&
    (!townType || indicator.townTypes.length === 0 || indicator.townTypes.includes(townType)) &&
    (!sdgTarget || indicator.sdgTargets.includes(sdgTarget)) &&
    (!sendaiTarget || indicator.sendaiTargets.includes(sendaiTarget))
  );
}

function developmentTargets(): IndicatorCatalogue["targets"] {
  return readDevelopmentTargets().rows.map(({ framework, code, textInEnglish, textInChinese }) => ({
    framework,
    code,
    text: { en: textInEnglish, zh: textInChinese },
  }));
}
