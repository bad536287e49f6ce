import type { LocalizedText, StakeholderClass } from "@tamarisk/domain";

interface UsualStakeholder {
  readonly class: StakeholderClass;
  readonly name: LocalizedText;
}

const of = (kind: StakeholderClass, en: string, zh: string): UsualStakeholder => ({ class: kind, name: { en, zh } });

/**
 * Who usually has a say or a stake in the plan of a small county town in China, to begin a register with: the departments of a
 * county government by their common names, what is run with public money, businesses, and the people. A proposal: which of
 * them a county has, and what it calls them, the planner knows.
 */
export const usualStakeholders: readonly UsualStakeholder[] = [
  of("public", "County people’s government", "县人民政府"),
  of("public", "County natural resources bureau", "县自然资源局"),
  of("public", "County development and reform bureau", "县发展和改革局"),
  of("public", "County finance bureau", "县财政局"),
  of("public", "County housing and urban–rural development bureau", "县住房和城乡建设局"),
  of("public", "County water bureau", "县水务局"),
  of("public", "County agriculture and rural affairs bureau", "县农业农村局"),
  of("public", "County forestry and grassland bureau", "县林业和草原局"),
  of("public", "County branch of the ecology and environment bureau", "市生态环境局县分局"),
  of("public", "County emergency management bureau", "县应急管理局"),
  of("public", "County civil affairs bureau", "县民政局"),
  of("public", "Township government", "乡镇人民政府"),
  of("public-private", "County urban construction and investment company", "县城市建设投资公司"),
  of("private", "Mining enterprise", "矿山企业"),
  of("private", "Local businesses", "本地企业和个体工商户"),
  of("civic", "Village committee", "村民委员会"),
  of("civic", "Residents’ committee", "社区居民委员会"),
  of("civic", "Farmers’ cooperative", "农民专业合作社"),
  of("civic", "Residents", "城镇居民"),
  of("civic", "Farmers and herders", "农牧民"),
];
