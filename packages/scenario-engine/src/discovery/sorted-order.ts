/**
 * The places of values from the lowest to the highest; equal values in the order in which they stand. Sorted by the bits
 * of the numbers, eleven at a time, which takes a fraction of what comparing takes.
 *
 * @param values - Finite numbers. Not modified.
 *
 * @example
 * sortedOrder(Float64Array.of(5, -1, 3)); // places 1, 2, 0
 */
export function sortedOrder(values: Float64Array): Int32Array {
  const count = values.length;
  const { high, low } = sortableWords(values);
  let order = Int32Array.from({ length: count }, (_, place) => place);
  let other = new Int32Array(count);
  const starts = new Int32Array(DIGIT_COUNT);
  for (let bit = 0; bit < 64; bit += DIGIT_BITS) {
    starts.fill(0);
    for (let place = 0; place < count; place++) starts[digitAt(high, low, place, bit)]!++;
    if (starts[digitAt(high, low, 0, bit)] === count) continue;
    for (let digit = 0, start = 0; digit < DIGIT_COUNT; digit++) {
      const size = starts[digit]!;
      starts[digit] = start;
      start += size;
    }
    for (let rank = 0; rank < count; rank++) {
      const place = order[rank]!;
      const digit = digitAt(high, low, place, bit);
      other[starts[digit]!++] = place;
    }
    [order, other] = [other, order];
  }
  return order;
}

const DIGIT_BITS = 11;
const DIGIT_COUNT = 1 << DIGIT_BITS;

/** The bits of each number so turned that whole numbers made of them sort as the numbers do. */
function sortableWords(values: Float64Array): { high: Uint32Array; low: Uint32Array } {
  const high = new Uint32Array(values.length);
  const low = new Uint32Array(values.length);
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  number[0] = 1;
  const highWord = words[1] === 0 ? 0 : 1;
  for (let place = 0; place < values.length; place++) {
    // Adding zero makes the two zeros one.
    number[0] = values[place]! + 0;
    const top = words[highWord]!;
    const negative = top >>> 31 === 1;
    high[place] = negative ? ~top : top | 0x8000_0000;
    low[place] = negative ? ~words[1 - highWord]! : words[1 - highWord]!;
  }
  return { high, low };
}

function digitAt(high: Uint32Array, low: Uint32Array, place: number, bit: number): number {
  if (bit >= 32) return (high[place]! >>> (bit - 32)) & (DIGIT_COUNT - 1);
  const fromLow = low[place]! >>> bit;
  return (bit + DIGIT_BITS <= 32 ? fromLow : fromLow | (high[place]! << (32 - bit))) & (DIGIT_COUNT - 1);
}
