"use client";

import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import { PageHeader } from "@tamarisk/ui/page-header";
import { Tabs } from "@tamarisk/ui/tabs";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { OpenFailed } from "@/features/plan/open-failed.tsx";
import { measuresOf } from "@/features/plan/plan-place.ts";
import { useOpenPlan } from "@/features/plan/use-open-plan.ts";
import { changeAddress } from "@/features/shell/change-address.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { LayerDialog } from "./layer-dialog.tsx";
import { LevelsTab } from "./levels-tab.tsx";
import { MapTab } from "./map-tab.tsx";
import { mayEditTerritory } from "./may-edit-territory.ts";
import type { PlanCrossings, TerritoryScreenProps } from "./territory-screen-props.ts";
import { useLayers } from "./use-layers.ts";
import { useLevels } from "./use-levels.ts";

/** Where the plan works on the ground, which control lines it does not keep to, and what the levels tell each other. */
export function TerritoryScreen(props: TerritoryScreenProps) {
  const t = useTranslations("territory");
  const query = useSearchParams();
  const control = useLayers(props.projectId, props.crossings);
  const levels = useLevels(props.projectId, props.levels);
  const planning = usePlanning();
  const open = useOpenPlan(props.projectId, props.head);
  const planned = useMemo(() => (open.kind === "ready" ? measuresOf(open.view.plan) : null), [open]);
  const { data: indicators } = useQuery(planning.indicator.list.queryOptions({ projectId: props.projectId }));
  const things = { measures: planned ?? [], indicators: indicators ?? [] };
  const canEdit = mayEditTerritory(props.role);
  const [isImporting, setImporting] = useState(false);
  const tab = query.get("tab") === "levels" ? "levels" : "map";
  const waiting = useMemo(() => levels.list.filter(({ state }) => state === "open").length, [levels.list]);
  const onTheMap = useHeadline(control.crossings);
  const betweenLevels = t("headline.levels", { open: waiting, all: levels.list.length });
  return (
    <>
      <PageHeader
        title={tab === "map" ? onTheMap : betweenLevels}
        lead={tab === "map" ? t("lead") : t("levels.lead")}
        actions={
          canEdit &&
          tab === "map" && (
            <Button variant="primary" onClick={() => setImporting(true)}>
              <Icon name="upload" />
              {t("layers.import")}
            </Button>
          )
        }
      />
      {open.kind === "failed" && (
        <div className="mb-4">
          <OpenFailed {...open} />
        </div>
      )}
      <Tabs
        label={t("tabs.label")}
        value={tab}
        onValueChange={(next) => changeAddress({ tab: next === "map" ? null : next })}
        items={[
          {
            value: "map",
            label: t("tabs.map"),
            content: (
              <MapTab
                {...props}
                planned={planned}
                control={control}
                canEdit={canEdit}
                onImport={() => setImporting(true)}
              />
            ),
          },
          {
            value: "levels",
            label: t("tabs.levels"),
            count: waiting > 0 ? t("tabs.open", { count: waiting }) : undefined,
            content: <LevelsTab {...props} {...things} levels={levels} canEdit={canEdit} />,
          },
        ]}
      />
      {isImporting && <LayerDialog layer={null} control={control} onClose={() => setImporting(false)} />}
    </>
  );
}

/** What the crossings come to, as a sentence. */
function useHeadline({ controlLayers, measures, placedMeasures, unplacedMeasures }: PlanCrossings): string {
  const t = useTranslations("territory.headline");
  const { number } = useFigures();
  const entering = measures.filter(({ crossings }) => crossings.some(({ rule }) => rule === "must-not-enter"));
  const hectares = entering
    .flatMap(({ crossings }) => crossings)
    .reduce((sum, { rule, hectares: each }) => (rule === "must-not-enter" ? sum + each : sum), 0);
  if (controlLayers === 0) return t("noLayers");
  if (placedMeasures === 0) return t("noPlaces", { count: unplacedMeasures });
  if (entering.length > 0) {
    const hasArea = hectares > 0 ? "yes" : "no";
    return t("entering", { count: entering.length, hasArea, hectares: number(hectares, { max: 1 }) });
  }
  return measures.some(({ crossings }) => crossings.length > 0) ? t("toCheck") : t("clear", { count: placedMeasures });
}
