import { classNames } from "./class-names.ts";

export interface ScoreBar {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** The ends of its interval, where there is one. */
  readonly low?: number;
  readonly high?: number;
  /** A longer bar behind it: what it comes to together with others. */
  readonly whole?: number;
  /** Above what chance reaches; the others are drawn in grey. */
  readonly isAbove: boolean;
  /** The value in words: "41 %". */
  readonly text: string;
}

export interface ScoreBarsProps {
  readonly bars: readonly ScoreBar[];
  /** What chance reaches, as a line through all bars. */
  readonly level?: { readonly value: number; readonly name: string };
  /** The value at the right end; the largest of all where nothing is said. */
  readonly most?: number;
  /** Read aloud: what the bars show. */
  readonly label: string;
}

/** How much each of several things matters, from the most to the least, against what chance reaches. */
export function ScoreBars({ bars, level, most, label }: ScoreBarsProps) {
  const end =
    most ??
    Math.max(1e-12, level?.value ?? 0, ...bars.map(({ value, high, whole }) => Math.max(value, high ?? 0, whole ?? 0)));
  const at = (value: number) => `${Math.min(100, Math.max(0, (100 * value) / end))}%`;
  return (
    <div>
      <ul aria-label={label} className="m-0 grid list-none gap-1 p-0">
        {bars.map((bar) => (
          <li
            key={bar.id}
            className="grid grid-cols-[minmax(0,1fr)_3.5rem] items-center gap-x-3 sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_3.5rem]"
          >
            <span className={classNames("max-sm:col-span-2", !bar.isAbove && "text-muted")}>{bar.name}</span>
            <span aria-hidden="true" className="relative block h-4 border-l border-edge">
              {bar.whole !== undefined && (
                <span className="absolute inset-y-1 left-0 bg-edge" style={{ width: at(bar.whole) }} />
              )}
              <span
                className={classNames("absolute inset-y-0.5 left-0", bar.isAbove ? "bg-ink" : "bg-field/60")}
                style={{ width: at(bar.value) }}
              />
              {bar.low !== undefined && bar.high !== undefined && (
                <span
                  className="absolute top-1/2 h-px bg-accent"
                  style={{ left: at(bar.low), width: `calc(${at(bar.high)} - ${at(bar.low)})` }}
                />
              )}
              {level && <span className="absolute -inset-y-0.5 w-0.5 bg-not-met" style={{ left: at(level.value) }} />}
            </span>
            <span className={classNames("text-right", !bar.isAbove && "text-muted")}>{bar.text}</span>
          </li>
        ))}
      </ul>
      {level && (
        <p className="m-0 flex items-center gap-2 pt-2 text-xs text-muted">
          <span aria-hidden="true" className="inline-block h-3 w-0.5 bg-not-met" />
          {level.name}
        </p>
      )}
    </div>
  );
}
