import type { DocumentMeasure } from "./document-measure.ts";
import { riverThroughTown, townEdge } from "./document-places.ts";

/** The first phase of the desertification plan: pilots on degraded land, by the unit that works there. */
export const phaseOneMeasures: Readonly<Record<string, readonly DocumentMeasure[]>> = {
  "1a": [
    {
      key: "saline-planting",
      title: { en: "Tamarix and Sophora alopecuroides against salinity", zh: "种植柽柳与苦豆子改良盐碱地" },
      description: {
        en: "Shrubs of local practice lower salinity and pH and bring back fertility. Government and enterprises pay; employees of Jinchuan Group and the municipal government plant; farmers manage and maintain. No amount, area or year is given in the document.",
        zh: "采用当地经验，种植灌木降低土壤盐分和酸碱度、恢复地力。资金由政府与企业提供；金川集团和市政府职工参加植树；农户协助管护。文献未给出金额、面积和年份。",
      },
      capacity: "buffer",
      actors: [
        ["P2", "lead"],
        ["P2", "funder"],
        ["M1", "funder"],
        ["M1", "partner"],
        ["C4", "maintains"],
      ],
      tags: {
        buffer: ["beyond-boundary"],
        selfOrganisation: ["village"],
        learning: ["dynamic-feedback"],
        strategies: ["watershed_restoration"],
        sdgTargets: ["15.3", "2.4"],
      },
      scale: "XL",
      place: {
        words: { en: "Saline-alkali land around farms", zh: "农田周边的盐碱地" },
        shapes: [],
      },
      results: [
        {
          output: { en: "Shrubs stand on saline farmland (area not given)", zh: "盐碱耕地上的灌木（文献未给出面积）" },
          outcome: {
            en: "Salinity and pH fall; fertility and soil life return",
            zh: "土壤盐分和酸碱度下降，地力与土壤微生物多样性恢复",
          },
          indicatorId: "B9",
          source:
            "document 001, 4.2, after Wang et al. 2021 and Li et al. 2025; the indicator is that of the gate after phase one; no size of effect is given",
        },
      ],
      tasks: [
        { title: { en: "Designate the planting areas", zh: "划定植树区域" }, responsible: "P2" },
        {
          title: { en: "Plant with employees of Jinchuan Group and the city", zh: "组织金川集团和市政府职工植树" },
          responsible: "M1",
          waitsFor: [0],
        },
        {
          title: { en: "Agree with farmers on management and maintenance", zh: "与农户商定管护办法" },
          responsible: "C4",
          waitsFor: [0],
        },
        {
          title: {
            en: "Measure vegetation cover before and after (our proposal)",
            zh: "栽植前后监测植被覆盖度（建议）",
          },
          responsible: null,
        },
      ],
      reading: "who leads is not said, the first actor named is taken; tags, scale and SDG targets are ours",
    },
    {
      key: "wetland-emergency",
      title: { en: "Emergency restoration around wetlands and protected lakes", zh: "湿地与保护湖泊周边应急修复" },
      description: {
        en: "The worst land first: severely degraded areas around wetlands and lakes designated for ecological protection. The document names neither the lakes nor the method used there.",
        zh: "先修复退化最严重的区域：湿地和划定生态保护的湖泊周边。文献未写明具体湖泊及所用方法。",
      },
      capacity: "buffer",
      actors: [
        ["P2", "lead"],
        ["P2", "funder"],
        ["M1", "funder"],
        ["C4", "maintains"],
      ],
      tags: { buffer: ["beyond-boundary"], strategies: ["watershed_restoration"], sdgTargets: ["15.3", "6.6"] },
      scale: "XL",
      place: {
        words: { en: "Wetlands and lakes designated for ecological protection", zh: "湿地及划定生态保护的湖泊" },
        shapes: [],
      },
      results: [],
      tasks: [
        {
          title: {
            en: "Name the lakes and wetlands that come first (our proposal)",
            zh: "确定优先修复的湖泊与湿地（建议）",
          },
          responsible: null,
        },
      ],
      reading: "set apart from the farmland of unit 1a because another method is needed; tags and scale are ours",
    },
    {
      key: "seed-islands",
      title: { en: "Keep grass patches as seed islands behind windbreaks", zh: "保留草地斑块作为防风带后的种源岛" },
      description: {
        en: "Grass that is left is kept as islands and seed banks. It needs windbreaks and shelterbelts first, says the document.",
        zh: "保留残存草地，作为生态岛和种子库。文献指出须先建设防风屏障和防护林。",
      },
      capacity: "buffer",
      actors: [],
      tags: { buffer: ["beyond-boundary"], strategies: ["landscape_restoration"], sdgTargets: ["15.3", "15.1"] },
      scale: "XL",
      place: { words: { en: "Degraded grassland and farmland", zh: "退化草地与农田" }, shapes: [] },
      results: [],
      waitsFor: ["mixed-belts"],
      tasks: [],
      reading:
        "the document gives the method for this land but names no unit and no actor; it stands with the degraded land of phase one",
    },
  ],
  "1b": [
    {
      key: "mixed-belts",
      title: { en: "Mixed plantation instead of single species", zh: "以混交林替代单一树种" },
      description: {
        en: "The belts have one species, hard surfaces and artificial channels. The forestry bureau upgrades the facilities; farmers plant and maintain. Section 6.2 adds that belts were planted in the east along corridors and western villages were left out. The document names no funding for this unit.",
        zh: "现有防护林树种单一、地面硬化、渠道人工化。林草部门改造设施，农户栽植和管护。6.2 节指出防护林多沿东部廊道营造，西部村庄未被覆盖。文献未写明该单元的资金来源。",
      },
      capacity: "buffer",
      actors: [
        ["P3", "lead"],
        ["C4", "partner"],
        ["C4", "maintains"],
      ],
      tags: {
        buffer: ["within-boundary", "beyond-boundary"],
        selfOrganisation: ["village"],
        learning: ["dynamic-feedback"],
        strategies: ["watershed_restoration"],
        sdgTargets: ["15.2", "15.3"],
      },
      scale: "M",
      place: {
        words: { en: "Shelterbelts at the edge of the town", zh: "城市边缘防护林带" },
        shapes: [townEdge],
      },
      results: [
        {
          output: { en: "Belts of several species (area not given)", zh: "多树种混交的防护林（文献未给出面积）" },
          outcome: {
            en: "More kinds of life; belts stand pests, disease and drought better",
            zh: "生物多样性提高，林带更能抵御病虫害与干旱",
          },
          indicatorId: "B9",
          source: "document 001, 4.2; the indicator is that of the gate after phase one; no size of effect is given",
        },
      ],
      tasks: [
        { title: { en: "Upgrade the facilities of the belts", zh: "改造防护林设施" }, responsible: "P3" },
        {
          title: { en: "Plant mixed species with farmers", zh: "与农户共同栽植混交树种" },
          responsible: "C4",
          waitsFor: [0],
        },
        { title: { en: "Maintain what was planted", zh: "后期管护" }, responsible: "C4", waitsFor: [1] },
        {
          title: {
            en: "Look at belts for the western villages (our proposal, from 6.2)",
            zh: "研究西部村庄防护林布局（建议，据 6.2 节）",
          },
          responsible: null,
        },
      ],
      reading:
        "lead from the sentence that the forestry bureau upgrades the facilities; tags, scale and the line on the map are ours",
    },
    {
      key: "agroforestry",
      title: { en: "Agroforestry (apple, goji; farmers as caretakers)", zh: "农林复合（苹果、枸杞；农户兼任管护人）" },
      description: {
        en: "Belts that bear fruit: farmers are interested in apples and goji, which suit the dry climate, and look after the trees as volunteers.",
        zh: "让防护林结果增收：当地农户愿意种植适应干旱气候的苹果和枸杞，并义务管护林木。",
      },
      capacity: "self-organisation",
      actors: [
        ["P3", "lead"],
        ["C4", "partner"],
        ["C4", "maintains"],
      ],
      tags: {
        buffer: ["beyond-boundary"],
        selfOrganisation: ["village"],
        strategies: ["watershed_restoration", "social_inclusion"],
        sdgTargets: ["15.3", "2.4"],
      },
      scale: "M",
      place: { words: { en: "Shelterbelts at the edge of the town", zh: "城市边缘防护林带" }, shapes: [townEdge] },
      results: [
        {
          output: { en: "Belts with apple and goji", zh: "套种苹果与枸杞的防护林" },
          outcome: { en: "Farmers look after the belts and earn from them", zh: "农户参与管护并从中获益" },
          indicatorId: null,
          source: "document 001, 4.2; no indicator is named",
        },
      ],
      tasks: [
        {
          title: {
            en: "Find farmers who want to grow apple or goji (our proposal)",
            zh: "征集愿种苹果、枸杞的农户（建议）",
          },
          responsible: "C4",
        },
      ],
      reading: "social inclusion is read from farmers as caretakers; tags, scale and the line on the map are ours",
    },
  ],
  "1c": [
    {
      key: "river-pilots",
      title: { en: "Open channelled stretches of seasonal rivers (action 6)", zh: "季节性河流局部去渠道化（行动 6）" },
      description: {
        en: "Pilots: banks become natural again where it suits, so that rain water sinks in and the flood plain filters. Government pays for the works; farmers nearby maintain. No amount is given. The document says that regional data cannot tell which stretches are artificial.",
        zh: "试点：在适宜河段恢复自然岸线，使雨季来水下渗、河漫滩过滤净化。工程由政府出资，周边农户参与维护。文献未给出金额，并说明现有区域数据无法判别哪些河段为人工渠道。",
      },
      capacity: "buffer",
      actors: [
        ["P2", "lead"],
        ["P2", "funder"],
        ["C4", "maintains"],
      ],
      tags: {
        buffer: ["within-boundary", "beyond-boundary"],
        selfOrganisation: ["village"],
        learning: ["dynamic-feedback"],
        strategies: ["watershed_restoration"],
        sdgTargets: ["6.6", "15.3"],
      },
      scale: "L",
      place: {
        words: {
          en: "Seasonal rivers in urban farmland, as the Jinchuan River",
          zh: "城市农田中的季节性河流，如金川河",
        },
        shapes: [riverThroughTown],
      },
      results: [
        {
          output: { en: "Stretches with natural banks (length not given)", zh: "恢复自然岸线的河段（文献未给出长度）" },
          outcome: { en: "Rain water sinks in and groundwater recovers", zh: "雨季下渗，地下水得到补给" },
          indicatorId: "B11",
          source: "document 001, 4.2; the indicator is that of the gate after phase one; no size of effect is given",
        },
        {
          output: { en: "Flood plain with plants", zh: "恢复植被的河漫滩" },
          outcome: {
            en: "Soil and plants hold heavy metals and break down pollutants",
            zh: "土壤和植被吸附重金属、降解有机污染物",
          },
          indicatorId: null,
          source: "document 001, 4.2; no indicator is named",
        },
      ],
      tasks: [
        {
          title: {
            en: "Find out which stretches are artificial channels (our proposal)",
            zh: "查明哪些河段为人工渠道（建议）",
          },
          responsible: null,
        },
        { title: { en: "Rebuild the pilot stretches", zh: "改造试点河段" }, responsible: "P2", waitsFor: [0] },
        {
          title: { en: "Maintain with the farmers nearby", zh: "与周边农户共同维护" },
          responsible: "C4",
          waitsFor: [1],
        },
        {
          title: { en: "Measure groundwater beside the pilots (our proposal)", zh: "监测试点河段地下水位（建议）" },
          responsible: null,
        },
      ],
      reading: "the Jinchuan River as example is taken from chapter 5; tags, scale and the line on the map are ours",
    },
  ],
};
