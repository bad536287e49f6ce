import type { Lever } from "@tamarisk/domain";

/** The levers in the order of `LEVER_IDS`, with what each does and where in the documents it comes from. */
export const levers: readonly Lever[] = [
  {
    id: "extraction_cap",
    name: { en: "Extraction cap", zh: "开采总量控制" },
    description: {
      en: "Limits the ore taken from the town's own mines, so that it lasts longer; smelters lose feed now.",
      zh: "限制本地矿山的年开采量,延长矿山寿命;近期冶炼原料减少。",
    },
    source: "policies.json Z21-1 (resource saving and recycling)",
  },
  {
    id: "outside_ore",
    name: { en: "Ore from outside", zh: "外购矿石加工" },
    description: {
      en: "Contracts and rail for ore from elsewhere: smelters keep working when the own mines give less.",
      zh: "通过合同和铁路引入外部矿石,在本地矿山减产时维持冶炼生产。",
    },
    source: "scenarios.json industrial_revival, economy; strength by judgement",
  },
  {
    id: "battery_chain",
    name: { en: "Battery and panel chain", zh: "电池和光伏产业链" },
    description: {
      en: "Builds battery-material and panel plants on nickel and sun; posts grow as plants are added.",
      zh: "依托镍资源和太阳能建设电池材料与光伏组件工厂,岗位随产能增加。",
    },
    source: "policies.json Z41-1; scenarios.json industrial_revival, economy",
  },
  {
    id: "small_business",
    name: { en: "Support for small business", zh: "小微企业扶持" },
    description: {
      en: "Premises, credit and simple permits for shops and workshops: more service jobs.",
      zh: "为商铺和作坊提供场地、信贷和简化审批,增加服务业岗位。",
    },
    source: "policies.json B-in-3 (diversified industry)",
  },
  {
    id: "talent",
    name: { en: "Talent policy", zh: "人才政策" },
    description: {
      en: "Housing and pay for young people with skills: fewer aged 20–39 leave.",
      zh: "为有技能的年轻人提供住房和补贴,减少20–39岁人口流出。",
    },
    source: "policies.json B-in-1 (talent attraction)",
  },
  {
    id: "heritage_tourism",
    name: { en: "Heritage and Silk Road tourism", zh: "遗产与丝路旅游" },
    description: {
      en: "Mining heritage, Silk Road sites and desert landscape opened to visitors: more jobs in catering and culture.",
      zh: "开放工矿遗产、丝路遗址和沙漠景观,增加餐饮和文化岗位。",
    },
    source: "policies.json B-in-9, S-cu-1; scenarios.json managed_shrinkage and desert_oasis",
  },
  {
    id: "farm_scale",
    name: { en: "Larger farms", zh: "农业规模经营" },
    description: {
      en: "Land is worked in larger units: farms pay better with fewer hands.",
      zh: "耕地规模化经营,效益提高,用工减少。",
    },
    source: "policies.json B-out-5, B-out-6",
  },
  {
    id: "edge_services",
    name: { en: "Services at the edge", zh: "边缘社区服务" },
    description: {
      en: "Schools, clinics and buses for outlying communities and the county: fewer people leave for want of services.",
      zh: "为边缘社区和县域提供学校、诊所和公交,减少因服务不足而流出的人口。",
    },
    source: "policies.json S-to-2; scenarios.json managed_shrinkage, social",
  },
];
