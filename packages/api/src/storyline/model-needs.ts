import type { LocalizedText } from "@tamarisk/domain";

/** What has to be known of a town before it has a model. */
export const modelNeeds: LocalizedText[] = [
  {
    en: "residents by age and sex in two censuses, for each part of the town",
    zh: "两次普查的分年龄、性别常住人口（按各片区）",
  },
  {
    en: "births, deaths and moves, or national rates to stand in for them",
    zh: "出生、死亡与迁移数据，或可替代的全国率",
  },
  { en: "jobs by sector, and what the main industry depends on", zh: "分行业就业岗位，以及主导产业所依赖的条件" },
];
