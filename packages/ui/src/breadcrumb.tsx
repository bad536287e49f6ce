import type { LinkComponent } from "./link-component.ts";

export interface BreadcrumbProps {
  /** Read aloud: "You are here". */
  readonly label: string;
  /** From the top down; the last one is this page. */
  readonly items: readonly { readonly label: string; readonly href?: string }[];
  readonly link?: LinkComponent;
}

/** Where this page stands. */
export function Breadcrumb({ label, items, link: Link = "a" }: BreadcrumbProps) {
  return (
    <nav aria-label={label}>
      <ol className="m-0 flex list-none flex-wrap gap-x-2 p-0 text-xs text-muted">
        {items.map((item, index) => (
          <li key={item.label} className="flex gap-2">
            {index > 0 && <span aria-hidden="true">/</span>}
            {item.href && index < items.length - 1 ? (
              <Link href={item.href} className="link-quiet">
                {item.label}
              </Link>
            ) : (
              <span aria-current={index === items.length - 1 ? "page" : undefined}>{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
