"use client";

import { EmptyState } from "@tamarisk/ui/empty-state";
import type { DataScreenProps } from "./data-screen-props.ts";
import { DataWorkspace } from "./data-workspace.tsx";
import { useDataWords } from "./use-data-words.ts";

/** What is known of the town, indicator by indicator and year by year, and where it comes from. */
export function DataScreen(props: DataScreenProps) {
  const words = useDataWords();
  if (props.overview.total > 0) return <DataWorkspace {...props} words={words} />;
  return (
    <>
      <h1 className="sr-only">{words.t("pageTitle")}</h1>
      <EmptyState title={words.t("grid.empty")}>{words.t("grid.emptyBody")}</EmptyState>
    </>
  );
}
