"use client";

import type { BoxScatterLayout } from "./box-scatter-layout.ts";
import { ScatterFrame, type ScatterProps } from "./scatter-frame.tsx";
import { type SharePlane, type SharePoint, shareRegions } from "./share-regions.ts";

export interface ShareScatterProps extends ScatterProps {
  readonly plane: SharePlane;
  /** Between which the bands are, rising. */
  readonly levels: readonly number[];
  /** The level whose line is drawn through. */
  readonly marked: number;
  /** What each band is called, one more than there are levels. */
  readonly bands: readonly string[];
}

/** Futures by two uncertainties over bands of a fitted share of those of interest: the darker, the larger the share. */
export function ShareScatter({ plane, levels, marked, bands, ...props }: ShareScatterProps) {
  const { x, y } = props;
  const ends = { x: [x.low, x.high], y: [y.low, y.high] } as const;
  const line = plane.lines.find(({ share }) => share === marked);
  const placed =
    ({ plot }: BoxScatterLayout) =>
    (point: SharePoint) =>
      [
        plot.left + ((point.x - x.low) / (x.high - x.low)) * (plot.right - plot.left),
        plot.bottom - ((point.y - y.low) / (y.high - y.low)) * (plot.bottom - plot.top),
      ] as const;
  return (
    <>
      <ul className="m-0 flex list-none flex-wrap gap-x-3 gap-y-1 p-0 pb-2 text-xs text-muted">
        {bands.map((band, place) => (
          <li key={band} className="flex items-center gap-1">
            <svg width="16" height="12" aria-hidden="true">
              <rect width="16" height="12" className="fill-none stroke-edge" />
              {levels.slice(0, place).map((level) => (
                <rect key={level} width="16" height="12" className={bandClass} />
              ))}
            </svg>
            {band}
          </li>
        ))}
      </ul>
      <ScatterFrame
        {...props}
        under={(layout) =>
          shareRegions(plane, levels, ends, placed(layout)).map((region, place) => (
            <path key={levels[place]} d={region} className={bandClass} />
          ))
        }
        over={(layout) => {
          if (!line) return null;
          const [[fromX, fromY], [toX, toY]] = [placed(layout)(line.from), placed(layout)(line.to)];
          return <path d={`M${fromX} ${fromY}L${toX} ${toY}`} className="stroke-ink" strokeWidth="2" />;
        }}
      />
    </>
  );
}

/** Laid over itself for each level, so that bands darken. */
const bandClass = "fill-not-met/12";
