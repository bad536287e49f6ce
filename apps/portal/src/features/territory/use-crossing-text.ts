"use client";

import type { Crossing, MapLayer } from "@tamarisk/domain";
import { useTranslations } from "next-intl";
import { useFigures } from "@/i18n/use-figures.ts";

/** "Enters permanent basic farmland “North field”: 12.4 ha". */
export function useCrossingText(layers: readonly Pick<MapLayer, "id" | "name">[]): (crossing: Crossing) => string {
  const t = useTranslations("territory");
  const { number, text, list } = useFigures();
  const lengthOf = (metres: number) =>
    metres < 1000
      ? t("extent.metres", { metres: number(metres, { max: 0 }) })
      : t("extent.kilometres", { km: number(metres / 1000, { max: 1 }) });
  const extentOf = ({ hectares, metres, points }: Crossing) =>
    list([
      ...(hectares > 0 ? [t("extent.hectares", { hectares: number(hectares, { max: hectares < 10 ? 2 : 1 }) })] : []),
      ...(metres > 0 ? [lengthOf(metres)] : []),
      ...(points > 0 ? [t("extent.points", { count: points })] : []),
    ]);
  return (crossing) => {
    const named = layers.filter(({ id }) => crossing.layerIds.includes(id)).map(({ name }) => text(name));
    const kind = t(`kind.${crossing.layerKind}`);
    return t(`crossing.rule.${crossing.rule}`, { kind, name: list(named), extent: extentOf(crossing) });
  };
}
