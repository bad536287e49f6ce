import { parseTownParameters } from "../parameters/parse-town-parameters.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import parameters from "./jinchang.parameters.json" with { type: "json" };

/**
 * Jinchang in Gansu, two units: Jinchuan District (the core) and Yongchang County. Made by `tools/build-jinchang.ts`
 * from the reference data; every figure carries its source and confidence.
 */
export const jinchang: TownParameters = parseTownParameters(parameters);
