/** Lengths the API accepts; it checks again. */
export const passwordLength = { min: 10, max: 128 } as const;
