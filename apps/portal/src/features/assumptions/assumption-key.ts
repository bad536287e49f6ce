/** What tells one figure from another: its id, and its element where it has several. */
export function assumptionKey(parameterId: string, element?: string | null): string {
  return element ? `${parameterId}/${element}` : parameterId;
}
