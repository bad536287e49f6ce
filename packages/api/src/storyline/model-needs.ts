import type { LocalizedText } from "@tamarisk/domain";

/** What has to be known of a town before it has a model. */
export const modelNeeds: LocalizedText[] = [
  { en: "residents at the censuses of 2010 and 2020", zh: "2010年和2020年两次人口普查的常住人口" },
  { en: "the shares of them aged 0–14 and 65 and over", zh: "其中0–14岁和65岁及以上人口的比重" },
];
