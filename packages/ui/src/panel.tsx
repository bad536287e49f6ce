import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface PanelProps {
  readonly title?: ReactNode;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** `selected` for the thing chosen elsewhere, `alert` for the one thing that blocks. */
  readonly tone?: "plain" | "selected" | "alert";
  /** `tight` for side cards, `none` for tables that reach the edge. */
  readonly padding?: "normal" | "tight" | "none";
  /** Level of the title; 2 where nothing is said. */
  readonly level?: 2 | 3;
  readonly className?: string;
}

const tones = {
  plain: "border-hairline",
  selected: "border-hairline border-t-[3px] border-t-accent",
  alert: "border-error ring-1 ring-error",
};

const paddings = { normal: "p-6 max-sm:p-4", tight: "p-4", none: "" };

/** A white sheet on the paper that holds one thing. */
export function Panel(props: PanelProps) {
  const { title, description, actions, children, tone = "plain", padding = "normal", level = 2, className } = props;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      data-panel
      className={classNames("min-w-0 rounded-lg border bg-panel", tones[tone], paddings[padding], className)}
    >
      {(title || actions) && (
        <header
          className={classNames("mb-3 flex flex-wrap items-start gap-x-4 gap-y-2", padding === "none" && "p-4 pb-0")}
        >
          <div className="min-w-0 grow basis-64">
            {title && <Heading className="m-0 text-base font-semibold">{title}</Heading>}
            {description && <p className="m-0 text-muted">{description}</p>}
          </div>
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
