import { Capacity, DesiredDirection, SdgTarget, SendaiIndicator, TownType, UpdateRhythm } from "@tamarisk/domain";
import { z } from "zod";
import { blankable, type Cell, decimal, listOf, oneOf, ordinal, required, text, yesNo } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

const number = decimal("a number");

/** Codes joined by `|`; a blank cell is an empty list. */
function codesOf(expected: string, code: z.ZodType<string>): Cell<readonly string[]> {
  return {
    expected: `${expected}, joined by |, or a blank cell`,
    read: (cell) => {
      const codes = cell === "" ? [] : cell.split("|");
      return codes.every((one) => code.safeParse(one).success) ? codes : undefined;
    },
  };
}

/**
 * What the library says of one indicator beside the list it comes from. An indicator of the check-up standard has its
 * English name, unit and direction here; one of the core set has them in its own file; one that is in neither has
 * everything here. Links to goals, and which town it is for, are our mapping.
 */
export const IndicatorLibraryRow = z.object({
  id: required("id", text),
  standardNumber: blankable("standard_no", ordinal),
  nameInEnglish: blankable("name_en", text),
  nameInChinese: blankable("name_zh", text),
  capacity: blankable("capacity", oneOf(...Capacity.options)),
  domain: blankable("domain", text),
  unit: blankable("unit", text),
  /** Whether the unit follows from the name; otherwise it is ours and not checked against the standard. */
  unitIsVerified: blankable("unit_verified", yesNo),
  lowest: blankable("lowest", number),
  highest: blankable("highest", number),
  direction: blankable("direction", oneOf(...DesiredDirection.options)),
  isAdditive: blankable("additive", yesNo),
  rhythm: required("rhythm", oneOf(...UpdateRhythm.options)),
  townTypes: required("town_types", listOf(...TownType.options)),
  sdgTargets: required("sdg_targets", codesOf("targets such as 6.4", SdgTarget)),
  sendaiIndicators: required("sendai_indicators", codesOf("indicators such as B-1", SendaiIndicator)),
  /** The core indicator that measures the same. */
  sameAs: blankable("same_as", text),
});
export type IndicatorLibraryRow = z.infer<typeof IndicatorLibraryRow>;

/** The library of indicators: 122 of TD/T 1063-2021, the proposed core set, and what we add. */
export const readIndicatorLibrary = tableReader({
  file: "indicator_library.csv",
  row: IndicatorLibraryRow,
  key: (row) => row.id,
});
