"use client";

import type { BufferSide, MapLayer, MeasurePlace } from "@tamarisk/domain";
import { controlLayers, crossings } from "@tamarisk/territory";
import { Notice } from "@tamarisk/ui/notice";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useCrossingText } from "./use-crossing-text.ts";

interface PlaceFindingsProps {
  readonly place: MeasurePlace;
  readonly buffer: readonly BufferSide[];
  readonly layers: readonly MapLayer[];
}

/** Which control lines a place does not keep to, worked out as it is drawn; that there is none to hold it against. */
export function PlaceFindings({ place, buffer, layers }: PlaceFindingsProps) {
  const t = useTranslations("territory.crossing");
  const sentence = useCrossingText(layers);
  const laid = useMemo(() => controlLayers(layers), [layers]);
  const found = useMemo(() => crossings(place, buffer, laid), [place, buffer, laid]);
  if (place.shapes.length === 0) return null;
  if (laid.length === 0) return <p className="m-0 text-xs text-muted">{t("noLayers")}</p>;
  if (found.crossings.length === 0)
    return <p className="m-0 text-xs text-muted">{t("none", { count: laid.length })}</p>;
  return found.crossings.map((crossing) => (
    <Notice
      key={`${crossing.rule}-${crossing.layerIds.join()}`}
      tone={crossing.rule === "check-whether-built" ? "check" : "error"}
      title={sentence(crossing)}
      remedy={t(`remedy.${crossing.rule}`)}
    />
  ));
}
