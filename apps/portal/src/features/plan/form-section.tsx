"use client";

import { Icon } from "@tamarisk/ui/icon";
import { type ReactNode, useState } from "react";

interface FormSectionProps {
  readonly title: string;
  /** What stands in it, in a few words, so that it need not be opened to know. */
  readonly summary: string;
  /** Something in it cannot be saved as it is: it stays open. */
  readonly hasProblem: boolean;
  readonly isFirstOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of a long form that can be folded away; what is folded is not drawn. */
export function FormSection({ title, summary, hasProblem, isFirstOpen = false, children }: FormSectionProps) {
  const [isOpen, setOpen] = useState(isFirstOpen);
  return (
    <details
      open={isOpen || hasProblem}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group border-t border-hairline pt-1"
    >
      <summary className="flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-sm max-sm:min-h-11 [&::-webkit-details-marker]:hidden">
        <span className="text-muted group-open:rotate-90">
          <Icon name="chevron-right" size={12} />
        </span>
        <span className="font-semibold">{title}</span>
        <span className="ml-auto min-w-0 truncate text-xs text-muted">{summary}</span>
      </summary>
      {(isOpen || hasProblem) && <div className="grid grid-cols-1 gap-3 pb-3 pt-1">{children}</div>}
    </details>
  );
}
