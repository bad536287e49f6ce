/** Numbers m · 2ᵉ of some hundred binary digits, to hold fast functions against. Slow and plain. */
export interface Big {
  readonly m: bigint;
  readonly e: number;
}

const DIGITS = 320;

export function big(x: number): Big {
  if (x === 0) return { m: 0n, e: 0 };
  let e = 0;
  let m = x;
  while (!Number.isInteger(m)) {
    m *= 2;
    e--;
    if (Math.abs(m) < 2 ** -500) {
      m *= 2 ** 500;
      e -= 500;
    }
  }
  return { m: BigInt(m), e };
}

function bitLength(m: bigint): number {
  return (m < 0n ? -m : m).toString(16).length * 4;
}

function cut({ m, e }: Big, digits = DIGITS): Big {
  const extra = bitLength(m) - digits;
  return extra > 0 ? { m: m >> BigInt(extra), e: e + extra } : { m, e };
}

export function add(x: Big, y: Big): Big {
  if (x.m === 0n) return y;
  if (y.m === 0n) return x;
  const gap = bitLength(x.m) + x.e - (bitLength(y.m) + y.e);
  if (gap > 4 * DIGITS) return x;
  if (gap < -4 * DIGITS) return y;
  const e = Math.min(x.e, y.e);
  return cut({ m: (x.m << BigInt(x.e - e)) + (y.m << BigInt(y.e - e)), e }, 4 * DIGITS);
}

export const negate = ({ m, e }: Big): Big => ({ m: -m, e });
export const subtract = (x: Big, y: Big): Big => add(x, negate(y));
export const multiply = (x: Big, y: Big): Big => cut({ m: x.m * y.m, e: x.e + y.e });
export const shift = (x: Big, by: number): Big => ({ m: x.m, e: x.e + by });

export function divide(x: Big, y: Big): Big {
  const shiftBy = Math.max(0, DIGITS + bitLength(y.m) - bitLength(x.m));
  return cut({ m: (x.m << BigInt(shiftBy)) / y.m, e: x.e - y.e - shiftBy });
}

export function squareRoot(x: Big): Big {
  if (x.m === 0n) return x;
  let by = Math.max(2 * DIGITS - bitLength(x.m), 0);
  if ((x.e - by) % 2 !== 0) by++;
  const m = x.m << BigInt(by);
  let root = 1n << BigInt(Math.ceil(bitLength(m) / 2) + 2);
  for (;;) {
    const next = (root + m / root) >> 1n;
    if (next >= root) break;
    root = next;
  }
  return cut({ m: root, e: (x.e - by) / 2 });
}

/** The nearest plain number, with the usual care below 2⁻¹⁰²². */
export function toNumber(x: Big): number {
  const { m, e } = cut(x, 200);
  if (m === 0n) return 0;
  const length = (m < 0n ? -m : m).toString(2).length;
  const place = Math.max(length + e - 53, -1074);
  const drop = place - e;
  if (drop <= 0) return Number(m) * 2 ** e;
  const half = 1n << BigInt(drop - 1);
  const size = m < 0n ? -m : m;
  let kept = size >> BigInt(drop);
  const rest = size - (kept << BigInt(drop));
  if (rest > half || (rest === half && (kept & 1n) === 1n)) kept++;
  const scaled =
    place < -1000
      ? Number(kept) * 2 ** -1000 * 2 ** (place + 1000)
      : Number(kept) * 2 ** Math.min(place, 971) * 2 ** Math.max(place - 971, 0);
  return m < 0n ? -scaled : scaled;
}

/** How far a number is from the true value, in units of that value's last place. */
export function ulpError(found: number, truth: Big): number {
  const nearest = toNumber(truth);
  if (!Number.isFinite(nearest) || !Number.isFinite(found))
    return Object.is(found, nearest) ? 0 : Number.POSITIVE_INFINITY;
  const size = Math.abs(nearest);
  const place = size < 2 ** -1022 ? -1074 : Math.floor(Math.log2(size)) - 52;
  const exact = size >= 2 ** (place + 53) ? place + 1 : size < 2 ** (place + 52) && place > -1074 ? place - 1 : place;
  const difference = subtract(big(found), truth);
  const { m, e } = cut({ m: difference.m < 0n ? -difference.m : difference.m, e: difference.e }, 60);
  return m === 0n ? 0 : Number(m) * 2 ** Math.max(e - exact, -1070);
}

const one = big(1);
let piMemo: Big | undefined;
let ln2Memo: Big | undefined;

export function pi(): Big {
  const unit = 1n << 1600n;
  const arctanOfInverse = (x: bigint) => {
    let power = unit / x;
    let sum = power;
    for (let n = 3n; power !== 0n; n += 2n) {
      power = -power / (x * x);
      sum += power / n;
    }
    return sum;
  };
  piMemo ??= { m: 16n * arctanOfInverse(5n) - 4n * arctanOfInverse(239n), e: -1600 };
  return piMemo;
}

function series(x: Big, next: (term: Big, n: number) => Big): Big {
  let term = x;
  let sum = x;
  for (let n = 1; term.m !== 0n && bitLength(term.m) + term.e > bitLength(sum.m) + sum.e - DIGITS - 8; n++) {
    term = next(term, n);
    sum = cut(add(sum, term), 2 * DIGITS);
  }
  return sum;
}

const small = (n: number): Big => ({ m: BigInt(n), e: 0 });

function artanhSeries(x: Big): Big {
  const square = multiply(x, x);
  let power = x;
  return series(x, (_, n) => {
    power = multiply(power, square);
    return divide(power, small(2 * n + 1));
  });
}

export function ln2(): Big {
  ln2Memo ??= shift(artanhSeries(divide(one, small(3))), 1);
  return ln2Memo;
}

export function ln(x: Big): Big {
  const length = x.m.toString(2).length;
  let mantissa: Big = { m: x.m, e: -length };
  let k = length + x.e;
  if (toNumber(mantissa) < 0.7) {
    mantissa = shift(mantissa, 1);
    k--;
  }
  const s = divide(subtract(mantissa, one), add(mantissa, one));
  return add(shift(s.m === 0n ? s : artanhSeries(s), 1), multiply(small(k), ln2()));
}

export function exp(x: Big): Big {
  const k = Math.round(toNumber(x) / Math.LN2);
  const rest = shift(subtract(x, multiply(small(k), ln2())), -16);
  let value =
    rest.m === 0n
      ? one
      : add(
          one,
          series(rest, (term, n) => divide(multiply(term, rest), small(n + 1))),
        );
  for (let n = 0; n < 16; n++) value = multiply(value, value);
  return shift(value, k);
}

export function sinAndCos(x: Big): { sin: Big; cos: Big } {
  const half = shift(pi(), -1);
  const quarters = roundToWhole(x, half);
  const product = { m: quarters * half.m, e: half.e };
  const e = Math.min(x.e, product.e);
  const rest = cut({ m: (x.m << BigInt(x.e - e)) - (product.m << BigInt(product.e - e)), e }, 2 * DIGITS);
  const square = negate(multiply(rest, rest));
  const sin =
    rest.m === 0n ? rest : series(rest, (term, n) => divide(multiply(term, square), small(2 * n * (2 * n + 1))));
  const cos =
    rest.m === 0n ? one : series(one, (term, n) => divide(multiply(term, square), small((2 * n - 1) * 2 * n)));
  switch (Number(((quarters % 4n) + 4n) % 4n)) {
    case 0:
      return { sin, cos };
    case 1:
      return { sin: cos, cos: negate(sin) };
    case 2:
      return { sin: negate(sin), cos: negate(cos) };
    default:
      return { sin: negate(cos), cos: sin };
  }
}

function roundToWhole(x: Big, unit: Big): bigint {
  const e = Math.min(x.e, unit.e);
  const a = x.m << BigInt(x.e - e);
  const b = unit.m << BigInt(unit.e - e);
  const doubled = 2n * a + b;
  return doubled >= 0n ? doubled / (2n * b) : -((-doubled + 2n * b - 1n) / (2n * b));
}

export function arctan(x: Big): Big {
  if (x.m === 0n) return x;
  if (x.m < 0n) return negate(arctan(negate(x)));
  let y = x;
  for (let n = 0; n < 8; n++) y = divide(y, add(one, squareRoot(add(one, multiply(y, y)))));
  const square = negate(multiply(y, y));
  let power = y;
  return shift(
    series(y, (_, n) => {
      power = multiply(power, square);
      return divide(power, small(2 * n + 1));
    }),
    8,
  );
}

export function arcsin(x: Big): Big {
  const under = subtract(one, multiply(x, x));
  return under.m === 0n ? multiply(shift(pi(), -1), x) : arctan(divide(x, squareRoot(under)));
}

export const arccos = (x: Big): Big => {
  // 2 arctan √((1 − x) / (1 + x)) keeps digits near 1.
  const under = add(one, x);
  return under.m === 0n ? pi() : shift(arctan(squareRoot(divide(subtract(one, x), under))), 1);
};

export function sinh(x: Big): Big {
  if (x.m === 0n) return x;
  if (Math.abs(toNumber(x)) < 0.1) {
    const square = multiply(x, x);
    return series(x, (term, n) => divide(multiply(term, square), small(2 * n * (2 * n + 1))));
  }
  return shift(subtract(exp(x), exp(negate(x))), -1);
}

export const cosh = (x: Big): Big => shift(add(exp(x), exp(negate(x))), -1);
export const tanh = (x: Big): Big => (x.m === 0n ? x : divide(sinh(x), cosh(x)));

/** The share of the standard normal distribution below −x, for x ≥ 0: by a continued fraction, or near 0 by a series. */
export function normalTail(x: Big): Big {
  const density = divide(exp(shift(negate(multiply(x, x)), -1)), squareRoot(shift(pi(), 1)));
  if (toNumber(x) < 6) {
    const square = multiply(x, x);
    const sum = x.m === 0n ? x : series(x, (term, n) => divide(multiply(term, square), small(2 * n + 1)));
    return subtract(big(0.5), multiply(density, sum));
  }
  let fraction = x;
  for (let n = 700; n >= 1; n--) fraction = add(x, divide(small(n), fraction));
  return divide(density, cut(fraction));
}
