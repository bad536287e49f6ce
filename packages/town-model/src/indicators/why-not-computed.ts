import type { LocalizedText } from "@tamarisk/domain";

const notWalks: LocalizedText = {
  en: "The model's access to services is a score and no share of people within a walk.",
  zh: "模型中的服务可达性是评分，不是步行范围覆盖率。",
};
const notByUse: LocalizedText = {
  en: "The model follows homes, works and green separately, but saved runs keep built land as a whole.",
  zh: "模型分别推算居住、工业和绿化用地，但保存的运行结果只含建成用地总量。",
};
const notWaterByUse: LocalizedText = {
  en: "The model shares water out by use, but saved runs keep what is pumped and the stress on water.",
  zh: "模型按用途分配用水，但保存的运行结果只含开采量和用水压力。",
};

const REASONS: Readonly<Record<string, LocalizedText>> = {
  B3: {
    en: "The model follows every age, but saved runs keep pupils of 6–14 and not all children of 0–14.",
    zh: "模型逐岁推算人口，但保存的运行结果只含6–14岁学龄儿童，不含全部0–14岁人口。",
  },
  B5: {
    en: "The model has seven sectors and the indicator twenty industries; the two diversities cannot be compared.",
    zh: "模型分七个部门，指标分二十个行业，两者的多样性不可比。",
  },
  B6: {
    en: "The model counts smelting and what hangs on it with mining: 22 % of jobs in 2020, where the census counts 5.5 % in mining alone.",
    zh: "模型将冶炼及关联产业与采矿合计：2020年占岗位的22%，而普查中单独的采矿业为5.5%。",
  },
  B7: {
    en: "Saved runs keep revenue and not expenditure.",
    zh: "保存的运行结果含财政收入，不含财政支出。",
  },
  B9: {
    en: "The model follows restored land and no vegetation index.",
    zh: "模型推算修复土地面积，不推算植被指数。",
  },
  S3: notWalks,
  S5: {
    en: "The model tells long-term residents from newcomers, but saved runs keep all residents together.",
    zh: "模型区分长期居民与外来人口，但保存的运行结果只含常住人口总数。",
  },
  S6: {
    en: "Saved runs keep the share of services that is paid for and not the money per resident.",
    zh: "保存的运行结果含服务资金保障率，不含人均支出。",
  },
  "TDT-001": notWaterByUse,
  "TDT-002": {
    en: "The model knows the depth below ground and not the level above a datum; B11, its yearly change, is computed.",
    zh: "模型推算埋深而非水位高程；可使用其年变化（B11）。",
  },
  "TDT-004": notWaterByUse,
  "TDT-008": notWaterByUse,
  "TDT-009": notWaterByUse,
  "TDT-030": notByUse,
  "TDT-031": {
    en: "Saved runs keep revenue and not what of it comes from land.",
    zh: "保存的运行结果含财政收入，不含其中的土地收入。",
  },
  "TDT-035": notByUse,
  "TDT-036": notByUse,
  "TDT-046": {
    en: "The model's built land leaves out roads between places and works outside, which this total counts; TDT-047 is computed.",
    zh: "模型建成用地不含区域交通和域外工程用地，而该指标计入；可使用 TDT-047。",
  },
  "TDT-050": {
    en: "Saved runs keep births and not deaths.",
    zh: "保存的运行结果含出生人数，不含死亡人数。",
  },
  "TDT-051": {
    en: "The model knows the urban share, but saved runs keep residents by county and not by town and country.",
    zh: "模型含城镇人口比重，但保存的运行结果按区县、不按城乡保存常住人口。",
  },
  "TDT-055": notByUse,
  "TDT-069": notWaterByUse,
  "TDT-071": {
    en: "The standard names no base year that a reduction would be counted from.",
    zh: "规程未规定降低比例的基准年份。",
  },
  "TDT-073": notByUse,
  "TDT-095": {
    en: "The model gives the net change of jobs and not those newly filled.",
    zh: "模型给出岗位净变化，不给出新增就业人数。",
  },
  "TDT-099": notWalks,
  "TDT-103": notWalks,
  "TDT-106": notWalks,
  "TDT-107": notWalks,
  "TDT-108": notWalks,
};

const anyOther: LocalizedText = {
  en: "The town model has no equation for it.",
  zh: "城镇模型中没有该指标的方程。",
};

/**
 * Why no outcome of the model stands for an indicator. It is a matter of the model: no observation and no run will change it.
 *
 * @example
 * whyNotComputed("TDT-050").en; // "Saved runs keep births and not deaths."
 */
export function whyNotComputed(indicatorId: string): LocalizedText {
  return REASONS[indicatorId] ?? anyOther;
}
