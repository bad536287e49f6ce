"use client";

import { classNames } from "@tamarisk/ui/class-names";
import { useId, useRef, useState } from "react";
import type { FieldProblem } from "./form-entry.ts";
import { usePlanRow } from "./plan-row-context.ts";

interface CellInputProps {
  /** What is typed, and of which measure: "Years of Drainage trial". */
  readonly label: string;
  /** What stood in the cell. */
  readonly text: string;
  readonly placeholder: string;
  /** Saves what was typed, or answers what is wrong with it. */
  readonly onSave: (text: string) => FieldProblem | null;
  /** Nothing more is typed here; after a key the focus belongs back on the cell. */
  readonly onDone: (by: "key" | "pointer") => void;
  readonly className?: string;
}

/**
 * A cell of the table while it is typed in. Enter and leaving the cell save, Escape takes back what was typed; what cannot
 * be saved stays, with what is wrong.
 */
export function CellInput({ label, text, placeholder, onSave, onDone, className }: CellInputProps) {
  const { words } = usePlanRow();
  const [typed, setTyped] = useState(text);
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const isDone = useRef(false);
  const problemId = useId();

  const leave = (by: "key" | "pointer") => {
    isDone.current = true;
    onDone(by);
  };
  const commit = (by: "key" | "pointer") => {
    if (isDone.current) return;
    const found = typed.trim() === text.trim() ? null : onSave(typed);
    setProblem(found);
    if (!found) leave(by);
  };
  return (
    <span className="relative block">
      <input
        // biome-ignore lint/a11y/noAutofocus: the cell was opened to be typed in
        autoFocus
        type="text"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem ? problemId : undefined}
        value={typed}
        placeholder={placeholder}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        onBlur={() => commit("pointer")}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          event.stopPropagation();
          if (event.key !== "Enter" && event.key !== "Escape") return;
          // The cell that takes the focus back must not be pressed by the same key.
          event.preventDefault();
          if (event.key === "Enter") commit("key");
          else leave("key");
        }}
        className={classNames(
          "-mx-1.5 h-7 w-[calc(100%+0.75rem)] rounded-md border border-field bg-panel px-1.5 text-ink focus-visible:outline-2 focus-visible:outline-offset-0 aria-invalid:border-error aria-invalid:bg-error-wash max-sm:h-11 max-sm:text-base",
          className,
        )}
      />
      {problem && (
        <span
          id={problemId}
          role="alert"
          className="absolute top-full -left-1.5 z-20 mt-0.5 w-max max-w-64 rounded-md bg-error-wash px-2 py-1 text-xs text-error shadow-lifted"
        >
          {words.problem(problem)}
        </span>
      )}
    </span>
  );
}
