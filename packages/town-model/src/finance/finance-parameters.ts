import { parameterSet } from "../parameters/parameter-set.ts";

/** Final accounts of a prefecture that publishes them whole: 295.7 of 366.9 general, 53.0 earmarked, 18.2 returned. */
const ZHANJIANG = "Zhanjiang's final accounts of 2020 (general 81 %, earmarked 14 %, returned taxes 5 %), rounded";
/** Local debt over revenue, in the classes of the Ministry of Finance. */
const WARNING =
  "the ministry's warning classes as recalled, unverified (green below 120 %, orange from 200, red from 300)";

/** What the town earns, spends and owes. */
export const financeParameters = parameterSet({
  tax_rate: {
    name: { en: "What the town keeps of value added, in taxes and fees", zh: "地方税费占增加值比重" },
    unit: "1",
    limits: [0, 1],
    of: "sector",
    usual: {
      value: {
        mining: 0.055,
        energy: 0.05,
        farming: 0,
        tourism: 0.075,
        services: 0.075,
        construction: 0.075,
        public: 0.02,
      },
      low: 0,
      high: 0.1,
      source: "judgement; farming pays none since the agricultural tax ended in 2006",
    },
  },
  land_price: {
    name: { en: "Revenue from a square kilometre sold for homes", zh: "住宅用地每平方公里出让收入" },
    unit: "yi CNY / km2",
    limits: [0, 1000],
    usual: { value: 6, low: 3, high: 12 },
  },
  land_price_to_vacancy: {
    name: { en: "Fall of that price per share of homes that fall empty", zh: "地价对住房空置率的敏感度" },
    unit: "1",
    limits: [0, 20],
    usual: { value: 2, low: 0.5, high: 4 },
  },
  land_price_least: {
    name: { en: "Least of that price, over the start", zh: "地价下限(相对起始年)" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.2, low: 0.1, high: 0.4 },
  },
  land_price_most: {
    name: { en: "Most of that price, over the start", zh: "地价上限(相对起始年)" },
    unit: "1",
    limits: [1, 10],
    usual: { value: 1.3, low: 1.1, high: 1.8 },
  },
  quota_price: {
    name: { en: "Price of a square kilometre of surplus quota", zh: "每平方公里节余指标交易价" },
    unit: "yi CNY / km2",
    limits: [0, 1000],
    usual: { value: 1, low: 0.3, high: 3 },
    lever: "quota_trade",
    actsOn: "quota revenue",
  },
  compensation_per_land: {
    name: { en: "Ecological compensation for restored land", zh: "修复土地生态补偿标准" },
    unit: "yi CNY / km2 / year",
    limits: [0, 10],
    usual: { value: 0.02, low: 0.005, high: 0.05 },
    lever: "eco_compensation",
    actsOn: "ecological compensation",
  },
  formula_share: {
    name: { en: "Formula's share in transfers at the start", zh: "起始年转移支付中均衡性部分占比" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.8, low: 0.5, high: 0.9, source: ZHANJIANG },
  },
  earmarked_share: {
    name: { en: "Share that is earmarked for pupils and the old", zh: "起始年转移支付中教育养老专项占比" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.15, low: 0.05, high: 0.4, source: ZHANJIANG },
  },
  transfer_growth: {
    name: { en: "Growth of transfers beyond that of productivity", zh: "转移支付增速与生产率增速之差" },
    unit: "1",
    limits: [-0.2, 0.2],
    usual: { value: 0, low: -0.01, high: 0.01 },
  },
  transfer_elasticity: {
    name: { en: "Formula transfers to population", zh: "均衡性转移支付对人口的弹性" },
    unit: "1",
    limits: [0, 2],
    usual: { value: 0.5, low: 0.2, high: 1 },
  },
  equalisation: {
    name: { en: "Part of lost taxes that the formula makes good", zh: "均衡性转移支付弥补税收缺口的比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.3, low: 0, high: 0.6 },
  },
  compensation_decline: {
    name: { en: "Yearly fall of the other transfers", zh: "其他补助年递减率" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.02, low: 0, high: 0.1, source: "judgement: support for resource towns is granted for a time" },
  },
  cost_per_school_place: {
    name: { en: "Cost of a school place", zh: "每个学位年运行成本" },
    unit: "wan CNY / place / year",
    limits: [0, 100],
    usual: { value: 1.2, low: 0.8, high: 1.7 },
  },
  cost_per_pupil: {
    name: { en: "Cost of a pupil beyond the place", zh: "每名学生年附加成本" },
    unit: "wan CNY / person / year",
    limits: [0, 100],
    usual: { value: 0.8, low: 0.5, high: 1.1 },
  },
  cost_per_bed: {
    name: { en: "Public cost of a bed", zh: "每张床位年财政成本" },
    unit: "wan CNY / bed / year",
    limits: [0, 500],
    usual: { value: 25, low: 15, high: 35 },
  },
  cost_per_elder_place: {
    name: { en: "Public cost of a place in elder care", zh: "每个养老床位年财政成本" },
    unit: "wan CNY / place / year",
    limits: [0, 100],
    usual: { value: 5, low: 3, high: 8 },
  },
  administration_cost: {
    name: { en: "Administration and all else, per resident at the start", zh: "起始年人均行政及其他支出" },
    unit: "wan CNY / person / year",
    limits: [0, 20],
    usual: { value: 0.59, low: 0.45, high: 0.73 },
  },
  administration_fixed: {
    name: { en: "Part of administration that stays when people leave", zh: "行政支出中不随人口变化的比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.3, low: 0.1, high: 0.5 },
  },
  administration_time: {
    name: { en: "Years in which the rest follows the number of residents", zh: "其余行政支出随人口调整的年限" },
    unit: "year",
    limits: [1, 100],
    usual: { value: 15, low: 8, high: 25 },
  },
  upkeep_per_land: {
    name: { en: "Upkeep of built land", zh: "每平方公里建设用地维护成本" },
    unit: "yi CNY / km2 / year",
    limits: [0, 10],
    usual: { value: 0.12, low: 0.08, high: 0.18 },
  },
  upkeep_per_dwelling: {
    name: { en: "Upkeep of networks, per dwelling, lived in or not", zh: "每套住房管网维护成本" },
    unit: "wan CNY / dwelling / year",
    limits: [0, 10],
    usual: { value: 0.25, low: 0.1, high: 0.4 },
  },
  upkeep_wage_share: {
    name: { en: "Part of upkeep that is wages and grows with them", zh: "维护成本中随工资增长的比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.5, low: 0.3, high: 0.7 },
  },
  public_pension: {
    name: { en: "What the town pays for each resident aged 60 and over", zh: "60岁以上居民人均财政养老支出" },
    unit: "wan CNY / person / year",
    limits: [0, 20],
    usual: { value: 0.6, low: 0.3, high: 1 },
  },
  cost_overrun: {
    name: { en: "What measures cost, times the plan", zh: "措施成本超支倍数" },
    unit: "1",
    limits: [0.1, 10],
    usual: { value: 1.15, low: 0.9, high: 1.8 },
  },
  restoration_cost: {
    name: { en: "What planting and restoring cost, times the plan", zh: "生态修复成本倍数" },
    unit: "1",
    limits: [0.1, 10],
    usual: { value: 1, low: 0.6, high: 1.8 },
  },
  storage_cost: {
    name: { en: "What storage of power costs, times the plan", zh: "储能成本倍数" },
    unit: "1",
    limits: [0.1, 10],
    usual: { value: 1, low: 0.5, high: 1.6 },
  },
  debt_ratio_at_start: {
    name: { en: "Debt at the start, over a year's revenue", zh: "起始年债务率" },
    unit: "1",
    limits: [0, 10],
    usual: { value: 1.2, low: 0.6, high: 2, source: `judgement; ${WARNING}` },
  },
  interest_rate_at_start: {
    name: { en: "Interest on the debt of the start, real", zh: "起始年存量债务实际利率" },
    unit: "1 / year",
    limits: [0, 0.3],
    usual: { value: 0.035, low: 0.02, high: 0.055 },
  },
  interest_rate: {
    name: { en: "Interest on new debt, real", zh: "新增债务实际利率" },
    unit: "1 / year",
    limits: [0, 0.3],
    usual: { value: 0.035, low: 0.02, high: 0.055 },
  },
  debt_term: {
    name: { en: "Years after which debt is placed anew", zh: "债务平均期限" },
    unit: "year",
    limits: [1, 50],
    usual: { value: 8, low: 5, high: 15 },
  },
  loan_limit: {
    name: { en: "New loans of a town without debt, over revenue", zh: "无债务时年新增举债上限(占收入)" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.12, low: 0.05, high: 0.2 },
  },
  debt_ceiling: {
    name: { en: "Debt ratio at which new loans end", zh: "停止新增举债的债务率" },
    unit: "1",
    limits: [0.01, 10],
    usual: { value: 2, low: 1.2, high: 2.5, source: `judgement; ${WARNING}` },
  },
  rescue_line: {
    name: { en: "Debt ratio at which the province pays what must be paid", zh: "触发上级兜底的债务率" },
    unit: "1",
    limits: [0.02, 20],
    usual: { value: 3, low: 2.5, high: 4, source: `judgement; ${WARNING}` },
  },
  measures_cut_first: {
    name: { en: "How much more measures are cut than services", zh: "资金短缺时措施的额外削减" },
    unit: "1",
    limits: [0, 10],
    usual: { value: 0.5, low: 0, high: 1.5 },
  },
  service_floor: {
    name: { en: "Part of services and upkeep that goes on without money", zh: "无资金时仍须维持的服务比例" },
    unit: "1",
    limits: [0, 1],
    usual: {
      value: 0.45,
      low: 0.3,
      high: 0.6,
      source: "judgement: wages, basic living and running offices come first (the three guarantees)",
    },
  },
  surplus_to_services: {
    name: { en: "Part of a surplus that goes into better services", zh: "财政盈余用于提升服务的比例" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.6, low: 0.2, high: 0.8 },
  },
  services_above_need: {
    name: { en: "How far services can exceed their need", zh: "服务支出超出需求的上限" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.2, low: 0, high: 0.4 },
  },
});
