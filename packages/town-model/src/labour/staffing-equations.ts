import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Which posts find somebody. Posts and hands meet as in a matching function: the fewer of the two bound those at work, and
 * some of both stay over. What is missing is missing first where pay is least.
 *
 * @see docs/methods/labour.md, rules LAB3–LAB5.
 */
export function staffingEquations(model: ModelBuilder): void {
  model
    .auxiliary(
      "pay[sector]",
      {
        sector: "sector wage",
        mining: "sector wage[mining] * (1 - wage tied share + wage tied share * own margin)",
        farming: "sector wage[farming] * farm price",
      },
      { unit: "wage / person" },
    )
    .auxiliary("labour ready", "MAX(0, labour of town - laid off unfit * laid off)", { unit: "person" })
    .auxiliary(
      "matched at start",
      "MIN(0.999, (1 - unemployment at start) / (1 - laid off unfit * laid off at start))",
      { unit: "1", documentation: "those at work at the start over those ready to" },
    )
    .auxiliary("vacancies at start", "(1 - matched at start ^ matching sharpness) ^ (-1 / matching sharpness)", {
      unit: "1",
      documentation: "posts with those that were open at the start over those counted, which were filled",
    })
    .auxiliary("hands to a post", "SAFEDIV(labour ready, posts of town * vacancies at start, 0) / people to a post", {
      unit: "1",
    })
    .auxiliary(
      "matched",
      "vacancies at start * hands to a post / (1 + hands to a post ^ matching sharpness) ^ (1 / matching sharpness)",
      { unit: "1", documentation: "those at work over posts; 1 at the start, a little more when hands abound" },
    )
    .auxiliary("shortage", "1 - matched", { unit: "1" })
    .auxiliary("mean pay offered", "SAFEDIV(SUM(pay[*] * sector posts[*]), posts of town, pay[services])", {
      unit: "wage / person",
    })
    .auxiliary("short weight[sector]", "MAX(0, 1 - wage priority * (pay / mean pay offered - 1))", {
      unit: "1",
      documentation: "the form is judgement",
    })
    .auxiliary("mean short weight", "SAFEDIV(SUM(short weight[*] * sector posts[*]), posts of town, 1)", { unit: "1" })
    .auxiliary("first staffing[sector]", "1 - MIN(1, shortage * short weight / mean short weight)", {
      unit: "1",
      documentation: "before what the lowest paid cannot give up is taken from all",
    })
    .auxiliary("mean first staffing", "SAFEDIV(SUM(first staffing[*] * sector posts[*]), posts of town, 1)", {
      unit: "1",
    })
    .auxiliary(
      "staffing[sector]",
      "people to a post * first staffing * SAFEDIV(1 - shortage, mean first staffing, 0)",
      { unit: "person / post", documentation: "posts that find somebody" },
    )
    .auxiliary("unemployment", "MAX(0, 1 - SAFEDIV(SUM(at work[*]), labour of town, 1))", { unit: "1" });
}
