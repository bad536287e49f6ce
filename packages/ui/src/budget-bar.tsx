import { useId } from "react";

/** Money from one kind of source; the pattern is the source's, the same in every bar. `unnamed`: nobody has said whose. */
export interface BudgetPart {
  readonly source: "government" | "enterprises" | "tourism" | "inter-provincial" | "residents" | "other" | "unnamed";
  readonly amount: number;
}

export interface BudgetBarProps {
  readonly parts: readonly BudgetPart[];
  /** The amount that fills the whole width; the same for bars that are compared. */
  readonly max: number;
  /** At the end of the bar: "276". */
  readonly total: string;
  /** The bar in words, read aloud: "Government 180, enterprises 96 million CNY". */
  readonly label: string;
}

/** A budget by source: greys with four patterns, so that the storylines keep their colours. */
export function BudgetBar({ parts, max, total, label }: BudgetBarProps) {
  const id = useId();
  const room = 72;
  let filled = 0;
  const bars = parts.map(({ source, amount }) => {
    const from = filled;
    filled += (amount / max) * room;
    return { source, from, width: (amount / max) * room };
  });
  return (
    <svg width="100%" height="20" role="img" aria-label={label} className="block fill-ink">
      <BudgetPatterns id={id} />
      {bars.map(({ source, from, width }) => (
        <rect
          key={source}
          x={`${from}%`}
          y="4"
          width={`${width}%`}
          height="12"
          fill={budgetFill(id, source)}
          className="stroke-mature"
          strokeWidth="0.8"
        />
      ))}
      <svg x={`${filled}%`} aria-hidden="true" className="overflow-visible">
        <text x="7" y="14.5">
          {total}
        </text>
      </svg>
    </svg>
  );
}

export interface BudgetSwatchProps {
  readonly source: BudgetPart["source"];
}

/** The pattern of a source beside its name. */
export function BudgetSwatch({ source }: BudgetSwatchProps) {
  const id = useId();
  return (
    <svg width="18" height="12" aria-hidden="true" className="inline-block shrink-0">
      <BudgetPatterns id={id} />
      <rect
        x="0.5"
        y="0.5"
        width="17"
        height="11"
        fill={budgetFill(id, source)}
        className="stroke-mature"
        strokeWidth="0.8"
      />
    </svg>
  );
}

/** What fills the money of a source, in a drawing that holds `BudgetPatterns` under the same id. */
export function budgetFill(id: string, source: BudgetPart["source"]): string {
  if (source === "government") return "var(--color-mature)";
  return source === "unnamed" ? "var(--color-panel)" : `url(#${id}${source})`;
}

/** The patterns of the sources, once in every drawing that uses them. */
export function BudgetPatterns({ id }: { readonly id: string }) {
  const common = { width: 5, height: 5, patternUnits: "userSpaceOnUse" } as const;
  return (
    <defs>
      <pattern id={`${id}enterprises`} {...common} patternTransform="rotate(45)">
        <rect width="5" height="5" className="fill-panel" />
        <path d="M0 0V5" className="stroke-mature" strokeWidth="3" />
      </pattern>
      <pattern id={`${id}tourism`} {...common}>
        <rect width="5" height="5" className="fill-wash" />
        <circle cx="2.5" cy="2.5" r="1.1" className="fill-mature" />
      </pattern>
      <pattern id={`${id}inter-provincial`} {...common}>
        <rect width="5" height="5" className="fill-panel" />
        <path d="M0 2.5H5" className="stroke-mature" strokeWidth="1.4" />
      </pattern>
      <pattern id={`${id}residents`} {...common}>
        <rect width="5" height="5" className="fill-panel" />
        <path d="M2.5 0V5M0 2.5H5" className="stroke-mature" strokeWidth="1" />
      </pattern>
      <pattern id={`${id}other`} {...common} patternTransform="rotate(-45)">
        <rect width="5" height="5" className="fill-panel" />
        <path d="M0 0V5" className="stroke-mature" strokeWidth="1" />
      </pattern>
    </defs>
  );
}
