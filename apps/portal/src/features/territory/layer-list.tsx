"use client";

import type { MapLayer, MapLayerKind } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { downloadText } from "@tamarisk/ui/download-text";
import { IconButton } from "@tamarisk/ui/icon-button";
import { Panel } from "@tamarisk/ui/panel";
import { PlaceAreaMark, PlacePatterns } from "@tamarisk/ui/place-marks";
import { placeView } from "@tamarisk/ui/place-view";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { LocalText, useLocalText } from "@/i18n/local-text.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { LayerDialog } from "./layer-dialog.tsx";
import { layersGeojson } from "./layers-geojson.ts";
import type { LayersControl } from "./use-layers.ts";

interface LayerListProps {
  readonly control: LayersControl;
  readonly canEdit: boolean;
  readonly hidden: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly onImport: () => void;
}

/** What the map shows, with words for each mark; the layers' sizes, sources and the means to change them. */
export function LayerList({ control, canEdit, hidden, onToggle, onImport }: LayerListProps) {
  const t = useTranslations("territory.layers");
  const shell = useTranslations("shell");
  const [edited, setEdited] = useState<MapLayer | null>(null);
  const { layers } = control;
  return (
    <Panel
      padding="tight"
      title={t("title")}
      actions={
        layers.length > 0 && (
          <Button
            size="sm"
            variant="quiet"
            onClick={() => downloadText("layers.geojson", layersGeojson(layers), "application/geo+json")}
          >
            {t("export")}
          </Button>
        )
      }
    >
      {control.error && <ProblemNotice error={control.error} />}
      <Checkbox label={t("places")} checked={!hidden.has("places")} onCheckedChange={() => onToggle("places")} />
      {control.isLoading && <Skeleton label={shell("loading")} lines={3} />}
      {!control.isLoading && !control.error && layers.length === 0 && (
        <div className="mt-2 grid justify-items-start gap-2">
          <p className="m-0 text-muted">{t("none")}</p>
          {canEdit && <Button onClick={onImport}>{t("import")}</Button>}
        </div>
      )}
      <ul className="m-0 mt-1 grid list-none p-0">
        {layers.map((layer) => (
          <LayerRow
            key={layer.id}
            layer={layer}
            canEdit={canEdit}
            isShown={!hidden.has(layer.id)}
            onToggle={() => onToggle(layer.id)}
            onEdit={() => setEdited(layer)}
            onRemove={() => {
              const { remove } = control;
              const isGoing = remove.isPending && remove.variables.id === layer.id;
              if (!isGoing) remove.mutate(layer);
            }}
          />
        ))}
      </ul>
      {edited && <LayerDialog layer={edited} control={control} onClose={() => setEdited(null)} />}
    </Panel>
  );
}

interface LayerRowProps {
  readonly layer: MapLayer;
  readonly canEdit: boolean;
  readonly isShown: boolean;
  readonly onToggle: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function LayerRow({ layer, canEdit, isShown, onToggle, onEdit, onRemove }: LayerRowProps) {
  const t = useTranslations("territory");
  const { number } = useFigures();
  const local = useLocalText();
  const { kind, name, areaHectares, source, confidence, datum } = layer;
  return (
    <li className="flex items-start gap-2 border-t border-hairline py-2">
      <div className="min-w-0 flex-1">
        <Checkbox
          label={
            <span className="inline-flex items-start gap-2">
              <KindSwatch kind={kind} />
              <LocalText text={name} />
            </span>
          }
          checked={isShown}
          onCheckedChange={onToggle}
        />
        <p className="m-0 ml-7 text-xs text-muted">
          {t("layers.facts", { kind: t(`kind.${kind}`), hectares: number(areaHectares, { max: 1 }), datum })}
        </p>
        <p className="m-0 ml-7 break-words text-xs text-muted">
          {t("layers.sourced", { source, confidence: t(`confidence.${confidence}`) })}
        </p>
      </div>
      {canEdit && (
        <>
          <IconButton icon="edit" label={t("layers.edit", { name: local(name) })} onClick={onEdit} />
          <IconButton icon="trash" label={t("layers.remove", { name: local(name) })} onClick={onRemove} />
        </>
      )}
    </li>
  );
}

const swatch = placeView({ west: 0, south: 0, east: 0.03, north: 0.02 }, 26, 18, 2);
const sample = {
  type: "Polygon" as const,
  coordinates: [
    [
      [0, 0],
      [0.03, 0],
      [0.03, 0.02],
      [0, 0.02],
      [0, 0],
    ] as [number, number][],
  ],
};

/** How a kind of layer is drawn. */
function KindSwatch({ kind }: { readonly kind: MapLayerKind }) {
  const patterns = useId();
  return (
    <svg width="26" height="18" aria-hidden="true" className="shrink-0">
      <PlacePatterns id={patterns} />
      <PlaceAreaMark view={swatch} area={{ kind, geometry: sample }} patterns={patterns} />
    </svg>
  );
}
