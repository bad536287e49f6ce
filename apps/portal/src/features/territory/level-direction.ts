import { type LevelExchange, PlanningLevel } from "@tamarisk/domain";

/** Whether something is passed down to a lower level or sent up to a higher one. */
export function directionOf({ fromLevel, toLevel }: Pick<LevelExchange, "fromLevel" | "toLevel">): "down" | "up" {
  return PlanningLevel.options.indexOf(toLevel) > PlanningLevel.options.indexOf(fromLevel) ? "down" : "up";
}

/** The place in the whole list that an exchange takes when it changes places with its neighbour of the same column. */
export function placeBeside(
  list: readonly LevelExchange[],
  exchange: LevelExchange,
  towards: "before" | "after",
): number | null {
  const column = list.filter(
    (each) => each.fromLevel === exchange.fromLevel && directionOf(each) === directionOf(exchange),
  );
  const neighbour = column[column.indexOf(exchange) + (towards === "before" ? -1 : 1)];
  return neighbour ? list.indexOf(neighbour) : null;
}
