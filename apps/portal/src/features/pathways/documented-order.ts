/** Which of two levers comes first where both are taken, as the documents have it. */
interface DocumentedOrder {
  readonly first: string;
  readonly second: string;
  readonly source: string;
}

/**
 * The design measures for the river: plants that pollute leave the buffer before the river returns (D7), and panels stand
 * where the restored river leaves room (D5). The documents name no other order, and no two measures that exclude one
 * another.
 */
export const documentedOrder: readonly DocumentedOrder[] = [
  { first: "tailings", second: "river", source: "design-measures.json D7" },
  { first: "river", second: "agri_solar", source: "design-measures.json D5" },
];
