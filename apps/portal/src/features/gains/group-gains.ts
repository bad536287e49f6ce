import type { LocalizedText, Outcome } from "@tamarisk/domain";
import { type OutcomeColumns, outcomeColumn, type PairedChange, pairedChange } from "@tamarisk/scenario-engine";
import { GROUP_NAMES, GROUPS, type TownParameters } from "@tamarisk/town-model";
import { type ChangeVerdict, changeVerdict } from "@/features/futures/change-verdict.ts";

/** What a storyline changes for one group of residents in one part of the town, against Carry on, in one year. */
export interface GroupGains {
  readonly id: string;
  readonly unit: LocalizedText;
  readonly group: LocalizedText;
  /** How many live there, the median with Carry on; `null` when no future gave a number. */
  readonly residents: number | null;
  /** Nobody of the group lives there in most futures, so nothing can be said of its members. */
  readonly isEmpty: boolean;
  readonly rows: readonly GroupRow[];
}

export interface GroupRow {
  readonly outcome: Outcome;
  /** What changes, without the group's name. */
  readonly name: LocalizedText;
  /** In percent of what the group has with Carry on. */
  readonly change: PairedChange;
  readonly verdict: ChangeVerdict;
}

interface Question {
  readonly storylineId: string;
  readonly referenceId: string;
  readonly year: number;
}

const residentsOf = (unitId: string, groupId: string) => `residents_${unitId}_${groupId}`;

/** Every group in every part of the town, in the model's order. */
export function groupGains(
  columns: OutcomeColumns,
  outcomes: readonly Outcome[],
  town: Pick<TownParameters, "units">,
  { storylineId, referenceId, year }: Question,
): GroupGains[] {
  return town.units.flatMap((unit) =>
    GROUPS.map((groupId, place) => {
      const group = GROUP_NAMES[place]!;
      const own = outcomes.filter((outcome) => outcome.unitId === unit.id && outcome.groupId === groupId);
      const residents = medianOf(columns, referenceId, residentsOf(unit.id, groupId), year);
      return {
        id: `${unit.id} ${groupId}`,
        unit: unit.name,
        group,
        residents,
        isEmpty: residents !== null && residents < 1,
        rows: own.map((outcome) => {
          const asked = {
            policyId: storylineId,
            referenceId,
            outcomeId: outcome.id,
            year,
            measure: "percent",
          } as const;
          const change = pairedChange(columns, asked);
          return {
            outcome,
            name: withoutPlace(outcome.name, unit.name, group),
            change,
            verdict: changeVerdict(change, outcome),
          };
        }),
      };
    }),
  );
}

/** "Income per resident, Yongchang, long-term residents" is "Income per resident". */
function withoutPlace(name: LocalizedText, unit: LocalizedText, group: LocalizedText): LocalizedText {
  const en = [`, ${group.en}`, `, ${unit.en}`].reduce((text, part) => text.replace(part, ""), name.en);
  const zh = [unit.zh, group.zh].reduce((text, part) => text.replace(part, ""), name.zh);
  return { en, zh };
}

function medianOf(columns: OutcomeColumns, policyId: string, outcomeId: string, year: number): number | null {
  if (!columns.outcomeIds.includes(outcomeId)) return null;
  const yearCount = columns.years.length;
  const place = columns.years.indexOf(year);
  const values = Array.from(outcomeColumn(columns, policyId, outcomeId))
    .filter((value, at) => at % yearCount === place && Number.isFinite(value))
    .sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? null;
}
