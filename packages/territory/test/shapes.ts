import fc from "fast-check";

/** What `square` and `star` give: one ring, no holes. */
export interface OneRing {
  readonly type: "Polygon";
  coordinates: [number, number][][];
}

/** A rectangle by its south-western corner, width and height, in degrees. */
export function square(west: number, south: number, width: number, height: number): OneRing {
  const [east, north] = [west + width, south + height];
  const ring: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

/** Star-shaped rings of 3 to 12 corners, up to 0.1° about a middle near Jinchang; they never cross themselves. */
export const star = fc
  .record({
    east: fc.double({ min: 101.95, max: 102.05, noNaN: true }),
    north: fc.double({ min: 38.45, max: 38.55, noNaN: true }),
    radii: fc.array(fc.double({ min: 0.005, max: 0.1, noNaN: true }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ east, north, radii }): OneRing => {
    const ring = radii.map((radius, index): [number, number] => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [east + radius * Math.cos(angle), north + radius * Math.sin(angle)];
    });
    return { type: "Polygon", coordinates: [[...ring, ring[0]!]] };
  });
