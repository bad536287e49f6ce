import type { LineageId, MeasureInSchedule, PlanScheduleDraft } from "@tamarisk/domain";

/** The settings with something set anew for one measure. */
export function withMeasure(
  { measures }: PlanScheduleDraft,
  lineageId: LineageId,
  part: Partial<MeasureInSchedule>,
): Pick<PlanScheduleDraft, "measures"> {
  const present = measures.find((each) => each.lineageId === lineageId);
  const blank = { lineageId, isBegun: false, isLeftAside: false, optional: null, supplies: [] };
  const others = measures.filter((each) => each.lineageId !== lineageId);
  return { measures: [...others, { ...blank, ...present, ...part }] };
}

/** What measures supply of one gap. */
export function suppliesOf({ measures }: PlanScheduleDraft, gapId: string) {
  return measures.flatMap(({ lineageId, supplies }) =>
    supplies.filter((each) => each.gapId === gapId).map(({ amount }) => ({ lineageId, amount })),
  );
}

/** The settings with what one measure supplies of one gap; `null` takes it away. */
export function withSupply(settings: PlanScheduleDraft, lineageId: LineageId, gapId: string, amount: number | null) {
  const own = settings.measures.find((each) => each.lineageId === lineageId)?.supplies ?? [];
  const others = own.filter((each) => each.gapId !== gapId);
  return withMeasure(settings, lineageId, { supplies: amount === null ? others : [...others, { gapId, amount }] });
}
