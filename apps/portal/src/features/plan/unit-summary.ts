import type { ImplementationUnit, Measure } from "@tamarisk/domain";

/** What a unit's measures add up to. */
export interface UnitSummary {
  /** From the first start to the last end among measures whose years are set; `null` when none are. */
  readonly years: { readonly start: number; readonly end: number } | null;
  /** Everybody who acts in any measure, each once, leads first. */
  readonly stakeholderIds: readonly string[];
  readonly leadIds: ReadonlySet<string>;
  readonly budget: BudgetTotal;
}

/** A sum that says what it leaves out. `null` means that funding is not yet assessed for any measure. */
interface BudgetTotal {
  readonly millionCny: number | null;
  readonly notAssessed: number;
}

export function unitSummary(unit: Pick<ImplementationUnit, "measures">): UnitSummary {
  const { measures } = unit;
  const actors = measures.flatMap((measure) => measure.actors);
  const leads = actors.filter(({ role }) => role === "lead");
  return {
    years: yearsOf(measures),
    stakeholderIds: [...new Set([...leads, ...actors].map(({ stakeholderId }) => stakeholderId as string))],
    leadIds: new Set(leads.map(({ stakeholderId }) => stakeholderId as string)),
    budget: budgetTotal(measures),
  };
}

/**
 * Add up budgets without taking a blank for zero.
 *
 * @example
 * budgetTotal([{ budgetMillionCny: 60 }, { budgetMillionCny: null }]); // { millionCny: 60, notAssessed: 1 }
 */
export function budgetTotal(measures: readonly Pick<Measure, "budgetMillionCny">[]): BudgetTotal {
  const assessed = measures.flatMap(({ budgetMillionCny }) => (budgetMillionCny === null ? [] : [budgetMillionCny]));
  return {
    millionCny: assessed.length === 0 ? null : assessed.reduce((sum, amount) => sum + amount, 0),
    notAssessed: measures.length - assessed.length,
  };
}

function yearsOf(measures: readonly Measure[]): UnitSummary["years"] {
  const starts = measures.flatMap(({ startYear }) => (startYear === null ? [] : [startYear]));
  const ends = measures.flatMap(({ endYear }) => (endYear === null ? [] : [endYear]));
  return starts.length === 0 || ends.length === 0 ? null : { start: Math.min(...starts), end: Math.max(...ends) };
}
