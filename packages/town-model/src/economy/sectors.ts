/** The sectors of the town's economy, in the order of the equations. Mining holds smelting and the industry tied to it. */
export const SECTORS = ["mining", "energy", "farming", "tourism", "services", "construction", "public"] as const;
export type Sector = (typeof SECTORS)[number];
