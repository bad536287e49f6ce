import { type Indicator, type Observation, type TownId, WatchedIndicatorDraft } from "@tamarisk/domain";
import { readStandards } from "@tamarisk/reference-data";

const censusYear = 2020;

/**
 * How the product suggests to watch an indicator: the value of the census of 2020 as baseline where there is one, and a
 * limit where a planning standard gives one. Nothing is guessed; what is not known stays open for a planner to set.
 *
 * @param observations - Those of the project; others than this indicator's at this place are passed over.
 * @returns Always a proposal.
 */
export function proposeWatch(
  indicator: Pick<Indicator, "id" | "direction" | "rhythm">,
  townId: TownId,
  observations: readonly Pick<Observation, "indicatorId" | "townId" | "year" | "value" | "provenance">[],
): WatchedIndicatorDraft {
  const census = observations.find(
    (one) => one.indicatorId === indicator.id && one.townId === townId && one.year === censusYear,
  );
  const isSound = census?.value.kind === "measured" && census.provenance.confidence !== "contradicted";
  const limit = limitOf(indicator.id, townId);
  const sources = [isSound ? census.provenance.source : null, limit?.source ?? null].filter((one) => one !== null);
  return WatchedIndicatorDraft.parse({
    indicatorId: indicator.id,
    townId,
    baseline: isSound && census.value.kind === "measured" ? { value: census.value.value, year: censusYear } : null,
    target: null,
    threshold: limit?.threshold ?? null,
    direction: indicator.direction,
    rhythm: indicator.rhythm,
    responsibleId: null,
    isProposal: true,
    source: sources.length > 0 ? sources.join("; ").slice(0, 500) : null,
  });
}

/**
 * The limits that the shipped sources have, and how far each was checked; which numbers of the sources are none is told in
 * docs/methods/monitoring.md, rule MON23. TD/T 1063-2021 and the documents about Jinchang name indicators and give no targets.
 */
function limitOf(indicatorId: string, townId: string): Limit | null {
  return limitOfStandards(indicatorId, townId) ?? limitOfDocuments(indicatorId, townId);
}

interface Limit {
  readonly threshold: NonNullable<WatchedIndicatorDraft["threshold"]>;
  readonly source: string;
}

function limitOfStandards(indicatorId: string, townId: string): Limit | null {
  const standard = readStandards().content["GB 50137-2011"];
  if (indicatorId === "B12" || indicatorId === "TDT-118") {
    const { value, status } = standard.per_capita_minimum_m2.park_green;
    const meaning = {
      en: "Less park green space per resident than the minimum of GB 50137-2011",
      zh: "人均公园绿地面积低于 GB 50137-2011 规定的最低值",
    };
    return { threshold: { value, side: "below", meaning }, source: `GB 50137-2011 (${status})` };
  }
  const isJinchang = townId.startsWith("6203");
  if ((indicatorId === "TDT-054" || indicatorId === "B13") && isJinchang) {
    const { range } = standard.per_capita_urban_construction_land_m2.climate_I_II_VI_VII;
    const zone = standard.per_capita_urban_construction_land_m2.jinchang_climate_zone;
    const meaning = {
      en: "More construction land per resident than GB 50137-2011 allows in climate zones I, II, VI and VII",
      zh: "人均城市建设用地超过 GB 50137-2011 对Ⅰ、Ⅱ、Ⅵ、Ⅶ气候区的规定",
    };
    return {
      // B13 is the excess over the standard, so its limit is none.
      threshold: { value: indicatorId === "B13" ? 0 : range[1], side: "above", meaning },
      source: `GB 50137-2011 (climate zone ${zone.status})`,
    };
  }
  return null;
}

function limitOfDocuments(indicatorId: string, townId: string): Limit | null {
  switch (indicatorId) {
    case "B10":
    case "TDT-005": {
      const meaning = { en: "More water is used than comes: overdraft", zh: "用水量超过水资源量，即超采" };
      const source = "methods.json, water_balance: above 100 % is overdraft (usual convention, NOT verified)";
      return { threshold: { value: 100, side: "above", meaning }, source };
    }
    case "B11":
      return groundwaterLimit(townId);
    case "desert-front": {
      if (!townId.startsWith("6203")) return null;
      const meaning = {
        en: "The sand advances by more than 5 m a year: the oasis barrier may collapse",
        zh: "沙漠年扩张速度超过 5 米，绿洲屏障可能崩溃",
      };
      const source = "document 001, 4.1, citing State Council of China 2022 (medium confidence)";
      return { threshold: { value: 5, side: "above", meaning }, source };
    }
    case "TDT-014": {
      const meaning = {
        en: "There is construction land inside ecological protection red lines, which are inviolable",
        zh: "生态保护红线不得突破，但其范围内仍有城乡建设用地",
      };
      return { threshold: { value: 0, side: "above", meaning }, source: "document 000, 3.2" };
    }
    default:
      return null;
  }
}

/** The action plan that asks for a recovery is Jinchang's; that a fall is none holds anywhere. */
function groundwaterLimit(townId: string): Limit {
  const rule = "methods.json, groundwater: a rise or 0 is recovery (rule of thumb, NOT verified)";
  if (!townId.startsWith("6203")) {
    const meaning = {
      en: "The groundwater table falls: more is taken out than comes back",
      zh: "地下水位下降：开采量大于补给量",
    };
    return { threshold: { value: 0, side: "below", meaning }, source: rule };
  }
  const meaning = {
    en: "The groundwater table falls: no recovery, which the first tipping point of the action plan asks for",
    zh: "地下水位下降，未见行动计划第一个临界点所要求的回升",
  };
  const source = `document 001, 4.2, phase one (no number); ${rule}`;
  return { threshold: { value: 0, side: "below", meaning }, source };
}
