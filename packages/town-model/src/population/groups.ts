/** Groups of residents: long-term residents, people from the countryside, people displaced by drought. */
export const GROUPS = ["longterm", "countryside", "displaced"] as const;
export type Group = (typeof GROUPS)[number];

/** What people call the groups, in their order. */
export const GROUP_NAMES = [
  { en: "long-term residents", zh: "长期居民" },
  { en: "people from the countryside", zh: "农村迁入居民" },
  { en: "people displaced by drought", zh: "干旱移民" },
] as const;
