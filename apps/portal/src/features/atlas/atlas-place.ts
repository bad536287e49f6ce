import {
  decadeChange,
  type LocalizedText,
  type ResourceClass,
  type SeverityClass,
  severityClass,
  type Town,
} from "@tamarisk/domain";

/** A county or resource city as the atlas shows it. */
export interface AtlasPlace {
  readonly id: string;
  readonly level: Town["level"];
  readonly name: LocalizedText;
  readonly province: LocalizedText;
  readonly prefecture: LocalizedText;
  readonly population2010: number | null;
  readonly population2020: number | null;
  readonly resourceClass: ResourceClass | null;
  readonly flags: readonly string[];
  /** Percent over the decade, unrounded; `null` where the two censuses cannot be compared. */
  readonly change: number | null;
  /** How severe the change is; `null` with it. */
  readonly severity: SeverityClass | null;
}

/** What the atlas needs of a town; change and class follow from it. */
export type AtlasRow = Omit<AtlasPlace, "change" | "severity">;

/**
 * The change of a place between the censuses, by the same rule as the counts: no flags, and people in both.
 *
 * @example
 * atlasPlace(jinchuan); // change 13.923…, severity "grew"
 */
export function atlasPlace(row: AtlasRow): AtlasPlace {
  const { population2010, population2020, flags } = row;
  if (flags.length > 0 || population2010 === null || population2020 === null || population2010 === 0) {
    return { ...row, change: null, severity: null };
  }
  const change = decadeChange(population2010, population2020);
  return { ...row, change, severity: severityClass(change) };
}
