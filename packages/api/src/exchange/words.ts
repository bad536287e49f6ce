import type { LocalizedText } from "@tamarisk/domain";

type Words = Readonly<Record<string, LocalizedText>>;

export const yesNo: Words = { yes: { en: "yes", zh: "是" }, no: { en: "no", zh: "否" } };

export const capacities: Words = {
  buffer: { en: "buffer", zh: "缓冲能力" },
  "self-organisation": { en: "self-organisation", zh: "自组织能力" },
  learning: { en: "learning", zh: "学习能力" },
};

export const scales: Words = {
  XL: { en: "XL", zh: "区域 XL" },
  L: { en: "L", zh: "流域 L" },
  M: { en: "M", zh: "城市 M" },
  S: { en: "S", zh: "街区 S" },
};

export const bufferSides: Words = {
  "within-boundary": { en: "within the boundary", zh: "边界内" },
  "beyond-boundary": { en: "beyond the boundary", zh: "边界外" },
};

export const levels: Words = {
  province: { en: "province", zh: "省级" },
  county: { en: "county", zh: "市县级" },
  township: { en: "township", zh: "乡镇级" },
  village: { en: "village", zh: "村级" },
};

export const learningStages: Words = {
  alert: { en: "alert", zh: "预警" },
  "shared-vision": { en: "shared vision", zh: "共同愿景" },
  "planning-scheme": { en: "planning scheme", zh: "规划方案" },
  "dynamic-feedback": { en: "dynamic feedback", zh: "动态反馈" },
};

export const strategies: Words = {
  social_inclusion: { en: "social inclusion", zh: "社会包容" },
  heritage_preservation: { en: "heritage preservation", zh: "文化遗产保护" },
  landscape_restoration: { en: "landscape restoration", zh: "文化景观修复" },
  watershed_restoration: { en: "watershed restoration", zh: "流域生态修复" },
  inclusive_transition: { en: "inclusive transition", zh: "包容性经济转型" },
  adaptive_reuse: { en: "adaptive reuse", zh: "工业遗产适应性再利用" },
};

export const fundingSources: Words = {
  government: { en: "government", zh: "政府" },
  "inter-provincial": { en: "inter-provincial", zh: "省际" },
  enterprises: { en: "enterprises", zh: "企业" },
  tourism: { en: "tourism revenue", zh: "旅游收入" },
  residents: { en: "residents", zh: "居民" },
  other: { en: "other", zh: "其他" },
};

export const taskStates: Words = {
  "to-do": { en: "to do", zh: "待办" },
  "in-progress": { en: "in progress", zh: "进行中" },
  done: { en: "done", zh: "已完成" },
  dropped: { en: "dropped", zh: "已取消" },
};

export const directions: Words = {
  up: { en: "more is better", zh: "越高越好" },
  down: { en: "less is better", zh: "越低越好" },
  neither: { en: "neither", zh: "仅作描述" },
};

export const rhythms: Words = {
  monthly: { en: "monthly", zh: "每月" },
  quarterly: { en: "quarterly", zh: "每季" },
  yearly: { en: "yearly", zh: "每年" },
  "five-yearly": { en: "every five years", zh: "每五年" },
  census: { en: "with each census", zh: "随人口普查" },
};

export const sides: Words = {
  above: { en: "trouble above", zh: "高于即有问题" },
  below: { en: "trouble below", zh: "低于即有问题" },
};

export const confidences: Words = {
  high: { en: "high", zh: "高" },
  medium: { en: "medium", zh: "中" },
  low: { en: "low", zh: "低" },
  contradicted: { en: "contradicted", zh: "有矛盾" },
  derived: { en: "derived", zh: "推算" },
};

export const sexes: Words = {
  all: { en: "all", zh: "全部" },
  women: { en: "women", zh: "女" },
  men: { en: "men", zh: "男" },
};

export const residentGroups: Words = {
  all: { en: "all", zh: "全部" },
  urban: { en: "urban", zh: "城镇" },
  rural: { en: "rural", zh: "乡村" },
  "registered-here": { en: "registered here", zh: "本地户籍" },
  "registered-elsewhere": { en: "registered elsewhere", zh: "外地户籍" },
  "low-income": { en: "low income", zh: "低收入" },
  disability: { en: "living with a disability", zh: "残障人士" },
};
