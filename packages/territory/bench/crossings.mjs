/**
 * Seeded benchmark: 2,000 measures of 24 corners against 20 control lines of 10,000 vertices.
 *
 *   pnpm --filter @tamarisk/territory build && node packages/territory/bench/crossings.mjs
 */
import { controlLayers, crossings, geometryFault } from "../dist/index.js";

let state = 20261122;
/** A Lehmer generator: the same numbers on every machine. */
const random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};

function blob(east, north, radius, corners) {
  const ring = Array.from({ length: corners }, (_, index) => {
    const angle = (2 * Math.PI * index) / corners;
    const reach = radius * (0.79 + 0.2 * Math.sin(7 * angle) + 0.01 * random());
    return [east + reach * Math.cos(angle), north + reach * Math.sin(angle)];
  });
  return { type: "Polygon", coordinates: [[...ring, ring[0]]] };
}

const kinds = ["ecological-red-line", "permanent-basic-farmland", "urban-growth-boundary"];
const layers = Array.from({ length: 20 }, (_, index) => ({
  id: String(index),
  kind: kinds[index % 3],
  datum: "CGCS2000",
  geometry: blob(101.5 + random(), 38 + random(), 0.3, 10_000),
}));
const places = Array.from({ length: 2_000 }, () => ({
  words: null,
  datum: "GCJ-02",
  isApproximate: true,
  shapes: [blob(101.4 + 1.2 * random(), 37.9 + 1.2 * random(), 0.01 + 0.03 * random(), 24)],
}));

const timed = (name, work) => {
  const start = performance.now();
  const result = work();
  console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms`);
  return result;
};
const laid = timed("20 layers laid into the plane", () => controlLayers(layers));
timed("20 layers checked for faults", () => layers.map(({ geometry }) => geometryFault(geometry)));
const found = timed("2,000 measures against 20 layers", () => places.map((place) => crossings(place, [], laid)));
console.log(`${found.filter((each) => each.crossings.length > 0).length} measures cross something`);
