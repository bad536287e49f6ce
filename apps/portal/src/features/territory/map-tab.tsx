"use client";

import { DesignScale, type Measure } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Panel } from "@tamarisk/ui/panel";
import { ToggleChip } from "@tamarisk/ui/toggle-chip";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { mayEditPlan } from "@/features/plan/may-edit-plan.ts";
import { useTownProfile } from "@/features/town/use-town-profile.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { CrossingList } from "./crossing-list.tsx";
import { LayerList } from "./layer-list.tsx";
import { outlinesOf } from "./outlines-of.ts";
import { PlaceDialog } from "./place-dialog.tsx";
import { TerritoryMap } from "./territory-map.tsx";
import type { PlacedMeasure, TerritoryScreenProps } from "./territory-screen-props.ts";
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
  const { control, townId, units, role, head, planned } = props;
  const t = useTranslations("territory");
  const local = useLocalText();
  const { sentences } = useFigures();
  const [scale, setScale] = useState<DesignScale | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [isDrawing, setDrawing] = useState(false);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const town = useTownProfile(townId, null);
  const boundary = town.data?.boundary;
  const outlines = useMemo(() => (boundary ? outlinesOf(boundary, units, local) : []), [boundary, units, local]);
  const isBlank =
    town.isSuccess && outlines.length + control.layers.length === 0 && planned !== null && !planned.some(isPlaced);
  const outlineNote = outlines.length > 0 ? t("map.source") : town.isSuccess && !isBlank ? t("map.noOutline") : "";
  const placed = useMemo(() => placedOf(planned ?? [], scale), [planned, scale]);
  const shownIds = new Set(placed.map(({ measureId }) => measureId));
  const found = control.crossings.measures.filter(({ measureId }) => scale === null || shownIds.has(measureId));
  const layers = useMemo(() => control.layers.filter(({ id }) => !hidden.has(id)), [control.layers, hidden]);
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
      <Panel padding="tight" title={t("map.title")} actions={<ScaleFilter scale={scale} onScale={setScale} />}>
        <div className="relative">
          <TerritoryMap
            outlines={outlines}
            layers={layers}
            measures={hidden.has("places") ? noMeasures : placed}
            chosenId={chosenId}
            onChoose={setChosenId}
          />
          {isBlank && <BlankMap />}
        </div>
        {mayEditPlan(head.heading.state, role) && (
          <Button className="mt-2" disabled={planned === null} onClick={() => setDrawing(true)}>
            {t("place.open")}
          </Button>
        )}
        <p className="m-0 mt-2 text-xs text-muted">{sentences(outlineNote, t("map.area"))}</p>
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
        <CrossingList
          {...props}
          measures={found}
          placed={scale === null ? control.crossings.placedMeasures : placed.length}
          chosenId={chosenId}
          onChoose={setChosenId}
        />
        <LayerList {...props} hidden={hidden} onToggle={(id) => setHidden(toggled(hidden, id))} />
      </div>
    </div>
  );
}

const noMeasures: readonly PlacedMeasure[] = [];

/** Measures with a shape on the map, of one design scale or of all. */
function placedOf(measures: readonly Measure[], asked: DesignScale | null): PlacedMeasure[] {
  return measures.flatMap(({ id, title, place, scale }) =>
    place && place.shapes.length > 0 && (asked === null || scale === asked) ? [{ measureId: id, title, place }] : [],
  );
}

function isPlaced({ place }: Measure): boolean {
  return place !== null && place.shapes.length > 0;
}

/** In place of all of China: what will be seen here, and by what. It covers the map, so that nothing below it moves. */
function BlankMap() {
  const t = useTranslations("territory.map");
  return (
    <div className="absolute inset-0 grid content-center justify-items-center gap-1 rounded-md bg-wash p-4 text-center">
      <p className="m-0 font-semibold">{t("blank")}</p>
      <p className="m-0 max-w-md text-muted">{t("blankBody")}</p>
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
