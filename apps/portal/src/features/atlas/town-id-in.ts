/** The worked example that ships with the product; the atlas opens on it until a town is chosen. */
export const exampleTownId = "620300";

/** The town an address asks for by its code, or the example. */
export function townIdIn(wanted: string | null): string {
  return /^\d{6}$/.exec(wanted ?? "")?.[0] ?? exampleTownId;
}
