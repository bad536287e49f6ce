import { assertNever, type LocalizedText, type ThresholdApproach } from "@tamarisk/domain";

/** Where a series is heading, as seen from its threshold. */
export function approachSentence(approach: ThresholdApproach): LocalizedText {
  switch (approach.kind) {
    case "too-few": {
      const { found, needed } = approach;
      return {
        en: `No trend yet: ${found} ${found === 1 ? "value" : "values"}, at least ${needed} are needed.`,
        zh: `尚不能判断趋势：仅有 ${found} 个数值，至少需要 ${needed} 个。`,
      };
    }
    case "already-beyond":
      return { en: "The threshold is already crossed.", zh: "已越过阈值。" };
    case "no-clear-course":
      return {
        en: "No clear course: the values rise and fall too much to say where they are heading.",
        zh: "走势不明确：数值起伏较大，无法判断方向。",
      };
    case "moving-away":
      return { en: "The values move away from the threshold.", zh: "数值正在远离阈值。" };
    case "approaching": {
      const [year, earliest, latest] = [approach.year, approach.earliest, approach.latest].map(Math.round);
      return {
        en: `Going on like this, the threshold is reached about ${year} (between ${earliest} and ${latest}, from ${approach.readings} values).`,
        zh: `若延续目前走势，约在 ${year} 年达到阈值（${earliest}—${latest} 年之间，依据 ${approach.readings} 个数值）。`,
      };
    }
    default:
      return assertNever(approach);
  }
}
