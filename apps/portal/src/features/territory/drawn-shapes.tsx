"use client";

import type { PlanGeometry } from "@tamarisk/domain";
import { areaHectares, geometryFault, lineMetres } from "@tamarisk/territory";
import { IconButton } from "@tamarisk/ui/icon-button";
import { useTranslations } from "next-intl";
import { useFigures } from "@/i18n/use-figures.ts";
import { faultText } from "./fault-text.ts";

interface DrawnShapesProps {
  readonly shapes: readonly PlanGeometry[];
  readonly onRemove: (index: number) => void;
}

/** The shapes of a place with their size, and what is wrong with one. */
export function DrawnShapes({ shapes, onRemove }: DrawnShapesProps) {
  const t = useTranslations("territory.draw");
  const { text } = useFigures();
  const sizeOf = useShapeSize();
  if (shapes.length === 0) return <p className="m-0 text-muted">{t("noShapes")}</p>;
  return (
    <ul className="m-0 grid list-none gap-1 p-0">
      {shapes.map((shape, index) => {
        const fault = shape.type === "Polygon" || shape.type === "MultiPolygon" ? geometryFault(shape) : null;
        return (
          <li key={index.toString()} className="flex items-center gap-2">
            <span className="min-w-0 flex-1">
              {sizeOf(shape)}
              {fault && <span className="block text-xs text-error">{faultText(fault, text)}</span>}
            </span>
            <IconButton icon="trash" label={t("removeShape", { number: index + 1 })} onClick={() => onRemove(index)} />
          </li>
        );
      })}
    </ul>
  );
}

/** "Area, 12.4 ha", "Line, 3.2 km", "Point, 102.1900° E 38.5200° N". */
function useShapeSize() {
  const t = useTranslations("territory.draw.size");
  const { number } = useFigures();
  return (shape: PlanGeometry): string => {
    if (shape.type === "Point") {
      const [longitude, latitude] = shape.coordinates;
      return t("point", { longitude: longitude.toFixed(4), latitude: latitude.toFixed(4) });
    }
    if (shape.type === "LineString") return t("line", { km: number(lineMetres(shape.coordinates) / 1000, { max: 2 }) });
    return t("area", { hectares: number(areaHectares(shape), { max: 1 }) });
  };
}
