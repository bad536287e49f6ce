"use client";

import { Notice } from "@tamarisk/ui/notice";
import { useTranslations } from "next-intl";
import { useFigures } from "@/i18n/use-figures.ts";
import { faultText } from "./fault-text.ts";
import { mostFileBytes, type ReadGeojson, readGeojson } from "./read-geojson.ts";

interface LayerFileProps {
  readonly file: ReadGeojson | null;
  readonly onFile: (file: ReadGeojson) => void;
}

/** The control that takes a GeoJSON file, and what was found in it. */
export function LayerFile({ file, onFile }: LayerFileProps) {
  const t = useTranslations("territory.file");
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    onFile(chosen.size > mostFileBytes ? { kind: "too-large", bytes: chosen.size } : readGeojson(await chosen.text()));
  };
  return (
    <div className="grid gap-2">
      <label className="grid gap-1">
        <span className="font-semibold">{t("label")}</span>
        <input
          type="file"
          accept=".geojson,.json,application/geo+json,application/json"
          onChange={(event) => void take(event.target.files?.[0])}
          className="rounded-md border border-field bg-panel p-2 file:mr-3 file:rounded-sm file:border-0 file:bg-wash file:px-2.5 file:py-1"
        />
        <span className="text-xs text-muted">{t("hint")}</span>
      </label>
      {file && <FileFinding file={file} />}
    </div>
  );
}

function FileFinding({ file }: { readonly file: ReadGeojson }) {
  const t = useTranslations("territory.file");
  const { number, text, sentences } = useFigures();
  switch (file.kind) {
    case "areas": {
      const notes = sentences(
        file.hadHeights ? t("heights") : "",
        file.leftOut > 0 ? t("leftOut", { count: file.leftOut }) : "",
        file.touch ? faultText(file.touch, text) : "",
      );
      return (
        <Notice
          tone="info"
          title={t("areas", { count: file.features, corners: number(file.corners) })}
          remedy={notes}
        />
      );
    }
    case "too-large":
      return <Refused title={t("tooLarge", { mb: number(file.bytes / 1e6, { max: 1 }) })} remedy={t("simplify")} />;
    case "too-detailed":
      return <Refused title={t("tooDetailed", { corners: number(file.corners) })} remedy={t("simplify")} />;
    case "not-json":
      return <Refused title={t("notJson")} remedy={t("exportGeojson")} />;
    case "not-geojson":
      return <Refused title={t("notGeojson", { found: file.found })} remedy={t("exportGeojson")} />;
    case "no-areas":
      return <Refused title={t("noAreas", { found: file.found })} remedy={t("areasOnly")} />;
    case "projected":
      return <Refused title={t("projected", { found: number(file.found) })} remedy={t("exportDegrees")} />;
    case "other-system":
      return <Refused title={t("otherSystem", { found: file.found })} remedy={t("exportDegrees")} />;
    case "bad-shape":
      return <Refused title={t("badShape", { message: file.message })} remedy={t("repair")} />;
    case "faulty":
      return <Refused title={faultText(file.fault, text)} remedy={t("repair")} />;
  }
}

function Refused({ title, remedy }: { readonly title: string; readonly remedy: string }) {
  return <Notice tone="error" title={title} remedy={remedy} />;
}
