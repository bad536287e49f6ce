import type { Formula, Term } from "./formula.ts";
import type { LaneValue } from "./lane-graph.ts";
import { ln } from "./ln.ts";

/**
 * The standard normal number below which a share lies: algorithm AS 241 (PPND16). −∞ at 0, ∞ at 1, NaN outside.
 *
 * @see Wichura (1988), Algorithm AS 241: the percentage points of the normal distribution, Applied Statistics 37(3).
 */
export function normalQuantile(f: Formula, share: LaneValue): LaneValue {
  const fromMiddle = f.sub(share, 0.5);
  const isMiddle = isInMiddle(f, share);
  const depth = tailDepth(f, share);
  const isFar = f.gt(depth, NEAR_DEPTH);
  const at = f.select(
    isMiddle,
    middlePlace(f, fromMiddle),
    f.select(isFar, f.sub(depth, NEAR_DEPTH), f.sub(depth, 1.6)),
  );
  const quotient = quotientAt(f, at, (middle, near, far) => f.select(isMiddle, middle, f.select(isFar, far, near)));
  const value = f.select(isMiddle, f.mul(fromMiddle, quotient), f.withSign(quotient, fromMiddle));
  const isWithin = f.and(f.gt(share, 0), f.lt(share, 1));
  const atEnd = f.select(
    f.eq(share, 0),
    Number.NEGATIVE_INFINITY,
    f.select(f.eq(share, 1), Number.POSITIVE_INFINITY, Number.NaN),
  );
  return f.select(isWithin, value, atEnd);
}

/** Whether `middleQuantile` gives the quantile: 85 of 100 shares. */
export function isInMiddle(f: Formula, share: LaneValue): LaneValue {
  return f.le(f.abs(f.sub(share, 0.5)), 0.425);
}

export function middleQuantile(f: Formula, share: LaneValue): LaneValue {
  const fromMiddle = f.sub(share, 0.5);
  return f.mul(
    fromMiddle,
    quotientAt(f, middlePlace(f, fromMiddle), (middle) => middle),
  );
}

/** Whether `nearQuantile` gives the quantile: all but 3 shares of 10¹¹. */
export function isNearMiddle(f: Formula, share: LaneValue): LaneValue {
  return f.lt(f.abs(f.sub(share, 0.5)), 0.5 - 2 ** -36);
}

export function nearQuantile(f: Formula, share: LaneValue): LaneValue {
  const fromMiddle = f.sub(share, 0.5);
  const isMiddle = isInMiddle(f, share);
  const at = f.select(isMiddle, middlePlace(f, fromMiddle), f.sub(tailDepth(f, share), 1.6));
  const quotient = quotientAt(f, at, (middle, near) => f.select(isMiddle, middle, near));
  return f.select(isMiddle, f.mul(fromMiddle, quotient), f.withSign(quotient, fromMiddle));
}

/** Beyond it the far tail begins: a share of e⁻²⁵. */
const NEAR_DEPTH = 5;

function middlePlace(f: Formula, fromMiddle: LaneValue): LaneValue {
  return f.sub(0.180625, f.mul(fromMiddle, fromMiddle));
}

function tailDepth(f: Formula, share: LaneValue): LaneValue {
  const tail = f.select(f.lt(f.sub(share, 0.5), 0), share, f.sub(1, share));
  return f.sqrt(f.neg(ln(f, tail)));
}

function quotientAt(f: Formula, at: LaneValue, pick: (middle: number, near: number, far: number) => Term): LaneValue {
  const series = ([middle, near, far]: readonly (readonly number[])[]) => {
    let sum = pick(middle![0]!, near![0]!, far![0]!);
    for (let power = 1; power < middle!.length; power++) {
      sum = f.add(f.mul(sum, at), pick(middle![power]!, near![power]!, far![power]!));
    }
    return sum;
  };
  return f.div(series(OVER), series(UNDER));
}

// Coefficients as printed in AS 241, highest power first: the middle, the tail, the far tail.
const OVER = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
];
const UNDER = [
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
];
