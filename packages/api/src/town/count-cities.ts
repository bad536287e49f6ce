import { countShrinkage, ResourceClass, type Town } from "@tamarisk/domain";
import type { CityCount } from "./town-atlas-shape.ts";

/** How many listed cities of each class can be compared between the censuses, and how many of those shrank. */
export function countCities(cities: readonly Town[]): CityCount[] {
  return ResourceClass.options.map((name) => {
    const listed = cities.filter((city) => city.resourceClass === name);
    const { compared, shrank } = countShrinkage(listed);
    return { class: name, listed: listed.length, comparable: compared, shrank };
  });
}
