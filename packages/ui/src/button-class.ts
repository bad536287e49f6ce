import { classNames } from "./class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "md" | "sm";

const variants: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent font-semibold text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-edge bg-panel text-ink hover:border-field hover:bg-wash",
  quiet: "border-transparent bg-transparent text-ink hover:bg-wash",
  danger: "border-error bg-panel font-semibold text-error hover:bg-error-wash",
};

const sizes: Record<ButtonSize, string> = {
  md: "min-h-9 px-3.5 text-sm max-sm:min-h-11",
  sm: "min-h-7 px-2.5 text-xs max-sm:min-h-10",
};

/** The look of a button for something that is not one, such as a link to the next step. Paper has no buttons. */
export function buttonClass(variant: ButtonVariant = "secondary", size: ButtonSize = "md"): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 whitespace-nowrap rounded-md border no-underline transition-colors print:hidden",
    "disabled:opacity-55 aria-disabled:opacity-55",
    variants[variant],
    sizes[size],
  );
}
