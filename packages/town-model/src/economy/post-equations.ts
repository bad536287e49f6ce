import type { ModelBuilder } from "@tamarisk/system-dynamics";
import type { PreparedTown } from "../prepared-town.ts";
import { followsPeople, placeSharesAtStart, postsAtStart } from "./place-of-posts.ts";

/**
 * Posts that employers have, filled or not: each sector's move towards what it wants, and lie in the units.
 *
 * @see docs/methods/economy.md, rules POST1–POST3.
 */
export function postEquations(model: ModelBuilder, prepared: PreparedTown): void {
  model
    .constant("people to a post", 1, { unit: "person / post" })
    .numbers("posts by place at start[sector, unit]", postsAtStart(prepared), { unit: "post" })
    .auxiliary("posts at start[sector]", "SUM(posts by place at start[sector, *])", { unit: "post" })
    .auxiliary("mining posts at start", "posts at start[mining]", { unit: "post" })
    .numbers("people at start[unit]", prepared.residentsStart, { unit: "person" })
    .auxiliary(
      "posts wanted[sector]",
      {
        mining: "posts at start[mining] * posts per starting post / productivity",
        energy: "energy posts wanted",
        farming: "farm posts wanted",
        tourism: "tourism posts wanted",
        services: "service posts wanted",
        construction: "building posts wanted",
        public: "public posts wanted",
      },
      { unit: "post" },
    )
    .flow("posts change[sector]", "adjustment * (posts wanted - sector posts)", { unit: "post / year" })
    .flow(
      "posts given up[sector]",
      "vacancy lapse * (sector posts + MIN(0, posts change) * one year) * (1 - staffing / people to a post)",
      {
        unit: "post / year",
        documentation:
          "what finds nobody is in the end done without; what is closed anyway is not given up again; the form is judgement",
      },
    )
    .stock("sector posts[sector]", {
      initial: "posts at start",
      inflows: ["posts change"],
      outflows: ["posts given up"],
      unit: "post",
    })
    .auxiliary("mining posts", "sector posts[mining]", { unit: "post" })
    .auxiliary("posts of town", "SUM(sector posts[*])", { unit: "post" });
  placeEquations(model, prepared);
}

function placeEquations(model: ModelBuilder, prepared: PreparedTown): void {
  model
    .numbers("place share at start[sector, unit]", placeSharesAtStart(prepared), { unit: "1" })
    .numbers("follows people[sector]", followsPeople(), { unit: "1" })
    .auxiliary("people ratio[unit]", "SAFEDIV(people, people at start, 0)", { unit: "1" })
    .auxiliary(
      "place weight[sector, unit]",
      "place share at start * (1 - follows people[sector] + follows people[sector] * people ratio[unit])",
      { unit: "1" },
    )
    .auxiliary(
      "posts by place[sector, unit]",
      "sector posts[sector] * SAFEDIV(place weight[sector, unit], SUM(place weight[sector, *]), 0)",
      { unit: "post" },
    )
    .auxiliary("posts[unit]", "SUM(posts by place[*, unit])", { unit: "post" });
}
