import { parameterSet } from "../parameters/parameter-set.ts";

/** Births, deaths and moves, beyond the tables of rates. */
export const populationParameters = parameterSet({
  fertility_variant: {
    name: { en: "Fertility, between the UN's low (−1) and high (1) variants", zh: "生育水平(联合国低方案−1至高方案1)" },
    unit: "1",
    limits: [-1, 1],
    usual: { value: 0, low: -1, high: 1, source: "UN WPP 2024 variants (wpp2024_china.json)" },
  },
  mortality_improvement: {
    name: { en: "Fall of mortality, times the UN's", zh: "死亡率下降速度(相对联合国预测的倍数)" },
    unit: "1",
    limits: [0, 5],
    usual: {
      value: 1,
      low: 0.4,
      high: 1.5,
      source: "UN WPP 2024 death rates (wpp2024_china.json); range by judgement",
    },
  },
  town_death_factor: {
    name: { en: "Death rates over those of the country", zh: "本地死亡率与全国之比" },
    unit: "1 / year",
    limits: [0.3, 3],
    usual: { value: 1, low: 0.8, high: 1.4 },
  },
  unit_fertility: {
    name: { en: "Births over those at national rates", zh: "本地生育率与全国之比" },
    unit: "1",
    limits: [0.1, 5],
    of: "unit",
  },
  net_loss_scale: {
    name: { en: "Net out-migration, times that of 2010–20", zh: "净流出强度(相对2010–2020年的倍数)" },
    unit: "1",
    limits: [0, 3],
    usual: { value: 1, low: 0.3, high: 1.2 },
  },
  arrivals_decline: {
    name: { en: "Yearly fall of people elsewhere who may come", zh: "潜在迁入人口年递减率" },
    unit: "1",
    limits: [0, 0.5],
    usual: { value: 0.02, low: 0.005, high: 0.04 },
  },
  migration_sensitivity: {
    name: { en: "How strongly people follow what draws them", zh: "人口迁移敏感度" },
    unit: "1",
    limits: [0, 5],
    usual: { value: 1, low: 0.4, high: 1.8 },
  },
  leaving_max: {
    name: { en: "Most that can leave a cell in a year", zh: "单年最高流出比例" },
    unit: "1 / year",
    limits: [0, 1],
    usual: { value: 0.6, low: 0.5, high: 0.7 },
  },
  pull_delay: {
    name: { en: "Years until people follow", zh: "迁移滞后年限" },
    unit: "year",
    limits: [1, 30],
    usual: { value: 3, low: 1, high: 6 },
  },
  job_weight: {
    name: { en: "Weight of jobs in what draws people", zh: "就业对人口吸引的权重" },
    unit: "1",
    limits: [0, 5],
    usual: { value: 1, low: 0.4, high: 2 },
  },
  access_weight: {
    name: { en: "Weight of access to services", zh: "公共服务可及性的权重" },
    unit: "1",
    limits: [0, 5],
    usual: { value: 0.6, low: 0.2, high: 1.2 },
  },
  young_leaving_cut: {
    name: { en: "Fewer leave at ages 20–39 under a talent policy", zh: "人才政策减少20–39岁流出的比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.08, low: 0.02, high: 0.2 },
    lever: "talent",
    actsOn: "leaving",
  },
});
