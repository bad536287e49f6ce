import { Indicator } from "@tamarisk/domain";
import { readIndicatorSystems } from "@tamarisk/reference-data";
import { sentenceCase } from "./sentence-case.ts";

/** Values outside cannot be true. Other indicators have no upper end, and none but these can be below zero. */
const bounds: Readonly<Record<string, readonly [number | null, number | null]>> = {
  B1: [-100, null],
  B2: [0, 100],
  B3: [0, 100],
  B6: [0, 100],
  B9: [-1, 1],
  B11: [null, null],
  S1: [0, 100],
  S3: [0, 100],
  S4: [0, 100],
  S5: [0, 100],
  L2: [0, 100_000],
  L3: [0, 100],
  L4: [0, 100],
  L5: [0, 100],
  L6: [0, 100],
  L7: [0, 100],
};

/** The 28 core indicators, ready for the library. */
export function indicatorsFromReference(folder?: string): Indicator[] {
  return readIndicatorSystems(folder).content.coreSetProposal.map((core) => {
    const [lowest, highest] = bounds[core.id] ?? [0, null];
    return Indicator.parse({ ...core, name: sentenceCase(core.name), lowest, highest });
  });
}
