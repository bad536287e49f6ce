/** What tells the parts of a prefecture: the codes of its counties begin with its own first four digits. */
interface Coded {
  readonly id: string;
  readonly level: "prefecture" | "county";
}

/**
 * The counties a prefecture consists of; none for a county.
 *
 * @example
 * unitsOf(jinchang, counties).map((unit) => unit.id); // ["620302", "620321"]
 */
export function unitsOf<Place extends Coded>(place: Coded, counties: readonly Place[]): Place[] {
  if (place.level !== "prefecture") return [];
  return counties.filter((county) => county.id.startsWith(place.id.slice(0, 4)));
}
