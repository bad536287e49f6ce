import type { LocalizedText } from "@tamarisk/domain";
import type { Sector } from "./sectors.ts";

/** What people call the sectors. */
export const SECTOR_NAMES: Readonly<Record<Sector, LocalizedText>> = {
  mining: { en: "mining and smelting", zh: "采矿与冶炼" },
  energy: { en: "energy", zh: "能源" },
  farming: { en: "farming", zh: "农业" },
  tourism: { en: "tourism", zh: "旅游" },
  services: { en: "services", zh: "服务业" },
  construction: { en: "construction", zh: "建筑业" },
  public: { en: "public sector", zh: "公共部门" },
};
