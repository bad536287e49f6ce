/**
 * How many digits after the point a figure is shown with: four significant ones, none where it has thousands.
 *
 * @example
 * figureDigits(0.00041); // { max: 7 }
 * figureDigits(438_026); // { max: 0 }
 */
export function figureDigits(value: number): { max: number } {
  if (value === 0) return { max: 0 };
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  return { max: Math.min(Math.max(3 - magnitude, 0), 12) };
}
