import type { TownId } from "@tamarisk/domain";
import { readJinchangFigures } from "@tamarisk/reference-data";
import type { TownFigure } from "./town-profile-shape.ts";

type Figure = ReturnType<typeof readJinchangFigures>["content"]["figures"][number];

/** The published figures are about Jinchang. */
const described: string = "620300";

/** Single figures that documents give for a town, contradicted ones with their mark among them. */
export function figuresOf(townId: TownId): TownFigure[] {
  if (townId !== described) return [];
  const { content, licence } = readJinchangFigures();
  return content.figures.flatMap((figure) => {
    const value = plainValue(figure.value);
    if (value === null) return [];
    const { id, label, topic, unit, year, location, citedByThesis: cited, confidence, check } = figure;
    const source = [content.source, location, ...(cited === null ? [] : [`citing ${cited}`])].join("; ");
    return {
      id,
      label,
      topic,
      value,
      unit,
      year,
      provenance: { source, licence, confidence, note: check?.en ?? null },
      check: check ?? null,
    };
  });
}

/** Numbers and words are shown; tables inside a figure are not figures. */
function plainValue(value: Figure["value"]): TownFigure["value"] | null {
  if (!Array.isArray(value)) return value;
  const plain = value.filter((item) => typeof item === "number" || typeof item === "string");
  return plain.length === value.length ? plain.join(", ") : null;
}
