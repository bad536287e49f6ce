import type { DocumentMeasure } from "./document-measure.ts";

/** The second and third phases of the desertification plan, by unit. */
export const laterMeasures: Readonly<Record<string, readonly DocumentMeasure[]>> = {
  "2a": [
    {
      key: "older-plantations",
      title: {
        en: "Mixed planting in former desert and dry-land plantations",
        zh: "在既有荒漠与旱地人工林中补植混交树种",
      },
      description: {
        en: "Find where desert and dry land was planted before, and mix in other species. Government and enterprises pay, Arbor Day adds hands, farmers manage and maintain; those who planted first and the public tree-planting platforms answer for the optimisation. No amount is given.",
        zh: "找出过去在荒漠和旱地营造的人工林，补植其他树种。政府与企业出资，结合植树节活动，农户协助管护；优化工作由原植树方和公众植树平台负责。文献未给出金额。",
      },
      capacity: "buffer",
      actors: [
        ["R6", "lead"],
        ["P2", "funder"],
        ["M1", "funder"],
        ["C4", "maintains"],
      ],
      tags: {
        buffer: ["beyond-boundary"],
        selfOrganisation: ["village"],
        strategies: ["watershed_restoration"],
        sdgTargets: ["15.2", "15.3"],
      },
      scale: "XL",
      place: { words: { en: "Where desert or dry land was planted before", zh: "过去造林的荒漠与旱地" }, shapes: [] },
      results: [
        {
          output: { en: "Plantations of several species (area not given)", zh: "多树种混交的人工林（文献未给出面积）" },
          outcome: { en: "Fewer sandstorms", zh: "沙尘暴减少" },
          indicatorId: "sandstorm-days",
          source: "document 001, 4.2, the condition after phase two; no size of effect is given",
        },
      ],
      waitsFor: ["mixed-belts"],
      tasks: [
        { title: { en: "Locate past plantation areas", zh: "查清既有人工林位置" }, responsible: "R6" },
        {
          title: { en: "Plant on Arbor Day", zh: "结合植树节补植" },
          responsible: "R6",
          waitsFor: [0],
        },
        { title: { en: "Manage and maintain with farmers", zh: "与农户共同管护" }, responsible: "C4", waitsFor: [1] },
      ],
      reading:
        "lead from the sentence on who answers for the optimisation; that it waits for the mixed belts is read from the order of the phases; tags and scale are ours",
    },
    {
      key: "dry-shrubs",
      title: { en: "Drought-resistant shrubs", zh: "耐旱灌木" },
      description: {
        en: "In dry desert regions shrubs may do better than grass islands, though they hold wind and sand less well, says the document.",
        zh: "文献认为，在干旱荒漠区灌木可能比草地斑块更适宜，但防风固沙效果有限。",
      },
      capacity: "buffer",
      actors: [],
      tags: { buffer: ["beyond-boundary"], strategies: ["landscape_restoration"], sdgTargets: ["15.3"] },
      scale: "XL",
      place: {
        words: { en: "Grassland and shrubland in dry desert regions", zh: "干旱荒漠区的草地与灌木地" },
        shapes: [],
      },
      results: [],
      tasks: [],
      reading:
        "the document gives the method for this land but names no unit and no actor; it stands with the planting of phase two",
    },
  ],
  "2b": [
    {
      key: "windward-shrubs",
      title: { en: "Shrub barriers on windward slopes (action 5)", zh: "迎风坡灌木屏障（行动 5）" },
      description: {
        en: "Drought-resistant shrubs hold the sand on mountains near settlements. Corporate profit and landscape tourism pay; no amount is given and nobody is named to lead. An earlier paragraph of the document puts cold-resistant shrubs on the lee slopes: to be settled.",
        zh: "在邻近居民点的山体种植耐旱灌木固沙。资金来自企业利润和景观旅游收入；文献未给出金额，也未写明牵头方。文献前文又称在背风坡种植耐寒灌木，有待核定。",
      },
      capacity: "buffer",
      actors: [
        ["M1", "funder"],
        ["R4", "funder"],
      ],
      tags: { buffer: ["beyond-boundary"], strategies: ["watershed_restoration"], sdgTargets: ["15.3", "15.4"] },
      scale: "XL",
      place: {
        words: { en: "Windward slopes of mountains near settlements", zh: "邻近居民点山体的迎风坡" },
        shapes: [],
      },
      results: [
        {
          output: { en: "Shrub barriers (length not given)", zh: "灌木屏障（文献未给出长度）" },
          outcome: { en: "Fewer sandstorms", zh: "沙尘暴减少" },
          indicatorId: "sandstorm-days",
          source: "document 001, 4.2, the condition after phase two; no size of effect is given",
        },
      ],
      tasks: [
        {
          title: { en: "Settle on which slopes the shrubs stand (our proposal)", zh: "核定灌木种植坡向（建议）" },
          responsible: null,
        },
      ],
      reading: "enterprises as funders are read from corporate profit and tourism revenue; tags and scale are ours",
    },
    {
      key: "straw-grids",
      title: { en: "Straw checkerboards on lee slopes", zh: "背风坡草方格固沙" },
      description: {
        en: "Sand that crosses the ranges gathers on the lee side; straw grids of local practice hold it there. Funding as for the shrub barriers.",
        zh: "越过山体的流沙在背风侧堆积，采用当地草方格方法固定。资金来源与灌木屏障相同。",
      },
      capacity: "buffer",
      actors: [
        ["M1", "funder"],
        ["R4", "funder"],
      ],
      tags: { buffer: ["beyond-boundary"], strategies: ["watershed_restoration"], sdgTargets: ["15.3", "15.4"] },
      scale: "XL",
      place: { words: { en: "Lee slopes of mountains near settlements", zh: "邻近居民点山体的背风坡" }, shapes: [] },
      results: [
        {
          output: { en: "Straw grids (area not given)", zh: "草方格（文献未给出面积）" },
          outcome: { en: "Sand stays where it lies; fewer sandstorms", zh: "流沙固定，沙尘暴减少" },
          indicatorId: "sandstorm-days",
          source: "document 001, 4.2, the condition after phase two; no size of effect is given",
        },
      ],
      tasks: [],
      reading: "enterprises as funders are read from corporate profit and tourism revenue; tags and scale are ours",
    },
  ],
  "3": [
    {
      key: "water-allocation",
      title: { en: "Regional water allocation", zh: "区域水资源统筹分配" },
      description: {
        en: "Provinces and cities of the basin share water together, under the eyes of the national government. Funding between provinces and cities; no amount is given.",
        zh: "流域内省、市协作分配水资源，由上级（国家）主管部门监管。资金由省际和市级承担；文献未给出金额。",
      },
      capacity: "self-organisation",
      actors: [
        ["P2", "lead"],
        ["P2", "funder"],
        ["P4", "partner"],
      ],
      tags: {
        buffer: ["beyond-boundary"],
        selfOrganisation: ["province", "county", "township"],
        strategies: ["watershed_restoration"],
        sdgTargets: ["6.5", "6.4"],
      },
      scale: "XL",
      place: { words: { en: "The Shiyang River basin", zh: "石羊河流域" }, shapes: [] },
      results: [
        {
          output: { en: "An agreement on water between provinces and cities", zh: "省际、市际水资源分配协议" },
          outcome: { en: "Less of the basin's water is used up", zh: "流域水资源开发利用程度下降" },
          indicatorId: "B10",
          source: "our reading of document 001, 4.2: the document names no output, outcome or indicator here",
        },
      ],
      tasks: [],
      reading:
        "counties and townships as partners are read from inter-provincial and municipal cooperation; tags and the results chain are ours",
    },
    {
      key: "seasonal-rivers",
      title: {
        en: "Seasonal rivers restored as a buffer between farmland and protection zones",
        zh: "恢复季节性河流，作为农田与保护区之间的缓冲带",
      },
      description: {
        en: "What the pilots of unit 1c tried goes on along the rivers of the region.",
        zh: "将 1c 单元的试点做法推广到区域内的河流。",
      },
      capacity: "buffer",
      actors: [
        ["P2", "lead"],
        ["P4", "partner"],
      ],
      tags: {
        buffer: ["beyond-boundary"],
        selfOrganisation: ["province", "county"],
        strategies: ["watershed_restoration", "landscape_restoration"],
        sdgTargets: ["6.6", "15.3"],
      },
      scale: "L",
      place: {
        words: { en: "Between farmland and ecological protection zones", zh: "农田与生态保护区之间" },
        shapes: [],
      },
      results: [
        {
          output: { en: "Restored river stretches (length not given)", zh: "恢复的河段（文献未给出长度）" },
          outcome: { en: "Groundwater recovers", zh: "地下水得到补给" },
          indicatorId: "B11",
          source: "document 001, 4.2, from the method of de-channelisation; no size of effect is given",
        },
      ],
      waitsFor: ["river-pilots"],
      tasks: [],
      reading: "that it waits for the pilots is read from the order of the phases; tags and scale are ours",
    },
    {
      key: "ecotourism",
      title: { en: "Regional ecotourism (possible)", zh: "区域生态旅游（可能项）" },
      description: {
        en: "The document calls it a potential development. Its economic side effects are not assessed there (6.4).",
        zh: "文献称其为潜在发展方向，未评估其经济副作用（6.4 节）。",
      },
      capacity: "buffer",
      actors: [
        ["P2", "lead"],
        ["P4", "partner"],
      ],
      tags: { strategies: ["inclusive_transition", "landscape_restoration"], sdgTargets: ["8.9"] },
      scale: "XL",
      place: null,
      results: [
        {
          output: { en: "Offers for visitors", zh: "旅游产品" },
          outcome: { en: "New industries whose revenue goes back into ecology", zh: "新产业及其收入反哺生态建设" },
          indicatorId: "S4",
          source:
            "document 001, 4.2, the condition after phase two; the indicator stands in for successful new industries",
        },
      ],
      waitsFor: ["seasonal-rivers"],
      tasks: [],
      reading: "that it waits for the rivers is ours, since the landscape must be there first; tags are ours",
    },
  ],
};
