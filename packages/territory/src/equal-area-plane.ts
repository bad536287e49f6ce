/** First eccentricity squared of GRS 80, the ellipsoid of CGCS2000; WGS 84's differs in the ninth digit. */
const eccentricitySquared = 0.006694380022903416;
const eccentricity = Math.sqrt(eccentricitySquared);

/** Metres: the sphere with the area of GRS 80 (Moritz 2000, Geodetic Reference System 1980, J. Geodesy 74). */
const authalicRadius = 6_371_007.181;

const polarQ = qOf(1);

/** Metres east of longitude 0 along the equator of the plane. */
export function eastOf(longitude: number): number {
  return (longitude * Math.PI * authalicRadius) / 180;
}

/**
 * Metres north of the equator in the cylindrical equal-area plane of the ellipsoid: areas in the plane are areas on the
 * ground, to the rounding of numbers. Shapes are stretched, so lengths are measured elsewhere (`line-length.ts`).
 *
 * @see Snyder (1987), Map Projections: A Working Manual, USGS Professional Paper 1395, equations 3-12 and 10-16.
 */
export function northOf(latitude: number): number {
  return (authalicRadius * qOf(Math.sin((latitude * Math.PI) / 180))) / polarQ;
}

function qOf(sine: number): number {
  const logarithm = Math.log((1 - eccentricity * sine) / (1 + eccentricity * sine));
  return (1 - eccentricitySquared) * (sine / (1 - eccentricitySquared * sine * sine) - logarithm / (2 * eccentricity));
}
