import { randomBytes } from "node:crypto";

/**
 * A short name for addresses, made from an organisation's name. Names may be equal or have no Latin letters at all, so
 * six random characters make it the only one.
 *
 * @example
 * newSlug("Jinchang Planning Bureau"); // "jinchang-planning-bureau-4f1c9a"
 */
export function newSlug(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50)
    .replace(/-+$/, "");
  const ending = randomBytes(3).toString("hex");
  return words === "" ? `office-${ending}` : `${words}-${ending}`;
}
