import type { Confidence } from "@tamarisk/domain";
import type { About } from "@tamarisk/system-dynamics";

/** A parameter's unit in the equations, with where its value comes from and how far it can be trusted. */
export function about(unit: string, { source, confidence }: { source: string; confidence: Confidence }): About {
  return { unit, documentation: `${source} (confidence: ${confidence})` };
}
