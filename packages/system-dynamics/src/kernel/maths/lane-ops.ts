/**
 * The operations everything is made of: one WebAssembly instruction each on two lanes of 64 bits, exact in the sense that
 * the standard leaves one result (NaN's bits aside). `code` is the instruction's number after the SIMD prefix.
 *
 * @see WebAssembly core specification 2.0, section 5.4.8, vector instructions.
 */
export const laneOps = {
  add: { code: 0xf0, arguments: 2 },
  subtract: { code: 0xf1, arguments: 2 },
  multiply: { code: 0xf2, arguments: 2 },
  divide: { code: 0xf3, arguments: 2 },
  squareRoot: { code: 0xef, arguments: 1 },
  negate: { code: 0xed, arguments: 1 },
  absolute: { code: 0xec, arguments: 1 },
  floor: { code: 0x75, arguments: 1 },
  ceiling: { code: 0x74, arguments: 1 },
  truncate: { code: 0x7a, arguments: 1 },
  /** To the nearest whole number, halves to the even one. */
  nearest: { code: 0x94, arguments: 1 },
  minimum: { code: 0xf4, arguments: 2 },
  maximum: { code: 0xf5, arguments: 2 },
  /** The second where it is less, otherwise the first: cheaper than `minimum`, and keeps a NaN that stands first. */
  lesser: { code: 0xf6, arguments: 2 },
  /** The second where the first is less than it, otherwise the first. */
  greater: { code: 0xf7, arguments: 2 },
  equal: { code: 0x47, arguments: 2 },
  unequal: { code: 0x48, arguments: 2 },
  less: { code: 0x49, arguments: 2 },
  more: { code: 0x4a, arguments: 2 },
  atMost: { code: 0x4b, arguments: 2 },
  atLeast: { code: 0x4c, arguments: 2 },
  bitNot: { code: 0x4d, arguments: 1 },
  bitAnd: { code: 0x4e, arguments: 2 },
  /** The first without the bits of the second. */
  bitWithout: { code: 0x4f, arguments: 2 },
  bitOr: { code: 0x50, arguments: 2 },
  bitXor: { code: 0x51, arguments: 2 },
  /** Bits of the first where the third has ones, otherwise of the second. */
  bitSelect: { code: 0x52, arguments: 3 },
  wholeAdd: { code: 0xce, arguments: 2 },
  wholeMultiply: { code: 0xd5, arguments: 2 },
  shiftLeft: { code: 0xcb, arguments: 1 },
  /** Zeros come in from the left. */
  shiftRight: { code: 0xcd, arguments: 1 },
} as const satisfies Record<string, { code: number; arguments: 1 | 2 | 3 }>;

export type LaneOp = keyof typeof laneOps;
