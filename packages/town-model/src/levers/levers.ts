import type { Lever } from "@tamarisk/domain";
import { LEVER_IDS, type LeverId } from "./lever-ids.ts";

/**
 * What each lever does, what it takes, and where in the documents it comes from. The pathway is that of the first measure
 * of `policies.json` it rests on (B-in, B-out and B-sp, S, L); where the documents give none, the one it comes nearest to.
 *
 * Three come first on the screens, the one at the heart of each storyline, because they pull at different corners of the
 * planner's triangle: the battery chain (growing), the irrigation cap (green) and services at the edge (just).
 */
const catalogue: Readonly<Record<LeverId, Omit<Lever, "id" | "isHeadline">>> = {
  extraction_cap: {
    name: { en: "Extraction cap", zh: "开采总量控制" },
    description: {
      en: "Limits the ore taken from the town's own mines, so that it lasts longer. Smelters lose feed and posts now.",
      zh: "限制本地矿山的年开采量，延长矿山寿命；近期冶炼原料和岗位减少。",
    },
    pathway: "buffer-within",
    source: "policies.json Z21-1 (resource saving and recycling)",
  },
  outside_ore: {
    name: { en: "Ore from outside", zh: "外购矿石加工" },
    description: {
      en: "Keeps smelters working when the own mines give less. Takes contracts and rail for ore from elsewhere, at a smaller margin.",
      zh: "本地矿山减产时维持冶炼生产；需要签订外部矿石合同并建设铁路运力，利润较低。",
    },
    pathway: "buffer-within",
    source: "scenarios.json industrial_revival, economy; policies.json B-in-10 (outside support)",
  },
  park_upgrade: {
    name: { en: "Industrial park upgraded and opened", zh: "工业园区升级与开放" },
    description: {
      en: "Gives new plants and small firms room in the closed zone of the smelters. Takes roads through it, modular halls and clean ground.",
      zh: "在封闭的冶炼园区为新厂和小企业提供空间；需要打通园区道路、建设标准厂房并清理场地。",
    },
    pathway: "buffer-within",
    source: "policies.json B-in-7 (reuse of inefficient land); design-measures.json D4",
  },
  battery_chain: {
    name: { en: "Battery and panel chain", zh: "电池和光伏产业链" },
    description: {
      en: "Builds battery-material and panel plants on nickel and sun. Takes much capital, skilled people, water, and demand from outside.",
      zh: "依托镍资源和太阳能建设电池材料与光伏组件工厂；需要大量资本、技能人才、用水和外部需求。",
    },
    pathway: "buffer-within",
    source: "policies.json B-in-3, Z41-1; scenarios.json industrial_revival, economy",
  },
  storage_grid: {
    name: { en: "Storage and grid", zh: "储能与电网" },
    description: {
      en: "Stores and carries off solar power that is thrown away today, so that more is built. Takes batteries and lines, mostly paid by the grid.",
      zh: "储存和外送目前被弃的光伏电力，带动装机增长；需要储能设施和输电线路，主要由电网出资。",
    },
    pathway: "buffer-within",
    source: "policies.json Z42-2 (clean energy and efficiency); scenarios.json industrial_revival",
  },
  small_business: {
    name: { en: "Support for small business", zh: "小微企业扶持" },
    description: {
      en: "More shops and workshops, and more people with a say. Takes premises, such as heritage sites, credit and simple permits.",
      zh: "增加商铺和作坊，让更多居民有发言权；需要场地（如工业遗产）、信贷和简化审批。",
    },
    pathway: "buffer-within",
    source: "policies.json B-in-3 (diversified industry), W-5",
  },
  innovation: {
    name: { en: "Innovation platform", zh: "创新平台" },
    description: {
      en: "Firms, universities and institutes work together: better products of mines and plants, and a town that learns. Takes six years to show.",
      zh: "企业、高校和科研院所合作，提升矿冶与制造业产品，增强学习能力；约六年见效。",
    },
    pathway: "learning",
    source: "policies.json Z41-3, Z42-6 (innovation platforms)",
  },
  retraining: {
    name: { en: "Vocational retraining", zh: "职业再培训" },
    description: {
      en: "Brings laid-off workers back to work with skills that plants need. Takes vocational schools, and people willing to change.",
      zh: "帮助下岗工人掌握新技能并重新就业；需要职业学校以及愿意转岗的工人。",
    },
    pathway: "buffer-within",
    source: "policies.json B-in-2 (vocational training), Z43-7",
  },
  talent: {
    name: { en: "Talent policy", zh: "人才政策" },
    description: {
      en: "Fewer people aged 20–39 leave, and more come with skills. Takes housing and pay for the young.",
      zh: "减少20–39岁人口流出，吸引技能人才；需要为年轻人提供住房和补贴。",
    },
    pathway: "buffer-within",
    source: "policies.json B-in-1 (talent attraction)",
  },
  heritage_tourism: {
    name: { en: "Heritage and Silk Road tourism", zh: "遗产与丝路旅游" },
    description: {
      en: "Mining heritage, Silk Road sites and desert landscape draw visitors and hold residents. Takes upkeep and facilities; the pull may stay weak.",
      zh: "以工矿遗产、丝路遗址和沙漠景观吸引游客、留住居民；需要维护和旅游设施，吸引力可能有限。",
    },
    pathway: "buffer-within",
    source: "policies.json B-in-9, S-cu-1; scenarios.json managed_shrinkage and desert_oasis",
  },
  rail: {
    name: { en: "Freight line to passenger line", zh: "货运铁路改客运" },
    description: {
      en: "Visitors and shoppers reach the town without the half hour from Hexibao. Takes a station on a heritage site and trains that run.",
      zh: "游客和顾客无需从河西堡再行半小时；需要在工业遗产地建站并保证列车班次。",
    },
    pathway: "buffer-within",
    source: "design-measures.json D3; policies.json Z44-3 (links to other regions)",
  },
  agri_solar: {
    name: { en: "Farming under solar panels", zh: "农光互补" },
    description: {
      en: "Shaded fields earn more and need a little less water. Takes raised panels and farms that work under them; not yet verified on site.",
      zh: "遮阴农田收益提高、用水略减；需要架高光伏板并调整耕作方式，尚未在当地验证。",
    },
    pathway: "buffer-beyond",
    source: "scenarios.json managed_shrinkage, adaptive_reuse; design-measures.json D5",
  },
  irrigation_cap: {
    name: { en: "Irrigation cap", zh: "灌溉总量控制" },
    description: {
      en: "Limits what farms may draw, so that groundwater can rest. Takes meters, enforcement, and fields given back to grass.",
      zh: "限制农业取水总量，使地下水得以恢复；需要计量、执法，并将部分耕地退还草地。",
    },
    pathway: "buffer-beyond",
    source: "policies.json B-sp-2 (watershed restoration plan); action-plan.json phase 3 (water allocation)",
  },
  water_saving: {
    name: { en: "Water-saving irrigation", zh: "节水灌溉" },
    description: {
      en: "Drip lines and lined channels: the same crop with less water, but less seeps back. Takes capital and farm upkeep.",
      zh: "滴灌和渠道衬砌，以更少的水获得同样产量，但回渗减少；需要投资和田间维护。",
    },
    pathway: "buffer-beyond",
    source: "policies.json B-sp-2; scenarios.json industrial_revival, water",
  },
  reclaimed_water: {
    name: { en: "Reclaimed water", zh: "再生水利用" },
    description: {
      en: "Used water of homes and works is cleaned and used again. Takes plants and a second network.",
      zh: "生活和工业污水处理后回用；需要处理厂和再生水管网。",
    },
    pathway: "buffer-within",
    source: "scenarios.json managed_shrinkage and industrial_revival, water; policies.json Z21-1",
  },
  river: {
    name: { en: "Seasonal river restored", zh: "季节性河流修复" },
    description: {
      en: "Water let into the old bed seeps to the groundwater and feeds grass and shrubs. Takes water from users now, and land along the bed.",
      zh: "向旧河道放水，补给地下水并滋养草灌；近期减少其他用水，并需要沿岸土地。",
    },
    pathway: "buffer-beyond",
    source: "policies.json B-sp-2; action-plan.json action 6; design-measures.json D1",
  },
  mixed_belts: {
    name: { en: "Mixed shelterbelts with orchards", zh: "混交防护林与林果" },
    description: {
      en: "Belts of one species become mixed ones with apple and goji, which farmers care for. Takes water, saplings and years.",
      zh: "单一树种防护林改为含苹果、枸杞的混交林，由农户管护；需要用水、苗木和时间。",
    },
    pathway: "buffer-beyond",
    source: "action-plan.json 1b, 2a; design-measures.json D9; policies.json B-out-2",
  },
  saline_shrubs: {
    name: { en: "Shrubs on saline land", zh: "盐碱地灌木修复" },
    description: {
      en: "Tamarisk and other salt-tolerant shrubs win back saline land around farms. Takes planting and patience where groundwater is deep.",
      zh: "以柽柳等耐盐灌木修复农田周边盐碱地；需要栽植，地下水较深处成活较慢。",
    },
    pathway: "buffer-beyond",
    source: "action-plan.json 1a; policies.json B-out-2",
  },
  mountain_shrubs: {
    name: { en: "Shrub barriers in the mountains", zh: "山地灌木屏障" },
    description: {
      en: "Shrubs and straw grids hold the sand on windward and lee slopes. Takes labour, and money from firms and visitors.",
      zh: "在迎风坡植灌、背风坡铺草方格固沙；需要人力以及企业和旅游收入投入。",
    },
    pathway: "buffer-beyond",
    source: "action-plan.json 2b and action 5; policies.json B-out-2",
  },
  farm_scale: {
    name: { en: "Larger farms, passed on", zh: "农业规模经营与土地传承" },
    description: {
      en: "Land worked in larger units pays better and is not left lying. Takes transfers of land; fewer hands are needed.",
      zh: "耕地规模化经营，效益提高、避免撂荒；需要土地流转，用工减少。",
    },
    pathway: "buffer-beyond",
    source: "policies.json B-out-5, B-out-6",
  },
  growth_boundary: {
    name: { en: "Urban growth boundary", zh: "城镇开发边界" },
    description: {
      en: "Stops homes built on speculation beyond what households need. Takes a rule and the will to refuse; land revenue falls.",
      zh: "制止超出家庭需要的投机性建房；需要规则与执行决心，土地收入减少。",
    },
    pathway: "self-organisation",
    source: "policies.json S-to-1 (quota priority); scenarios.json managed_shrinkage, environment",
  },
  demolition: {
    name: { en: "Vacant homes and works reused or cleared", zh: "闲置住宅与厂房再利用或拆除" },
    description: {
      en: "Empty homes and derelict works become green space and facilities, and upkeep falls. Takes compensation and clearing.",
      zh: "空置住宅和废弃厂房转为绿地与设施，减少维护支出；需要补偿和拆除费用。",
    },
    pathway: "buffer-within",
    source: "policies.json B-in-7 (reuse of inefficient land); scenarios.json managed_shrinkage",
  },
  quota_trade: {
    name: { en: "Trading of surplus land quota", zh: "富余用地指标交易" },
    description: {
      en: "Land cleared and given back earns money from regions that grow. Takes a market for quota and land that is really cleared.",
      zh: "将腾退土地的指标出售给增长地区获得收入；需要指标市场和实际腾退的土地。",
    },
    pathway: "buffer-within",
    source: "policies.json B-in-6 (land-quota trading)",
  },
  edge_services: {
    name: { en: "Services at the edge", zh: "边缘社区服务" },
    description: {
      en: "Schools, clinics and buses reach outlying communities and the county, so fewer leave for want of them. Takes staff and running money.",
      zh: "学校、诊所和公交覆盖边缘社区和县域，减少因服务不足的流出；需要人员和运行经费。",
    },
    pathway: "self-organisation",
    source: "policies.json S-to-2 (smart provision); scenarios.json managed_shrinkage, social",
  },
  migrant_services: {
    name: { en: "Services for newcomers", zh: "外来人口公共服务" },
    description: {
      en: "People from the countryside and those displaced by drought are entitled to what residents are. Takes places and a change of rules.",
      zh: "进城农民和因旱迁移者享有与本地居民同等的服务；需要增加供给并调整规则。",
    },
    pathway: "self-organisation",
    source: "policies.json S-vi-2 (gather rural labour), Z44-2; scenarios.json managed_shrinkage, social",
  },
  consolidation: {
    name: { en: "Schools and clinics consolidated", zh: "学校与诊所整合" },
    description: {
      en: "Places nobody needs are closed, so that the rest can be paid for. Ways grow longer at the edge.",
      zh: "关闭多余的学位和床位，保证其余设施的经费；边缘社区的路程变长。",
    },
    pathway: "buffer-beyond",
    source: "policies.json B-out-7 (centralised municipal facilities)",
  },
  elder_care: {
    name: { en: "Elder care", zh: "养老服务" },
    description: {
      en: "Care places follow the number of the old more closely. Takes homes, carers and insurance.",
      zh: "养老床位随老年人口增加；需要设施、护理人员和保险。",
    },
    pathway: "self-organisation",
    source: "policies.json S-to-2 (smart provision), Z43-6",
  },
  social_security: {
    name: { en: "Social security for low incomes", zh: "低收入群体社会保障" },
    description: {
      en: "Raises the income of newcomers and displaced people. Takes money every year, most of it the town's own.",
      zh: "提高外来和因旱迁移人口的收入；每年需要支出，多由本地承担。",
    },
    pathway: "buffer-within",
    source: "policies.json Z43-5 (support for low-income groups), B-in-3",
  },
  participation: {
    name: { en: "Participation", zh: "公众参与" },
    description: {
      en: "Residents and firms take part in deciding: more trust and voice. Takes talks in villages and communities, and plans that can change.",
      zh: "居民和企业参与决策，增强信任和话语权；需要村社协商和可调整的规划。",
    },
    pathway: "self-organisation",
    source: "policies.json S-pa-1, W-3",
  },
  monitoring: {
    name: { en: "Monitoring", zh: "监测评估" },
    description: {
      en: "New data correct the plan: plantings survive better, and the town learns. Takes measuring stations and people who read them.",
      zh: "以新数据修正规划，提高造林成活率，增强学习能力；需要监测站点和分析人员。",
    },
    pathway: "learning",
    source: "policies.json L-as-3 (update the model), L-as-2, Z21-3",
  },
  eco_compensation: {
    name: { en: "Ecological compensation", zh: "生态补偿" },
    description: {
      en: "Land restored earns the town a yearly payment. Takes proof of what lives, and a payer above the town.",
      zh: "修复的土地每年为本地带来补偿收入；需要成效核查和上级出资。",
    },
    pathway: "buffer-beyond",
    source: "policies.json B-out-3 (ecological compensation)",
  },
  carbon_capture: {
    name: { en: "Carbon capture", zh: "碳捕集" },
    description: {
      en: "Takes carbon out of the smelters' smoke. Takes costly plant, mostly paid by firms, and eight years.",
      zh: "捕集冶炼烟气中的二氧化碳；设备昂贵，主要由企业出资，约八年见效。",
    },
    pathway: "buffer-within",
    source: "policies.json Z42-7; scenarios.json industrial_revival, environment",
  },
  tailings: {
    name: { en: "Tailings and slag treated", zh: "尾矿与矿渣治理" },
    description: {
      en: "The waste of decades of smelting is sealed and planted; water gets cleaner. Takes money from works and province.",
      zh: "封存并绿化多年积累的尾矿和矿渣，改善水质；需要企业和省级资金。",
    },
    pathway: "buffer-within",
    source: "policies.json B-in-8 (restore industrial brownfields); design-measures.json D8",
  },
};

/** Which levers come first on the screens; why, above. */
const HEADLINES: readonly LeverId[] = ["battery_chain", "irrigation_cap", "edge_services"];

/** The levers in the order of `LEVER_IDS`. */
export const levers: readonly Lever[] = LEVER_IDS.map((id) => ({
  id,
  ...catalogue[id],
  isHeadline: HEADLINES.includes(id),
}));
