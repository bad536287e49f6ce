import type { ReactNode } from "react";

export interface EmptyStateProps {
  /** What is missing, as a sentence. */
  readonly title: ReactNode;
  /** Why it matters, and what filling it gives. */
  readonly children?: ReactNode;
  /** The next step, a button or a link. */
  readonly action?: ReactNode;
  /** What it would look like. */
  readonly example?: ReactNode;
}

/** A page or panel without content: it offers the next step and an example, on the hatching that means "no data". */
export function EmptyState({ title, children, action, example }: EmptyStateProps) {
  return (
    <div className="hatched rounded-lg border border-hairline p-4 sm:p-8">
      <div className="mx-auto max-w-xl rounded-lg bg-panel p-6 text-center max-sm:p-4">
        <div className="text-base font-semibold">{title}</div>
        {children && <div className="mt-1 text-muted">{children}</div>}
        {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
        {example && <div className="mt-4 border-t border-hairline pt-3 text-xs text-muted">{example}</div>}
      </div>
    </div>
  );
}
