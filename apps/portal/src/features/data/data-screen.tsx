"use client";

import type { Indicator, Observation, Role, SpatialUnit } from "@tamarisk/domain";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { DataWorkspace } from "./data-workspace.tsx";
import { useDataWords } from "./use-data-words.ts";

type Place = Pick<SpatialUnit, "townId" | "name">;

export interface DataScreenProps {
  readonly projectId: Observation["projectId"];
  readonly role: Role;
  readonly currentYear: number;
  /** The town first, then its units. */
  readonly places: readonly [Place, ...Place[]];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
}

/** What is known of the town, indicator by indicator and year by year, and where it comes from. */
export function DataScreen(props: DataScreenProps) {
  const words = useDataWords();
  if (props.indicators.length > 0) return <DataWorkspace {...props} words={words} />;
  return (
    <>
      <h1 className="sr-only">{words.t("pageTitle")}</h1>
      <EmptyState title={words.t("grid.empty")}>{words.t("grid.emptyBody")}</EmptyState>
    </>
  );
}
