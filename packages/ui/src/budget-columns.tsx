import { useId } from "react";
import { type BudgetPart, BudgetPatterns, budgetFill } from "./budget-bar.tsx";

export interface BudgetColumn {
  /** Under the column: "2027". */
  readonly name: string;
  readonly parts: readonly BudgetPart[];
  /** On top of it: "38". */
  readonly total: string;
}

export interface BudgetColumnsProps {
  /** In their order; at most some thirty can be read. */
  readonly columns: readonly BudgetColumn[];
  /** The chart in words, read aloud; the figures stand in the table beside it. */
  readonly label: string;
}

const chartHeight = 84;
const topRoom = 16;
const bottomRoom = 18;

/** A budget by year, each column by source in the patterns of `BudgetBar`. */
export function BudgetColumns({ columns, label }: BudgetColumnsProps) {
  const id = useId();
  const sumOf = (parts: readonly BudgetPart[]) => parts.reduce((sum, { amount }) => sum + amount, 0);
  const max = Math.max(...columns.map(({ parts }) => sumOf(parts)), 1e-9);
  const base = chartHeight - bottomRoom;
  const step = 100 / columns.length;
  const nameEvery = Math.ceil(columns.length / 8);
  return (
    <svg width="100%" height={chartHeight} role="img" aria-label={label} className="block fill-ink text-xs">
      <BudgetPatterns id={id} />
      {columns.map(({ name, parts, total }, index) => {
        const middle = step * (index + 0.5);
        let top = base;
        return (
          <g key={name}>
            {parts.map(({ source, amount }) => {
              const height = (amount / max) * (base - topRoom);
              top -= height;
              return (
                <rect
                  key={source}
                  x={`${middle - step * 0.32}%`}
                  y={top}
                  width={`${step * 0.64}%`}
                  height={height}
                  fill={budgetFill(id, source)}
                  className="stroke-mature"
                  strokeWidth="0.8"
                />
              );
            })}
            {columns.length <= 12 && (
              <text x={`${middle}%`} y={top - 4} textAnchor="middle">
                {total}
              </text>
            )}
            {index % nameEvery === 0 && (
              <text x={`${middle}%`} y={chartHeight - 4} textAnchor="middle" className="fill-muted">
                {name}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={base} y2={base} className="stroke-edge" />
    </svg>
  );
}
