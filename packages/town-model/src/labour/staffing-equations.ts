import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Which posts find somebody. While hands are enough, all do, and the rest is out of work; when they are not, the posts
 * that pay least go short first. Nobody is counted twice: those at work are the posts or the hands, whichever are fewer.
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
    .auxiliary("labour ready", "MAX(0, labour of town - laid off unfit * laid off) * (1 - least unemployment)", {
      unit: "person",
    })
    .auxiliary("shortage", "1 - MIN(1, SAFEDIV(labour ready, posts of town, people to a post) / people to a post)", {
      unit: "1",
      documentation: "share of posts for which there is nobody",
    })
    .auxiliary("mean pay offered", "SAFEDIV(SUM(pay[*] * sector posts[*]), posts of town, pay[services])", {
      unit: "wage / person",
    })
    .auxiliary("short weight[sector]", "MAX(0, 1 - wage priority * (pay / mean pay offered - 1))", { unit: "1" })
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
    .auxiliary("unemployment", "1 - SAFEDIV(SUM(at work[*]), labour of town, 1)", { unit: "1" });
}
