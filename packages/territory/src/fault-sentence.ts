import type { GeometryFault, LocalizedText } from "@tamarisk/domain";

/**
 * What is wrong with a shape, where, and what to do.
 *
 * @example
 * faultSentence({ kind: "ring-crosses-itself", ring: 2, at: [102.19, 38.52] }).en;
 * // "Ring 2 crosses itself near 102.1900, 38.5200; redraw it there."
 */
export function faultSentence(fault: GeometryFault): LocalizedText {
  switch (fault.kind) {
    case "ring-crosses-itself":
      return {
        en: `Ring ${fault.ring} crosses itself near ${placeOf(fault.at)}; redraw it there.`,
        zh: `第 ${fault.ring} 个环在 ${placeOf(fault.at)} 附近自相交；请在该处重绘。`,
      };
    case "rings-cross":
      return {
        en: `Rings ${fault.ring} and ${fault.otherRing} cross near ${placeOf(fault.at)}; redraw one of them there.`,
        zh: `第 ${fault.ring} 个环与第 ${fault.otherRing} 个环在 ${placeOf(fault.at)} 附近相交；请在该处重绘其中之一。`,
      };
    case "ring-without-area":
      return {
        en: `Ring ${fault.ring}, near ${placeOf(fault.at)}, encloses no land; remove it, or draw it as a line.`,
        zh: `第 ${fault.ring} 个环（${placeOf(fault.at)} 附近）不围成任何面积；请删除，或改绘为线。`,
      };
    case "parts-overlap":
      return {
        en: "A part lies on another part, or a hole lies outside its ring; join the parts before importing.",
        zh: "有图斑相互重叠，或洞位于外环之外；请先合并图斑再导入。",
      };
    case "ring-touches-itself":
      return {
        en: `Ring ${fault.ring} touches itself near ${placeOf(fault.at)}; its area is counted as drawn.`,
        zh: `第 ${fault.ring} 个环在 ${placeOf(fault.at)} 附近自接触；面积按所绘计算。`,
      };
    default:
      return fault satisfies never;
  }
}

function placeOf([longitude, latitude]: readonly [number, number]): string {
  return `${longitude.toFixed(4)}, ${latitude.toFixed(4)}`;
}
