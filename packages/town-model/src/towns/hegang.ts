import type { TownParameters } from "../parameters/town-parameters.ts";
import { townFromCensus } from "./from-census/town-from-census.ts";
import inputs from "./hegang.inputs.json" with { type: "json" };

/**
 * Hegang in Heilongjiang, a declining coal city: its six districts and its two counties. Made from census figures alone, as
 * any town of the shipped tables is, so that nothing of Jinchang hides in the equations.
 */
export const hegang: TownParameters = townFromCensus(inputs as Parameters<typeof townFromCensus>[0]);
