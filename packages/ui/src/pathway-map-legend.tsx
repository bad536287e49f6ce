import { PathwayMapMark } from "./pathway-map-mark.tsx";
import type { PathwayMapMark as Mark, PathwayMapColours } from "./pathway-map-shapes.ts";

export interface PathwayMapLegendProps {
  readonly items: readonly { readonly text: string; readonly marks: readonly Mark[] }[];
  /** Of one sample, px. */
  readonly sample: { readonly width: number; readonly height: number };
  readonly colours: PathwayMapColours;
}

/** The signs of a metro map and what they mean. */
export function PathwayMapLegend({ items, sample, colours }: PathwayMapLegendProps) {
  return (
    <ul className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-xs">
      {items.map(({ text, marks }) => (
        <li key={text} className="flex items-center gap-1.5">
          <svg {...sample} aria-hidden="true" className="shrink-0">
            {marks.map((mark) => (
              <PathwayMapMark
                key={`${mark.role} ${mark.shape.kind === "path" ? mark.shape.d : ""}`}
                mark={mark}
                colours={colours}
                fadeId=""
              />
            ))}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
