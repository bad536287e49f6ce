/**
 * The places, from 0, of a vector's elements in rising order (direction above 0) or falling order. Equal elements keep
 * the order in which they stand, whichever the direction; NaN comes last.
 *
 * @param inputs - The vector; the direction, one number.
 * @param output - As long as the vector.
 *
 * @see Vensim reference manual, VECTOR SORT ORDER.
 *
 * @example
 * sortOrder([Float64Array.of(30, 10, 20), Float64Array.of(1)], output); // output: 1, 2, 0
 */
export function sortOrder(inputs: readonly Float64Array[], output: Float64Array): void {
  output.set(placesInOrder(inputs));
}

/**
 * The rank of each element of a vector, from 1, in rising order (direction above 0) or falling order. Of equal elements
 * the first has the lower rank, so that no rank comes twice; NaN ranks last.
 *
 * @param inputs - The vector; the direction, one number.
 *
 * @see Vensim reference manual, VECTOR RANK.
 *
 * @example
 * rank([Float64Array.of(30, 10, 20), Float64Array.of(1)], output); // output: 3, 1, 2
 */
export function rank(inputs: readonly Float64Array[], output: Float64Array): void {
  placesInOrder(inputs).forEach((place, before) => {
    output[place] = before + 1;
  });
}

/**
 * A vector in another order: element i is the one at the i-th place given, from 0, cut to a whole number; NaN where
 * there is no such place.
 *
 * @param inputs - The vector; the places.
 *
 * @see Vensim reference manual, VECTOR REORDER.
 *
 * @example
 * reorder([Float64Array.of(30, 10, 20), Float64Array.of(1, 2, 0)], output); // output: 10, 20, 30
 */
export function reorder([vector, places]: readonly Float64Array[], output: Float64Array): void {
  for (let at = 0; at < output.length; at++) output[at] = vector![Math.trunc(places![at]!)] ?? Number.NaN;
}

function placesInOrder([vector, direction]: readonly Float64Array[]): readonly number[] {
  const values = vector!;
  const sign = direction![0]! > 0 ? 1 : -1;
  return Array.from(values.keys()).sort((a, b) => {
    const [x, y] = [values[a]!, values[b]!];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    if (x === y) return a - b;
    return x < y ? -sign : sign;
  });
}
