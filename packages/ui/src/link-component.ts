import type { ComponentType, ReactNode, Ref } from "react";

/** What the navigation hands to a link: Next's `Link` fits, and so does a plain `<a>`. */
export interface LinkProps {
  readonly href: string;
  readonly className?: string;
  readonly children?: ReactNode;
  readonly lang?: string;
  readonly onClick?: () => void;
  readonly "aria-current"?: "page" | "true" | undefined;
  readonly "aria-label"?: string;
  readonly role?: string;
  readonly tabIndex?: number;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** The link the application navigates with; `"a"` where none is given. */
export type LinkComponent = ComponentType<LinkProps> | "a";
