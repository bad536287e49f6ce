import type { ResourceClass } from "@tamarisk/domain";

/**
 * The outline of a resource class around a centre: triangle, disc, inverted triangle, diamond, of about equal area.
 *
 * @param radius - Half the drawn height, in the unit of `x` and `y`.
 * @example
 * resourceShape("regenerating", 0, 0, 4); // "M0-4L4 0L0 4L-4 0Z" with numbers to 0.01
 */
export function resourceShape(resourceClass: ResourceClass, x: number, y: number, radius: number): string {
  const r = radius;
  switch (resourceClass) {
    case "growing":
      return polygon([x, y - r], [x + r, y + r * 0.8], [x - r, y + r * 0.8]);
    case "declining":
      return polygon([x, y + r], [x + r, y - r * 0.8], [x - r, y - r * 0.8]);
    case "regenerating":
      return polygon([x, y - r * 1.1], [x + r * 1.1, y], [x, y + r * 1.1], [x - r * 1.1, y]);
    case "mature": {
      const d = round(r * 0.9);
      return `M${round(x - d)} ${round(y)}a${d} ${d} 0 1 0 ${round(2 * d)} 0a${d} ${d} 0 1 0 ${round(-2 * d)} 0Z`;
    }
  }
}

function polygon(...points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
