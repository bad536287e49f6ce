import { Storyline } from "@tamarisk/domain";
import { z } from "zod";
import storylines from "./jinchang.storylines.json" with { type: "json" };

/**
 * Three ways Jinchang could go, as told in the thesis, carrying on without new measures to hold them against, and the
 * thesis' own choice, which follows the oasis and takes elements of the others. Each is a set of levers over time; its
 * `source` says where that comes from.
 */
export const jinchangStorylines: readonly Storyline[] = z.array(Storyline).parse(storylines);
