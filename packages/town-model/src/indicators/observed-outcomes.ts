import type { LocalizedText } from "@tamarisk/domain";

/** How an observed indicator is read off the model. */
export interface ObservedOutcome {
  /** Outcomes that every saved run keeps, in the order in which `of` takes their values of a year. */
  readonly outcomeIds: readonly [string, ...string[]];
  /** The year's figure from the year's outcomes, in the indicator's unit. */
  readonly of: (...values: number[]) => number;
  /**
   * `value`: the figure of the year. `yearly-change`: the figure of the year less that of the year before. `decade-growth`: by
   * how many percent the figure has grown over ten years.
   */
  readonly reading: "value" | "yearly-change" | "decade-growth";
  /** `same`: both mean the same. `proxy`: near enough to judge a threshold by, not to weigh futures by. */
  readonly match: "same" | "proxy";
  /** What the model counts and, of a proxy, what it counts otherwise than the indicator. */
  readonly note: LocalizedText;
  /** The unit that `of` leads to. */
  readonly unit: string;
}

const muPerKm2 = 1500;
/** GB 50137-2011, climate zones I, II, VI and VII: the most construction land per resident. */
const mostBuiltLand = 115;

const townGreen = {
  outcomeIds: ["green_space_per_person"],
  of: (green: number) => green,
  reading: "value",
  match: "proxy",
  note: {
    en: "All green space of the towns per urban resident; the indicator counts parks alone.",
    zh: "按城镇全部绿地与城镇人口计算；指标只计公园绿地。",
  },
  unit: "m2",
} as const satisfies ObservedOutcome;

const waterNeeds = {
  outcomeIds: ["water_stress"],
  of: (stress: number) => 100 * stress,
  reading: "value",
  match: "proxy",
  note: {
    en: "Needs less reuse over the water that comes by itself and by transfer; the indicator counts what is taken.",
    zh: "按扣除再生水后的需水量与自然来水、调水之比计算；指标按实际取用水量计算。",
  },
  unit: "percent",
} as const satisfies ObservedOutcome;

/** Which outcome stands for which indicator, and how closely. Rules: docs/methods/observed-indicators.md. */
export const OBSERVED_OUTCOMES: Readonly<Record<string, ObservedOutcome>> = {
  B1: {
    outcomeIds: ["residents"],
    of: (residents) => residents,
    reading: "decade-growth",
    match: "same",
    note: {
      en: "Residents of the town against those of ten years before.",
      zh: "全市常住人口与十年前相比的变化。",
    },
    unit: "percent",
  },
  B2: {
    outcomeIds: ["aged_65_share"],
    of: (share) => share,
    reading: "value",
    match: "same",
    note: { en: "Residents aged 65 and over among all residents.", zh: "65岁及以上人口占常住人口的比重。" },
    unit: "percent",
  },
  B8: {
    outcomeIds: ["output", "residents"],
    of: (output, residents) => (output! * 1e8) / residents!,
    reading: "value",
    match: "proxy",
    note: {
      en: "Output of all sectors per resident in prices of the model's first year; statistics give prices of the year.",
      zh: "按模型起始年价格计算的人均产出；统计数据按当年价格计算。",
    },
    unit: "CNY",
  },
  B10: waterNeeds,
  B11: {
    outcomeIds: ["groundwater_depth"],
    of: (depth) => -depth!,
    reading: "yearly-change",
    match: "same",
    note: {
      en: "How far the groundwater table rises in a year, the mean of the town's aquifer.",
      zh: "地下水位每年上升的幅度，为全市含水层平均值。",
    },
    unit: "m/yr",
  },
  B12: townGreen,
  B13: {
    outcomeIds: ["built_land_per_person"],
    of: (land) => land! - mostBuiltLand,
    reading: "value",
    match: "proxy",
    note: {
      en: "Built land of towns and villages per resident above 115 m²; the standard is about urban construction land.",
      zh: "按城乡建成用地人均面积超出115平方米的部分计算；标准针对城市建设用地。",
    },
    unit: "m2",
  },
  B14: {
    outcomeIds: ["cropland", "residents"],
    of: (cropland, residents) => (cropland! * muPerKm2) / residents!,
    reading: "value",
    match: "proxy",
    note: {
      en: "Irrigated cropland per resident; the indicator counts all arable land.",
      zh: "按人均灌溉耕地计算；指标计全部耕地。",
    },
    unit: "mu",
  },
  S4: {
    outcomeIds: ["mining_jobs", "jobs"],
    of: (mining, jobs) => 100 * (1 - mining! / jobs!),
    reading: "value",
    match: "proxy",
    note: {
      en: "Jobs outside mining, smelting and what hangs on them; in the census another sector may be the largest.",
      zh: "按采矿、冶炼及其关联产业以外的岗位占比计算；普查中的第一大行业可能不同。",
    },
    unit: "percent",
  },
  "TDT-005": waterNeeds,
  "TDT-011": {
    outcomeIds: ["cropland"],
    of: (cropland) => cropland,
    reading: "value",
    match: "proxy",
    note: {
      en: "Irrigated cropland; the indicator counts all arable land retained.",
      zh: "按灌溉耕地计算；指标计全部耕地保有量。",
    },
    unit: "km2",
  },
  "TDT-039": {
    outcomeIds: ["output", "jobs"],
    of: (output, jobs) => (output! * 1e4) / jobs!,
    reading: "value",
    match: "proxy",
    note: {
      en: "Output per post in prices of the model's first year; statistics give prices of the year and people employed.",
      zh: "按模型起始年价格的产出与岗位数计算；统计数据按当年价格与从业人员计算。",
    },
    unit: "10,000 CNY per person",
  },
  "TDT-044": {
    outcomeIds: ["residents"],
    of: (residents) => residents,
    reading: "value",
    match: "same",
    note: { en: "Residents of the town.", zh: "全市常住人口。" },
    unit: "persons",
  },
  "TDT-047": {
    outcomeIds: ["built_land_per_person", "residents"],
    of: (land, residents) => (land! * residents!) / 1e6,
    reading: "value",
    match: "proxy",
    note: {
      en: "Homes, industry, services, green and derelict land of towns and villages; roads between them and works outside are not in it.",
      zh: "含城乡居住、工业、服务、绿地和废弃地；不含区域交通和域外工程用地。",
    },
    unit: "km2",
  },
  "TDT-049": {
    outcomeIds: ["residents"],
    of: (residents) => residents,
    reading: "value",
    match: "proxy",
    note: {
      en: "Residents of the town; the indicator also counts those who are there for a short time.",
      zh: "按全市常住人口计算；指标还包括短期停留人口。",
    },
    unit: "persons",
  },
  "TDT-054": {
    outcomeIds: ["built_land_per_person"],
    of: (land) => land,
    reading: "value",
    match: "proxy",
    note: {
      en: "Built land of towns and villages per resident; the indicator counts urban land and urban residents.",
      zh: "按城乡建成用地与常住人口计算；指标计城镇建设用地与城镇人口。",
    },
    unit: "m2",
  },
  "TDT-066": {
    outcomeIds: ["restored_land"],
    of: (restored) => restored,
    reading: "yearly-change",
    match: "proxy",
    note: {
      en: "How the land that is restored and alive grows in a year, less what has died; the indicator counts what was newly treated.",
      zh: "按修复并成活土地的年净增量计算，已扣除死亡部分；指标计新增修复面积。",
    },
    unit: "km2",
  },
  "TDT-068": {
    outcomeIds: ["built_land_per_person", "residents", "output"],
    of: (land, residents, output) => (land! * residents!) / (output! * 1e4),
    reading: "value",
    match: "proxy",
    note: {
      en: "Built land of towns and villages over output in prices of the model's first year.",
      zh: "按城乡建成用地与模型起始年价格的产出计算。",
    },
    unit: "m2",
  },
  "TDT-118": townGreen,
  "desert-front": {
    outcomeIds: ["desert_front"],
    of: (speed) => speed,
    reading: "value",
    match: "same",
    note: { en: "How far the sand moves into the oasis in a year.", zh: "风沙每年向绿洲推进的距离。" },
    unit: "m/yr",
  },
  "sandstorm-days": {
    outcomeIds: ["sandstorm_days"],
    of: (days) => days,
    reading: "value",
    match: "same",
    note: { en: "Days with sandstorms in a year.", zh: "全年沙尘暴日数。" },
    unit: "days/yr",
  },
};
