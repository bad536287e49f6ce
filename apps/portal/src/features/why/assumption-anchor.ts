/** The anchor of a figure on the page of assumptions, by `parameter` or `parameter/element`. */
export function assumptionAnchor(key: string): string {
  return `figure-${key.replaceAll("/", "-")}`;
}
