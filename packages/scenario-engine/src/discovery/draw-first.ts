import type { RandomStream } from "@tamarisk/system-dynamics";

/**
 * Brings so many items, drawn at random without replacement, to the front, in the order in which they were drawn. With as
 * many as there are, all are shuffled.
 *
 * @param items - Rearranged in place.
 *
 * @see Knuth (1997), The art of computer programming 2, 3.4.2, algorithm P.
 *
 * @example
 * drawFirst(places, 10, stream); // places[0] to places[9] are ten of them
 */
export function drawFirst(items: Int32Array | Float64Array, count: number, stream: RandomStream): void {
  for (let place = 0; place < count; place++) {
    const other = place + Math.floor(stream.next() * (items.length - place));
    const drawn = items[other]!;
    items[other] = items[place]!;
    items[place] = drawn;
  }
}
