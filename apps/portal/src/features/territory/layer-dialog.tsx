"use client";

import {
  type AuthoredText,
  type Confidence,
  type CoordinateDatum,
  type MapLayer,
  MapLayerKind,
} from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { Select } from "@tamarisk/ui/select";
import { TextArea } from "@tamarisk/ui/text-area";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AuthoredField } from "@/features/plan/authored-field.tsx";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { LayerFile } from "./layer-file.tsx";
import type { ReadGeojson } from "./read-geojson.ts";
import type { LayersControl } from "./use-layers.ts";

interface LayerDialogProps {
  /** The layer to speak of anew; `null` to import one. */
  readonly layer: MapLayer | null;
  readonly control: LayersControl;
  readonly onClose: () => void;
}

const datums: readonly CoordinateDatum[] = ["CGCS2000", "WGS84", "GCJ-02"];
const confidences: readonly Confidence[] = ["high", "medium", "low"];
const blank: AuthoredText = { en: "", zh: "" };

/** Import a layer from a GeoJSON file, or say otherwise what it is called, what it means and where it comes from. */
export function LayerDialog({ layer, control, onClose }: LayerDialogProps) {
  const t = useTranslations("territory");
  const [file, setFile] = useState<ReadGeojson | null>(null);
  const [datum, setDatum] = useState<CoordinateDatum>(layer?.datum ?? "CGCS2000");
  const [kind, setKind] = useState<MapLayerKind>(layer?.kind ?? "ecological-red-line");
  const [name, setName] = useState<AuthoredText>(layer?.name ?? blank);
  const [source, setSource] = useState(layer?.source ?? "");
  const [confidence, setConfidence] = useState<Confidence>(layer?.confidence ?? "medium");
  const [note, setNote] = useState(layer?.note ?? "");
  const isNamed = name.en.trim() !== "" || name.zh.trim() !== "";
  const isReady = isNamed && source.trim() !== "" && (layer !== null || file?.kind === "areas");
  const words = { kind, name, source, confidence, note: note.trim() === "" ? null : note };
  const { error, isPending } = layer ? control.update : control.add;
  const save = () => {
    if (layer) control.update.mutate({ of: layer, words }, { onSuccess: onClose });
    else if (file?.kind === "areas")
      control.add.mutate({ ...words, datum, geometry: file.geometry }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={layer ? t("layers.editTitle") : t("layers.importTitle")}
      description={layer ? undefined : t("layers.importBody")}
      closeLabel={t("layers.close")}
      footer={
        <>
          <Button onClick={onClose}>{t("layers.cancel")}</Button>
          <Button variant="primary" disabled={!isReady} pending={isPending} onClick={save}>
            {layer ? t("layers.save") : t("layers.add")}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        {error && <ProblemNotice error={error} />}
        {!layer && (
          <LayerFile
            file={file}
            onFile={(read) => {
              setFile(read);
              if (read.kind === "areas" && read.datum) setDatum(read.datum);
            }}
          />
        )}
        <div className="grid gap-3 sm:grid-cols-2">
          <Select
            label={t("layers.kind")}
            value={kind}
            options={MapLayerKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onValueChange={setKind}
          />
          {!layer && (
            <Select
              label={t("layers.datum")}
              hint={t("layers.datumHint")}
              value={datum}
              options={datums.map((value) => ({ value, label: t(`datum.${value}`) }))}
              onValueChange={setDatum}
            />
          )}
        </div>
        <AuthoredField label={t("layers.name")} value={name} onValueChange={setName} />
        <TextField label={t("layers.source")} hint={t("layers.sourceHint")} value={source} onValueChange={setSource} />
        <Select
          label={t("layers.confidence")}
          value={confidence}
          options={confidences.map((value) => ({ value, label: t(`confidence.${value}`) }))}
          onValueChange={setConfidence}
        />
        <TextArea label={t("layers.note")} note={t("layers.optional")} rows={2} value={note} onValueChange={setNote} />
      </div>
    </Dialog>
  );
}
