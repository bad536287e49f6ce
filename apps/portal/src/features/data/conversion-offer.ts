import { convertUnit, type Indicator, type Quantity, quantityFromText } from "@tamarisk/domain";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import type { CellForm } from "./cell-form.ts";

/** A value in another unit than its indicator's, and the same in the indicator's own. Taking it is for the planner to say. */
interface ConversionOffer {
  readonly typed: Quantity;
  readonly converted: Quantity;
  /** What the form changes to when the offer is taken. */
  readonly change: Partial<CellForm>;
}

/**
 * What the form can offer when a value was typed with another unit: in the field itself, as in "1.2 万人", or in the field
 * of the unit. `null` when there is nothing to convert, or the two units do not measure the same thing.
 *
 * @example
 * conversionOffer({ ...form, value: { kind: "unreadable", text: "1.2 万人" } }, { unit: "persons" })?.converted;
 * // { value: 12000, unit: "persons" }
 */
export function conversionOffer(form: CellForm, { unit }: Pick<Indicator, "unit">): ConversionOffer | null {
  if (form.knowledge === "no-data") return null;
  const field = form.knowledge === "measured" ? "value" : "low";
  const typed = quantityOf(form[field], form.unit);
  const converted = typed && typed.unit !== unit ? convertUnit(typed, unit) : null;
  if (!typed || !converted) return null;
  if (field === "value") return { typed, converted, change: { value: numberEntry(converted.value), unit } };
  const high = quantityOf(form.high, typed.unit);
  const convertedHigh = high && convertUnit(high, unit);
  if (!convertedHigh) return null;
  const change = { low: numberEntry(converted.value), high: numberEntry(convertedHigh.value), unit };
  return { typed, converted, change };
}

function quantityOf(entry: NumberEntry, unit: string): Quantity | null {
  if (entry.kind === "number") return { value: entry.value, unit: unit.trim() };
  return entry.kind === "unreadable" ? quantityFromText(entry.text) : null;
}
