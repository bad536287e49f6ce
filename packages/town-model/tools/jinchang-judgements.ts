import type { Uncertainty } from "@tamarisk/domain";
import type { TownParameters } from "../src/parameters/town-parameters.ts";

/** A figure nobody has measured. Its range is explored where it matters; see the uncertainties. */
function judged<Value>(value: Value, unit: string, because = "judgement") {
  return { value, unit, source: because, confidence: "low" as const };
}

export const jinchangUnits: TownParameters["units"] = [
  { id: "core", townId: "620302" as TownParameters["townId"], name: { en: "Jinchuan District", zh: "金川区" } },
  { id: "county", townId: "620321" as TownParameters["townId"], name: { en: "Yongchang County", zh: "永昌县" } },
];

export const migrationJudgements = {
  grossLeavingPeak: 0.03,
  resettling: judged({ core: {}, county: { core: 0.35 } }, "share of a unit's leavers"),
  leavingMax: judged(0.6, "share per year"),
  pullDelayYears: judged(3, "years"),
  jobWeight: judged(1, "per log unit of posts per person aged 15-59"),
  accessWeight: judged(0.6, "per unit of access to services"),
};

export const miningJudgements: TownParameters["mining"] = {
  unitCost: judged(4000, "USD of 2010 per t, net of by-products"),
  costRiseAtExhaustion: judged(0.4, "share"),
  ownOreShare: judged(0.65, "share of feed in 2020"),
  ownOreJobShare: judged(0.75, "share of metal jobs"),
  metalTiedShare: {
    value: 0.65,
    unit: "share of industrial jobs",
    source: "jinchang.json industrial_jobs_nickel_copper",
    confidence: "medium",
  },
  outsideOreMargin: judged(0.4, "margin of outside ore over own"),
  outsideOreFill: judged(0.4, "share of lost own ore replaced unaided"),
  discovery: judged(0.2, "ore found per ore mined"),
  depreciation: judged(0.04, "share per year"),
  investmentElasticity: judged(0.5, "-"),
};

export const jobJudgements: Omit<TownParameters["jobs"], "starting"> = {
  productivityGrowthPerYear: judged(0.015, "share per year"),
  adjustmentPerYear: judged(0.5, "share of the gap per year"),
  solarStartGw: {
    value: 1.775,
    unit: "GW in 2020",
    source: "back from 5.56 GW in 2024 (jinchang.json solar_capacity) at the building pace below",
    confidence: "derived",
  },
  solarPlanGw: { value: 10, unit: "GW", source: "jinchang.json solar_base_plan", confidence: "high" },
  solarBuildYears: judged(7, "years", "fitted to 5.56 GW in 2024, judgement"),
  jobsPerGw: judged(200, "posts per GW"),
  chainJobsMax: judged(33_300, "posts of 2020", "judgement: 15 billion CNY a year at 450,000 CNY per post"),
  chainGrowthPerYear: judged(0.03, "share per year and unit of demand"),
  chainPriceSensitivity: judged(0.15, "per log unit of the nickel price"),
  farmReleasePerYear: judged(0.03, "share per year"),
  visitorShare: judged(0.4, "share of catering and culture posts"),
  serviceDeepeningPerYear: judged(0.008, "share per year"),
  serviceIncomeElasticity: judged(0.8, "-"),
  wageMining: judged(1.35, "average wages"),
  wageNewEnergy: judged(1.25, "average wages"),
  wageFarming: judged(0.62, "average wages"),
  wagePublic: judged(1.2, "average wages"),
  pensionPer60Plus: judged(0.3, "average wages per resident aged 60 and over"),
};

export const leverJudgements: TownParameters["levers"] = {
  extraction_cap: {
    leadYears: judged(1, "years"),
    ownOreCut: judged(0.5, "share of own ore at full intensity"),
    outsideOreCut: judged(0.3, "share of replacement at full intensity"),
  },
  outside_ore: {
    leadYears: judged(3, "years"),
    plantGrowth: judged(0.4, "share of plant at full intensity"),
    investment: judged(0.15, "share of investment at full intensity"),
  },
  battery_chain: {
    leadYears: judged(5, "years"),
    jobsPerYear: judged(
      1000,
      "posts of 2020 per year at full intensity",
      "judgement: plants worth 600 million CNY a year per year, three quarters of them staffed, at 450,000 CNY per post",
    ),
  },
  small_business: {
    leadYears: judged(2, "years"),
    serviceGain: judged(0.04, "share of service posts at full intensity"),
  },
  talent: { leadYears: judged(2, "years"), youngLeavingCut: judged(0.08, "share of leaving at ages 20-39") },
  heritage_tourism: {
    leadYears: judged(5, "years"),
    visitorGain: judged(1.5, "visitor posts per visitor post and unit of pull"),
  },
  farm_scale: { leadYears: judged(5, "years"), jobCut: judged(0.15, "share of farm posts at full intensity") },
  edge_services: {
    leadYears: judged(4, "years"),
    accessGain: judged(
      { core: 0.1, county: 0.2 },
      "access to services at full intensity, 1 is that of the centre",
      "judgement: +0.3 for the third of the core that lives at its edge, +0.2 for the county",
    ),
  },
};

/** Ranges of what the equations leave open; the nickel ranges come from the fit. */
export function jinchangUncertainties(): Uncertainty[] {
  const triangular = (low: number, mode: number, high: number) => ({ kind: "triangular" as const, low, mode, high });
  return [
    {
      id: "fertility_variant",
      name: { en: "Fertility, between the UN's low and high variants", zh: "生育水平(联合国低方案至高方案)" },
      unit: "−1 low, 0 medium, 1 high",
      distribution: triangular(-1, 0, 1),
      source: "UN WPP 2024 variants (wpp2024_china.json)",
    },
    {
      id: "mortality_improvement",
      name: { en: "Fall of mortality, times the UN's", zh: "死亡率下降速度(相对联合国预测的倍数)" },
      unit: "times",
      distribution: triangular(0.4, 1, 1.5),
      source: "UN WPP 2024 death rates (wpp2024_china.json); range by judgement",
    },
    {
      id: "net_loss_scale",
      name: { en: "Net out-migration, times that of 2010–20", zh: "净流出强度(相对2010–2020年的倍数)" },
      unit: "times",
      distribution: triangular(0.3, 1, 1.2),
      source: "fitted to the censuses of 2010 and 2020; range by judgement",
    },
    {
      id: "arrivals_decline",
      name: { en: "Yearly fall of people elsewhere who may come", zh: "潜在迁入人口年递减率" },
      unit: "share per year",
      distribution: triangular(0.005, 0.02, 0.04),
      source: "judgement",
    },
    {
      id: "job_pull",
      name: { en: "How strongly people follow jobs", zh: "人口随就业迁移的敏感度" },
      unit: "times",
      distribution: triangular(0.4, 1, 1.8),
      source: "judgement",
    },
    {
      id: "nickel_price_level",
      name: { en: "Nickel price it returns to", zh: "镍价长期水平" },
      unit: "USD of 2010 per t",
      distribution: triangular(8800, 11_600, 16_000),
      source: "fit to metal_prices_annual.csv 1960–2024 (11,603); high end the fit to 2000–2024",
    },
    {
      id: "nickel_price_volatility",
      name: { en: "Yearly shock of the nickel price", zh: "镍价年度波动幅度" },
      unit: "standard deviation of the logarithm",
      distribution: triangular(0.18, 0.234, 0.3),
      source: "fit to metal_prices_annual.csv 1960–2024 (0.234)",
    },
    {
      id: "nickel_price_path",
      name: { en: "Which history of nickel prices happens", zh: "镍价随机路径" },
      unit: "draw from 0 to 1",
      distribution: { kind: "uniform", low: 0, high: 1 },
      source: "picks the random numbers of the price; carries no meaning by itself",
    },
    {
      id: "reserve_life",
      name: { en: "Own ore, in years at the pace of 2020", zh: "本地矿石可采年限(按2020年产量)" },
      unit: "years",
      distribution: triangular(12, 25, 45),
      source: "jinchang.json reserve_depletion_horizon (low confidence); range by judgement",
    },
    {
      id: "battery_demand",
      name: { en: "Demand for batteries and panels", zh: "电池和光伏组件需求" },
      unit: "index, 1 today's",
      distribution: triangular(0.5, 1, 1.6),
      source: "judgement",
    },
    {
      id: "tourism_pull",
      name: { en: "How many visitors the town draws", zh: "旅游吸引力" },
      unit: "index, 1 today's",
      distribution: triangular(0.4, 1, 2),
      source: "judgement; scenarios.json managed_shrinkage names a weak pull as a risk",
    },
  ];
}
