import type { LocalizedText, Outcome, OutcomeTheme, OutcomeThreshold } from "@tamarisk/domain";
import type { ParameterId } from "./modules.ts";

/** An outcome of the town, or of each of its units, or of each group in each unit, and the variable that holds it. */
export interface OutcomeDefinition {
  readonly id: string;
  readonly variable: string;
  readonly of?: "unit" | "unit and group";
  readonly theme: OutcomeTheme;
  readonly name: LocalizedText;
  readonly unit: LocalizedText;
  readonly direction: Outcome["direction"];
  readonly threshold?: ThresholdDefinition;
}

/** A value that is the same everywhere, or a figure of the town. */
export type ThresholdDefinition =
  | OutcomeThreshold
  | (Pick<OutcomeThreshold, "name" | "good"> & { readonly figure: ParameterId });

const persons = { en: "persons", zh: "人" };
const posts = { en: "posts", zh: "个岗位" };
const money = { en: "100 million CNY a year", zh: "亿元/年" };
const percent = { en: "%", zh: "%" };
const index = { en: "on a scale of 0 to 1", zh: "分，满分 1" };
const km2 = { en: "km²", zh: "平方公里" };

function outcome(
  theme: OutcomeTheme,
  id: string,
  variable: string,
  en: string,
  zh: string,
  unit: LocalizedText,
  direction: Outcome["direction"],
  rest: Pick<OutcomeDefinition, "of" | "threshold"> = {},
): OutcomeDefinition {
  return { id, variable, theme, name: { en, zh }, unit, direction, ...rest };
}

/** What a saved run keeps of every future. */
export const MAIN_OUTCOMES: readonly OutcomeDefinition[] = [
  outcome("people", "residents", "residents of town", "Residents", "常住人口", persons, "maximize"),
  outcome("people", "residents", "people", "Residents", "常住人口", persons, "maximize", { of: "unit" }),
  outcome(
    "people",
    "births",
    "births of town",
    "Births",
    "出生人数",
    { en: "births per year", zh: "人/年" },
    "maximize",
  ),
  outcome("people", "pupils", "pupils of town", "Pupils, aged 6–14", "学龄儿童（6–14岁）", persons, "neither"),
  outcome(
    "people",
    "working_age",
    "working age of town",
    "Working age, 15–59",
    "劳动年龄人口（15–59岁）",
    persons,
    "maximize",
  ),
  outcome(
    "people",
    "aged_65_share",
    "elderly share",
    "Aged 65 and over",
    "65岁及以上人口占比",
    { en: "% of residents", zh: "%" },
    "minimize",
  ),
  outcome(
    "people",
    "dependency_ratio",
    "dependency ratio",
    "Children and old people per 100 of working age",
    "总抚养比",
    { en: "per 100 aged 15–59", zh: "人/百名15–59岁人口" },
    "minimize",
  ),
  outcome("work", "mining_jobs", "mining posts", "Jobs in mining and smelting", "采矿和冶炼岗位", posts, "maximize"),
  outcome("work", "jobs", "posts of town", "Jobs, all sectors", "全部岗位", posts, "maximize"),
  outcome(
    "work",
    "output",
    "output of town",
    "Output",
    "地区生产总值",
    { en: "100 million CNY of the start year, a year", zh: "亿元/年（起始年价）" },
    "maximize",
  ),
  outcome(
    "work",
    "mining_output",
    "mining output",
    "Output of mining and smelting",
    "采矿和冶炼增加值",
    money,
    "maximize",
  ),
  outcome("work", "unemployment", "unemployment percent", "Out of work", "失业率", percent, "minimize"),
  outcome("land", "housing_vacancy", "vacancy percent", "Empty homes", "住房空置率", percent, "minimize", {
    threshold: {
      value: 20,
      name: { en: "Glut", zh: "严重积压" },
      good: "below",
      source: "rule of thumb (5–10 % sound, over 20 % a glut); no standard known",
    },
  }),
  outcome(
    "land",
    "built_land_per_person",
    "built land per person",
    "Built land per resident",
    "人均建设用地",
    { en: "m² per resident", zh: "平方米/人" },
    "neither",
    {
      threshold: {
        value: 115,
        name: { en: "GB 50137, most per urban resident", zh: "GB 50137人均上限" },
        good: "below",
        source:
          "GB 50137-2011, climate zones I, II, VI, VII (standards.json, verified; the zone recalled); ours counts villages too",
      },
    },
  ),
  outcome(
    "land",
    "green_space_per_person",
    "green land per person",
    "Green space per resident",
    "人均绿地",
    { en: "m² per resident", zh: "平方米/人" },
    "maximize",
    {
      threshold: {
        value: 8,
        name: { en: "GB 50137, least park green", zh: "GB 50137人均公园绿地下限" },
        good: "above",
        source: "GB 50137-2011 (standards.json, recalled, not verified)",
      },
    },
  ),
  outcome(
    "water",
    "groundwater_depth",
    "groundwater depth",
    "Groundwater depth",
    "地下水埋深",
    { en: "m", zh: "米" },
    "minimize",
    { threshold: { figure: "well_floor", name: { en: "Wells run dry", zh: "机井干涸" }, good: "below" } },
  ),
  outcome(
    "water",
    "water_stress",
    "water stress",
    "Water stress",
    "水资源压力",
    { en: "times what comes by itself", zh: "倍天然来水" },
    "minimize",
  ),
  outcome(
    "water",
    "pumping",
    "pumping",
    "Groundwater pumped",
    "地下水开采量",
    { en: "100 million m³ a year", zh: "亿立方米/年" },
    "minimize",
  ),
  outcome(
    "water",
    "farm_water_met",
    "farm water percent",
    "Water that farms get of what they need",
    "农业需水满足率",
    percent,
    "maximize",
  ),
  outcome(
    "ecology",
    "desert_front",
    "front speed",
    "Desert front",
    "沙漠前缘推进速度",
    { en: "m a year", zh: "米/年" },
    "minimize",
    {
      threshold: {
        figure: "tip_speed",
        name: { en: "Tipping point", zh: "临界点" },
        good: "below",
      },
    },
  ),
  outcome(
    "ecology",
    "sandstorm_days",
    "sandstorm days",
    "Sandstorm days",
    "沙尘暴日数",
    { en: "days a year", zh: "天/年" },
    "minimize",
  ),
  outcome("ecology", "restored_land", "restored land", "Land restored and alive", "修复并成活的土地", km2, "maximize"),
  outcome("ecology", "cropland", "cropland", "Cropland", "耕地", km2, "neither"),
  outcome("finance", "revenue", "revenue", "Public revenue", "财政收入", money, "maximize"),
  outcome(
    "finance",
    "debt_ratio",
    "debt ratio",
    "Debt over a year's revenue",
    "债务率（债务与年收入之比）",
    { en: "years of revenue", zh: "倍" },
    "minimize",
    {
      threshold: {
        figure: "debt_ceiling",
        name: { en: "Debt ceiling", zh: "债务上限" },
        good: "below",
      },
    },
  ),
  outcome(
    "finance",
    "services_funded",
    "services funded percent",
    "Services and upkeep that are paid for",
    "公共服务与维护资金到位率",
    percent,
    "maximize",
  ),
  outcome("finance", "measures_cost", "measure money", "Spent on measures", "措施支出", money, "neither"),
  outcome("services", "access", "mean access", "Access to services", "公共服务可及性", index, "maximize"),
  outcome(
    "services",
    "services_lost",
    "services lost percent",
    "Places in schools, clinics and care that are gone",
    "学校、诊所和养老服务减少比例",
    percent,
    "minimize",
  ),
  outcome(
    "services",
    "service_gap",
    "service gap",
    "Gap between long-term residents and newcomers",
    "新老居民服务差距",
    index,
    "minimize",
  ),
  outcome("society", "satisfaction", "mean satisfaction", "Satisfaction", "居民满意度", index, "maximize"),
  outcome("society", "trust", "mean trust", "Trust", "信任度", index, "maximize"),
  outcome("society", "segregation", "segregation", "Segregation", "居住隔离度", index, "minimize"),
  outcome(
    "carbon",
    "emissions",
    "emissions",
    "Carbon dioxide",
    "二氧化碳排放量",
    { en: "million t a year", zh: "百万吨/年" },
    "minimize",
  ),
  outcome("carbon", "water_quality", "water quality", "Water quality", "水环境质量", index, "maximize"),
  outcome("capacity", "buffer", "buffer", "Buffer capacity", "缓冲能力", index, "maximize"),
  outcome("capacity", "self_organisation", "self organisation", "Self-organisation", "自组织能力", index, "maximize"),
  outcome("capacity", "learning", "learning capacity", "Learning capacity", "学习能力", index, "maximize"),
  outcome("capacity", "green", "green corner", "Green", "绿色", index, "maximize"),
  outcome("capacity", "growing", "growing corner", "Growing", "增长", index, "maximize"),
  outcome("capacity", "just", "just corner", "Just", "公平", index, "maximize"),
];

/** Who gains and who loses: for each group of residents in each unit. Computed when asked for, not kept. */
export const GROUP_OUTCOMES: readonly OutcomeDefinition[] = [
  outcome("people", "residents", "group people", "Residents", "常住人口", persons, "neither", { of: "unit and group" }),
  outcome(
    "work",
    "income",
    "income ratio",
    "Income per resident",
    "人均收入",
    { en: "times the town's at the start", zh: "相对起始年全市平均的倍数" },
    "maximize",
    { of: "unit and group" },
  ),
  outcome("services", "access", "access", "Access to services", "公共服务可及性", index, "maximize", {
    of: "unit and group",
  }),
  outcome("society", "satisfaction", "satisfaction", "Satisfaction", "居民满意度", index, "maximize", {
    of: "unit and group",
  }),
];
