import type {
  ActionPlan,
  ImplementationUnit,
  Indicator,
  Measure,
  MeasureDraft,
  SpatialUnit,
  Stakeholder,
} from "@tamarisk/domain";
import type { MeasureField, MeasureForm, MeasureProblems } from "./measure-form.ts";
import type { StrategyList } from "./strategy-list.ts";
import type { PlanWords } from "./use-plan-words.ts";

type UnitId = ImplementationUnit["id"];

export interface MeasureFormPanelProps {
  readonly measure: Measure | null;
  /** Where a new measure goes, and where else it could; `null` for a measure that is there. */
  readonly target: { readonly unitId: UnitId; readonly units: readonly ImplementationUnit[] } | null;
  readonly plan: ActionPlan;
  readonly stakeholders: readonly Stakeholder[];
  readonly indicators: readonly Indicator[];
  readonly places: readonly Pick<SpatialUnit, "townId" | "name">[];
  readonly strategies: StrategyList["strategies"];
  readonly currentYear: number;
  readonly words: PlanWords;
  readonly onSave: (draft: MeasureDraft, unitId: UnitId | null) => void;
  readonly onCancel: () => void;
  readonly onTouched: () => void;
}

/** How the parts of the form read and change what is typed. */
export interface MeasureFields {
  readonly typed: MeasureForm;
  readonly set: <Field extends keyof MeasureForm>(field: Field, value: MeasureForm[Field]) => void;
  readonly errorOf: (field: MeasureField) => string | undefined;
  readonly problems: MeasureProblems;
}
