import { classNames } from "@tamarisk/ui/class-names";

interface DecisionStepsProps {
  readonly label: string;
  readonly names: readonly string[];
  /** The place of the step that is being taken. */
  readonly current: number;
}

/** Where one stands: what is done in ink, what is now in the accent, what comes in grey. */
export function DecisionSteps({ label, names, current }: DecisionStepsProps) {
  return (
    <ol
      aria-label={label}
      className="m-0 mb-4 grid list-none gap-1 p-0"
      style={{ gridTemplateColumns: `repeat(${names.length}, 1fr)` }}
    >
      {names.map((name, place) => (
        <li
          key={name}
          aria-current={place === current ? "step" : undefined}
          className={classNames(
            "border-t-[3px] pt-1 text-xs",
            place < current && "border-ink",
            place === current && "border-accent font-semibold text-accent",
            place > current && "border-edge text-muted",
          )}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}
