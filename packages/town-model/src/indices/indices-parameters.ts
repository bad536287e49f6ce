import { parameterSet } from "../parameters/parameter-set.ts";

/** Where the scales of the indices end. */
export const indicesParameters = parameterSet({
  small_work_enough: {
    name: {
      en: "Posts in trade, catering and culture that make a town able to help itself",
      zh: "自组织能力充分时商贸文旅岗位占比",
    },
    unit: "1",
    limits: [0.01, 1],
    usual: { value: 0.5, low: 0.3, high: 0.6 },
  },
  skill_enough: {
    name: { en: "Share of skilled labour at which more adds nothing", zh: "技能劳动力充分占比" },
    unit: "1",
    limits: [0.01, 1],
    usual: { value: 0.6, low: 0.4, high: 0.8 },
  },
  new_industry_enough: {
    name: {
      en: "New energy in industry's output that shows a town can change",
      zh: "产业更新充分时新能源占工业增加值比重",
    },
    unit: "1",
    limits: [0.01, 1],
    usual: { value: 0.5, low: 0.3, high: 0.7 },
  },
  innovation_gain: {
    name: { en: "What an innovation platform adds to that", zh: "创新平台对产业更新的提升" },
    unit: "1",
    limits: [0, 1],
    usual: { value: 0.5, low: 0.2, high: 0.8 },
    lever: "innovation",
    actsOn: "industrial renewal",
  },
  unemployment_at_worst: {
    name: { en: "Share out of work at which work counts nothing", zh: "就业得分为零时的失业率" },
    unit: "1",
    limits: [0.01, 1],
    usual: { value: 0.2, low: 0.1, high: 0.3 },
  },
});
