import { demandParameters } from "./demand-parameters.ts";
import { energyParameters } from "./energy-parameters.ts";
import { farmingParameters } from "./farming-parameters.ts";
import { miningParameters } from "./mining-parameters.ts";

/** Mines, plants, farms, shops and offices. */
export const economyParameters = {
  ...miningParameters,
  ...energyParameters,
  ...farmingParameters,
  ...demandParameters,
};
