import type { LocalizedText } from "@tamarisk/domain";
import type { ModuleId } from "../../src/modules.ts";

/** What a module's page says first, and the pages of docs/methods that tell its assumptions. */
interface ModuleAbout {
  readonly intro: LocalizedText;
  readonly methods: readonly string[];
}

export const moduleAbout: Readonly<Record<ModuleId, ModuleAbout>> = {
  outside: {
    intro: {
      en: "What the town cannot change: the price of its resource, how productive the country becomes, drought and wind. Each future draws its own history of prices and of weather; the reference future has mean weather and no price shocks. All figures of the weather are judgement.",
      zh: "城镇无法左右的条件：资源价格、全国生产率、干旱和大风。每个未来情形抽取各自的价格和天气历程；参照情形取平均天气，没有价格冲击。天气参数均为判断。",
    },
    methods: ["nickel-price", "weather"],
  },
  levers: {
    intro: {
      en: "How far each measure is in force. A measure follows its plan only as fast as its lead time allows and only as far as the town pays its share; rules and what others pay come into force without the town's money.",
      zh: "各项措施的实施程度。措施按计划推进，但受准备时间限制，并取决于本级财政能否承担应付份额；规章类措施和由他方出资的部分不依赖本级资金。",
    },
    methods: ["levers-and-storylines", "finance"],
  },
  population: {
    intro: {
      en: "Residents by unit, group, sex and single year of age, carried from year to year: they age, have children, die, leave and arrive. Who leaves and comes depends on posts, wages, services and surroundings against those of the start; newcomers become long-term residents by and by. Every person is accounted for.",
      zh: "按单元、群体、性别和单岁年龄逐年推算常住人口：变老、生育、死亡、迁出、迁入。迁移取决于岗位、工资、服务和环境相对起始年的变化；新居民逐步成为长期居民。每个人都有账可查。",
    },
    methods: ["cohort-component", "migration", "migration-calibration"],
  },
  economy: {
    intro: {
      en: "What the town makes and the posts that takes: mining and smelting on own and outside ore, solar power and the chain of plants behind it, farming, tourism, building, trade and public work. Ore runs out and cannot be replaced at will; what people earn from outside feeds the shops.",
      zh: "城镇的产出及其所需岗位：以自产矿和外购矿为原料的采矿冶炼、光伏及其产业链、农业、旅游、建筑、商贸服务和公共部门。矿石会枯竭，不能随意替代；居民从外部获得的收入支撑本地商业。",
    },
    methods: ["economy", "nickel-price"],
  },
  labour: {
    intro: {
      en: "Who works, at what, for how much, and who is out of work. Posts that find nobody stay empty, first where pay is low; those laid off by mines are slow to find other work; wages follow unemployment. Participation by age is judgement, its level is fitted to the census.",
      zh: "谁在工作、做什么、收入多少、谁没有工作。招不到人的岗位空置，低薪行业首当其冲；矿山下岗人员难以迅速转岗；工资随失业率变化。分年龄参与率为判断，其总水平按普查拟合。",
    },
    methods: ["labour"],
  },
  land: {
    intro: {
      en: "How many homes stand and stand empty, what is built on, what falls derelict, and what the town takes from fields and grass or gives back. In a shrinking town homes are built on speculation until too many are empty; derelict land can be built on, planted or cleared.",
      zh: "住房的数量和空置、建设用地、废弃地，以及城镇占用或归还的农田草地。收缩城镇中，投机性建房直到空置过多才停止；废弃地可以再建、绿化或复垦。",
    },
    methods: ["land"],
  },
  water: {
    intro: {
      en: "Where water comes from, who gets it, and what that does to the aquifer. Homes come first, then industry, shelterbelts and farms; each takes from rivers and reclaimed water before it pumps. What is pumped beyond recharge lowers the groundwater until wells run dry.",
      zh: "水从哪里来、由谁使用、对含水层有何影响。先保生活，再供工业、防护林带和农业；各方先用河水和再生水，不足再抽取地下水。超过补给的开采使地下水位下降，直至机井干涸。",
    },
    methods: ["water"],
  },
  ecology: {
    intro: {
      en: "Fields, grass, shrubs, shelterbelts, saline land and sand, the speed of the desert front and the days on which it blows. Where the front is faster than its tipping point the oasis' barrier gives way; what is planted lives only with water.",
      zh: "耕地、草地、灌木地、防护林带、盐碱地和沙地，以及沙漠前缘的推进速度和沙尘暴日数。前缘速度超过临界点时，绿洲屏障逐渐瓦解；种植的植被有水才能成活。",
    },
    methods: ["ecology"],
  },
  finance: {
    intro: {
      en: "What the town earns, what services, upkeep, pensions and measures need, what it borrows and what it cuts. Debt is paid first; measures are cut before services; beyond the debt ceiling the province pays the least that must go on. No fiscal series of the town is known: nearly all figures are judgement.",
      zh: "城镇的收入，服务、维护、养老金和措施的支出需求，以及借款和削减。先付利息和养老金；资金不足时先削减措施，再削减服务；债务超过上限后由上级保障最低支出。该城镇的财政序列不详：参数几乎全部为判断。",
    },
    methods: ["finance"],
  },
  services: {
    intro: {
      en: "School places, clinic beds and places in care by unit, and who gets to them. Places follow need with a lag and close where they stay empty; access is lower at the edge, where money is short, and for those who are not entitled.",
      zh: "各单元的学位、医疗床位和养老位，以及谁能享用。设施滞后于需求增减，长期空置则关闭；边缘地区、资金不足处和没有资格者的可及性较低。",
    },
    methods: ["services"],
  },
  society: {
    intro: {
      en: "How people of each group in each unit feel about the town and one another, and how far groups live apart. Satisfaction, trust, voice and attachment close a part of their gap to what conditions call for each year. Weights are judgement: compare futures with them, do not read them as shares of people.",
      zh: "各单元、各群体对城镇和彼此的感受，以及群体之间的居住隔离。满意度、信任度、话语权和依恋每年向条件所决定的水平靠近一部分。权重为判断：可用于比较不同未来，不可理解为人数比例。",
    },
    methods: ["society"],
  },
  carbon: {
    intro: {
      en: "Carbon dioxide by sector, what mining and smelting pay for it, tailings, and the quality of the water. Smelters emit by the ore they work, others by their posts, homes by residents; tailings go on leaching after the mines have closed.",
      zh: "各行业的二氧化碳排放、采矿冶炼业为此支付的费用、尾矿和水质。冶炼厂按矿石处理量排放，其他行业按岗位，居民按人口；矿山关闭后尾矿仍持续渗出。",
    },
    methods: ["carbon"],
  },
  indices: {
    intro: {
      en: "Six indices from 0 to 1, each the plain mean of a few indicators: the resilience capacities (buffer, self-organisation, learning) and the corners of the planner's triangle (green, growing, just). Equal weights are judgement; look behind a mean before arguing with it. The percentages that the screens show are here too.",
      zh: "六个0至1的指数，各为若干指标的简单平均：韧性能力（缓冲、自组织、学习）和规划三角的三个维度（绿色、增长、公平）。等权重为判断；使用平均值前请先看其构成。界面显示的百分比也在此计算。",
    },
    methods: ["indices"],
  },
};

/** The files of equations as headings. */
export const fileNames: Readonly<Record<string, LocalizedText>> = {
  "trend-equations": { en: "Years and productivity", zh: "年份与生产率" },
  "weather-equations": { en: "Weather", zh: "天气" },
  "price-equations": { en: "Price of the resource", zh: "资源价格" },
  "lever-equations": { en: "From plan to force", zh: "从计划到实施" },
  "population-equations": { en: "Residents", zh: "常住人口" },
  "vital-equations": { en: "Births and deaths: rates", zh: "生育率与死亡率" },
  "cohort-equations": { en: "Ageing, births and deaths", zh: "年龄推移、出生与死亡" },
  "count-equations": { en: "Counts of people", zh: "人口统计" },
  "pull-equations": { en: "Pull of the town", zh: "城镇吸引力" },
  "migration-equations": { en: "Migration", zh: "迁移" },
  "regrouping-equations": { en: "Integration and people's books", zh: "融入与人口账目" },
  "economy-equations": { en: "Economy", zh: "经济" },
  "mining-equations": { en: "Mining and smelting", zh: "采矿与冶炼" },
  "energy-equations": { en: "Solar power and its chain", zh: "光伏与产业链" },
  "farming-equations": { en: "Farming", zh: "农业" },
  "demand-equations": { en: "Tourism, trade, building and public work", zh: "旅游、商贸、建筑与公共部门" },
  "post-equations": { en: "Posts", zh: "岗位" },
  "output-equations": { en: "Output", zh: "产出" },
  "labour-equations": { en: "Labour", zh: "劳动力" },
  "supply-equations": { en: "Supply", zh: "供给" },
  "staffing-equations": { en: "Filling posts", zh: "岗位到岗" },
  "laid-off-equations": { en: "The laid off", zh: "下岗人员" },
  "skill-equations": { en: "Skill", zh: "技能" },
  "income-equations": { en: "Wages and income", zh: "工资与收入" },
  "land-equations": { en: "Land", zh: "土地" },
  "home-equations": { en: "Homes", zh: "住房" },
  "used-land-equations": { en: "Land in use", zh: "在用土地" },
  "derelict-equations": { en: "Derelict land", zh: "废弃地" },
  "taken-land-equations": { en: "Land taken and given back", zh: "占用与归还" },
  "need-equations": { en: "Sources and needs", zh: "来水与需水" },
  "groundwater-equations": { en: "Groundwater", zh: "地下水" },
  "desert-equations": { en: "Desert", zh: "沙漠" },
  "land-cover-equations": { en: "Land cover", zh: "土地覆盖" },
  "needs-equations": { en: "What must be paid", zh: "支出需求" },
  "revenue-equations": { en: "Revenue", zh: "收入" },
  "budget-equations": { en: "Budget and debt", zh: "预算与债务" },
  "place-equations": { en: "Places and beds", zh: "学位、床位与养老位" },
  "access-equations": { en: "Access", zh: "可及性" },
  "service-equations": { en: "Services", zh: "公共服务" },
  "opinion-equations": { en: "Satisfaction, trust, voice, attachment", zh: "满意度、信任度、话语权与依恋" },
  "equity-equations": { en: "Gaps between groups", zh: "群体差距" },
  "carbon-equations": { en: "Carbon, tailings and water quality", zh: "碳排放、尾矿与水质" },
  "index-equations": { en: "Indices", zh: "指数" },
  outcomes: { en: "Outcomes as they are shown", zh: "展示用的结果变量" },
};
