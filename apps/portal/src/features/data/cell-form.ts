import type { Confidence, Indicator, Observation } from "@tamarisk/domain";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";

type Knowledge = "no-data" | "measured" | "range";

/** What stands in the side panel while one cell is edited. */
export interface CellForm {
  readonly knowledge: Knowledge;
  readonly value: NumberEntry;
  readonly low: NumberEntry;
  readonly high: NumberEntry;
  readonly unit: string;
  readonly source: string;
  readonly licence: string;
  readonly confidence: Confidence;
  readonly note: string;
  /** A first figure that its source still expects to correct. */
  readonly isProvisional: boolean;
  /** The version of the value that typing started from; `null` for a cell that had none. */
  readonly openedOn: number | null;
}

/** The form for a cell as it stands. A cell that nobody touched starts with a measured value: that is why it was opened. */
export function cellForm(indicator: Pick<Indicator, "unit">, observation: Observation | null): CellForm {
  const value = observation?.value;
  return {
    knowledge: value?.kind ?? "measured",
    value: numberEntry(value?.kind === "measured" ? value.value : null),
    low: numberEntry(value?.kind === "range" ? value.low : null),
    high: numberEntry(value?.kind === "range" ? value.high : null),
    unit: observation?.unit ?? indicator.unit,
    source: observation?.provenance.source ?? "",
    licence: observation?.provenance.licence ?? "",
    confidence: observation?.provenance.confidence ?? "medium",
    note: observation?.provenance.note ?? "",
    isProvisional: observation?.isProvisional ?? false,
    openedOn: observation?.version ?? null,
  };
}
