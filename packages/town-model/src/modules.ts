import type { LocalizedText } from "@tamarisk/domain";
import { carbonParameters } from "./carbon/carbon-parameters.ts";
import { ecologyParameters } from "./ecology/ecology-parameters.ts";
import { economyParameters } from "./economy/economy-parameters.ts";
import { financeParameters } from "./finance/finance-parameters.ts";
import { indicesParameters } from "./indices/indices-parameters.ts";
import { labourParameters } from "./labour/labour-parameters.ts";
import { landParameters } from "./land/land-parameters.ts";
import { leverParameters } from "./levers/lever-parameters.ts";
import { outsideParameters } from "./outside/outside-parameters.ts";
import type { ParameterAbout } from "./parameters/parameter-set.ts";
import { populationParameters } from "./population/population-parameters.ts";
import { servicesParameters } from "./services/services-parameters.ts";
import { societyParameters } from "./society/society-parameters.ts";
import { waterParameters } from "./water/water-parameters.ts";

/** The parts of the model in the order of a year, with the figures each needs. */
export const modules = {
  outside: { name: { en: "World outside", zh: "外部环境" }, parameters: outsideParameters },
  levers: { name: { en: "Measures", zh: "措施" }, parameters: leverParameters },
  population: { name: { en: "Population", zh: "人口" }, parameters: populationParameters },
  economy: { name: { en: "Economy", zh: "经济" }, parameters: economyParameters },
  labour: { name: { en: "Labour", zh: "劳动力" }, parameters: labourParameters },
  land: { name: { en: "Land and buildings", zh: "土地与建筑" }, parameters: landParameters },
  water: { name: { en: "Water", zh: "水资源" }, parameters: waterParameters },
  ecology: { name: { en: "Ecology", zh: "生态" }, parameters: ecologyParameters },
  finance: { name: { en: "Public finance", zh: "公共财政" }, parameters: financeParameters },
  services: { name: { en: "Services", zh: "公共服务" }, parameters: servicesParameters },
  society: { name: { en: "Society", zh: "社会" }, parameters: societyParameters },
  carbon: { name: { en: "Carbon and pollution", zh: "碳排放与污染" }, parameters: carbonParameters },
  indices: { name: { en: "Indices", zh: "指数" }, parameters: indicesParameters },
} satisfies Record<string, { name: LocalizedText; parameters: Readonly<Record<string, ParameterAbout>> }>;

export type ModuleId = keyof typeof modules;
type ParametersOf<Id extends ModuleId> = keyof (typeof modules)[Id]["parameters"];
/** The id of any figure of any module. */
export type ParameterId = { [Id in ModuleId]: ParametersOf<Id> }[ModuleId] & string;

/** Every figure the equations need, whatever its module. */
export const allParameters: Readonly<Record<string, ParameterAbout>> = Object.assign(
  {},
  ...Object.values(modules).map(({ parameters }) => parameters),
);
