"use client";

import { DesignScale, type Measure } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Panel } from "@tamarisk/ui/panel";
import { ToggleChip } from "@tamarisk/ui/toggle-chip";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { mayEditPlan } from "@/features/plan/may-edit-plan.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import { CrossingList } from "./crossing-list.tsx";
import { LayerList } from "./layer-list.tsx";
import { outlinesOf } from "./outlines-of.ts";
import { PlaceDialog } from "./place-dialog.tsx";
import { TerritoryMap } from "./territory-map.tsx";
import type { TerritoryScreenProps } from "./territory-screen-props.ts";
import type { LayersControl } from "./use-layers.ts";

interface MapTabProps extends TerritoryScreenProps {
  /** Every measure of the plan; `null` until it is there. */
  readonly planned: readonly Measure[] | null;
  readonly control: LayersControl;
  readonly canEdit: boolean;
  readonly onImport: () => void;
}

/** The map with layers and places, beside what crosses what. */
export function MapTab(props: MapTabProps) {
  const { control, boundary, units, role, head, planned } = props;
  const t = useTranslations("territory");
  const { text } = useFigures();
  const [scale, setScale] = useState<DesignScale | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [isDrawing, setDrawing] = useState(false);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const outlines = useMemo(() => outlinesOf(boundary, units, text), [boundary, units, text]);
  const measures = control.crossings.measures.filter((measure) => scale === null || measure.scale === scale);
  const layers = control.layers.filter(({ id }) => !hidden.has(id));
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
      <Panel padding="tight" title={t("map.title")} actions={<ScaleFilter scale={scale} onScale={setScale} />}>
        <TerritoryMap
          outlines={outlines}
          layers={layers}
          measures={hidden.has("places") ? [] : measures}
          chosenId={chosenId}
          onChoose={setChosenId}
        />
        {mayEditPlan(head.heading.state, role) && (
          <Button className="mt-2" disabled={planned === null} onClick={() => setDrawing(true)}>
            {t("place.open")}
          </Button>
        )}
        <p className="m-0 mt-2 text-xs text-muted">
          {outlines.length > 0 ? t("map.source") : t("map.noOutline")} {t("map.area")}
        </p>
      </Panel>
      {isDrawing && (
        <PlaceDialog
          {...props}
          measures={planned ?? []}
          outlines={outlines}
          layers={control.layers}
          onClose={() => setDrawing(false)}
        />
      )}
      <div className="grid gap-4">
        <CrossingList {...props} measures={measures} chosenId={chosenId} onChoose={setChosenId} />
        <LayerList {...props} hidden={hidden} onToggle={(id) => setHidden(toggled(hidden, id))} />
      </div>
    </div>
  );
}

function ScaleFilter({
  scale,
  onScale,
}: {
  readonly scale: DesignScale | null;
  readonly onScale: (scale: DesignScale | null) => void;
}) {
  const t = useTranslations("territory.scale");
  return DesignScale.options.map((each) => (
    <ToggleChip key={each} pressed={scale === each} onPressedChange={(pressed) => onScale(pressed ? each : null)}>
      {t(each)}
    </ToggleChip>
  ));
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
