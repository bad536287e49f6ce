import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { StateGlyph } from "./state-glyph.tsx";

export type NoticeTone = "error" | "check" | "info";

export interface NoticeProps {
  readonly tone: NoticeTone;
  /** What was found. */
  readonly title: ReactNode;
  /** Where: the file and row, the field, the project. */
  readonly where?: ReactNode;
  /** What to do. */
  readonly remedy?: ReactNode;
  readonly actions?: ReactNode;
}

const tones: Record<NoticeTone, { box: string; ink: string; glyph: ReactNode }> = {
  error: { box: "border-error/40 bg-error-wash", ink: "text-error", glyph: <StateGlyph state="not-met" size={14} /> },
  check: { box: "border-check/40 bg-check-wash", ink: "text-check", glyph: <StateGlyph state="near" size={14} /> },
  info: { box: "border-hairline bg-wash", ink: "text-ink", glyph: <Icon name="info" /> },
};

/** Says what was found, where, and what to do. An error is announced at once, the rest when there is time. */
export function Notice({ tone, title, where, remedy, actions }: NoticeProps) {
  const { box, ink, glyph } = tones[tone];
  return (
    <div role={tone === "error" ? "alert" : "status"} className={classNames("flex gap-3 rounded-lg border p-4", box)}>
      <span className={classNames("pt-0.5", ink)}>{glyph}</span>
      <div className="min-w-0 flex-1">
        <p className={classNames("m-0 font-semibold", ink)}>{title}</p>
        {where && <p className="m-0 break-words text-xs text-muted">{where}</p>}
        {remedy && <p className="m-0 mt-1">{remedy}</p>}
        {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
