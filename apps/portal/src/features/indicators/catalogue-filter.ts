import type { Capacity, IndicatorFramework, KeptIndicator, TownType } from "@tamarisk/domain";

/** What the reader has narrowed the catalogue to; `null` and a blank search narrow nothing. */
export interface CatalogueFilter {
  readonly search: string;
  readonly framework: IndicatorFramework | null;
  readonly capacity: Capacity | null;
  readonly townType: TownType | null;
  /** A target of the SDGs or an indicator of the Sendai Framework. */
  readonly target: string | null;
}

export const wholeCatalogue: CatalogueFilter = {
  search: "",
  framework: null,
  capacity: null,
  townType: null,
  target: null,
};

/**
 * The indicators that fit every part of the filter, in the catalogue's order. The search looks for each of its words in
 * code and name, in both languages; an indicator for all towns fits every kind of town.
 */
export function filterCatalogue(
  indicators: readonly KeptIndicator[],
  { search, framework, capacity, townType, target }: CatalogueFilter,
): readonly KeptIndicator[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return indicators.filter((one) => {
    const text = `${one.id} ${one.name.en} ${one.name.zh}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (framework === null || one.framework === framework) &&
      (capacity === null || one.capacity === capacity) &&
      (townType === null || one.townTypes.length === 0 || one.townTypes.includes(townType)) &&
      (target === null || one.sdgTargets.includes(target) || one.sendaiTargets.includes(target))
    );
  });
}
