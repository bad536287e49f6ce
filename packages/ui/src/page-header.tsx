import type { ReactNode } from "react";

export interface PageHeaderProps {
  /** The finding, as a sentence computed from the data. */
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode;
}

/** What this page says, what it rests on, and what can be done. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pb-4">
      <div className="min-w-0 grow basis-80">
        <h1 className="m-0 text-balance text-xl font-semibold max-sm:text-lg">{title}</h1>
        {lead && <p className="m-0 mt-1 max-w-[75ch] text-muted">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
    </header>
  );
}
