import type { BuiltinName } from "../../model/builtins.ts";
import type { Call } from "../../model/expression.ts";
import { binaryNode, numberNode, selectNode, unaryNode } from "../fold.ts";
import type { Lowering } from "../lowering.ts";
import type { Node, ScalarFunction } from "../program.ts";
import { argument, type LowerCall } from "./lower-call.ts";

const zero = numberNode(0);
const one = numberNode(1);
const plus = (x: Node, y: Node) => binaryNode("+", x, y);
const minus = (x: Node, y: Node) => binaryNode("-", x, y);
const times = (x: Node, y: Node) => binaryNode("*", x, y);
const over = (x: Node, y: Node) => binaryNode("/", x, y);

/** A draw from its share of a distribution, in the range asked for. */
interface Distribution {
  /** How many numbers of its own it takes. */
  readonly width: number;
  readonly quantile: (share: Node, ...own: Node[]) => Node;
  /** Where it can be worked out: then draws are taken from the shares inside the range, otherwise cut off at its ends. */
  readonly share?: (x: Node, ...own: Node[]) => Node;
}

/**
 * Random numbers by the inverse of the distribution, from one share in (0, 1) for each step and element. Seeds are left
 * out: numbers belong to the seed and key of the run. Without a range the arguments are the distribution's own, and a
 * seed; with one they are min, max, its own, shift, stretch, seed, as in Vensim.
 *
 * @see Vensim reference manual, "RANDOM functions"; XMILE 1.0, section 3.5.2.
 */
export const randomFunctions = {
  random_uniform: (call, lowering) => {
    const [min, max] = numbersOf(call, lowering);
    return plus(min!, times(minus(max!, min!), drawn(lowering)));
  },
  random_normal: (call, lowering) => {
    const numbers = numbersOf(call, lowering);
    const [mean, deviation] = numbers.slice(numbers.length > 3 ? 2 : 0);
    const share = drawn(lowering);
    if (numbers.length <= 3) return normal(share, mean!, deviation!);
    const [low, high] = [numbers[0]!, numbers[1]!].map((end) => normalShare(end, mean!, deviation!));
    return within(normal(between(share, low!, high!), mean!, deviation!), numbers[0]!, numbers[1]!);
  },
  random_lognormal: (call, lowering) => {
    const [mean, deviation] = numbersOf(call, lowering);
    const ratio = over(deviation!, mean!);
    const variance = unaryNode("ln", plus(one, times(ratio, ratio)));
    const middle = minus(unaryNode("ln", mean!), over(variance, numberNode(2)));
    return unaryNode("exp", normal(drawn(lowering), middle, unaryNode("sqrt", variance)));
  },
  random_exponential: (call, lowering) => {
    const numbers = numbersOf(call, lowering);
    if (numbers.length < 5) return times(numbers[0]!, exponential(drawn(lowering)));
    const [min, max, start, shift, stretch] = numbers;
    return ranged({ width: 0, quantile: exponential, share: exponentialShare }, lowering, [
      min!,
      max!,
      plus(start!, shift!),
      stretch!,
    ]);
  },
  random_triangular: (call, lowering) => {
    const numbers = numbersOf(call, lowering);
    if (numbers.length < 6) return triangular(drawn(lowering), numbers[0]!, numbers[1]!, numbers[2]!);
    const [min, max, ...own] = numbers;
    const [low, high] = [min!, max!].map((end) => triangularShare(end, own[0]!, own[1]!, own[2]!));
    return within(triangular(between(drawn(lowering), low!, high!), own[0]!, own[1]!, own[2]!), min!, max!);
  },
  random_weibull: distributed({
    width: 1,
    quantile: (share, shape) => binaryNode("power", exponential(share), over(one, shape!)),
    share: (x, shape) => exponentialShare(binaryNode("power", binaryNode("max", x, zero), shape!)),
  }),
  random_gamma: distributed({ width: 1, quantile: (share, shape) => quantile("gamma-quantile", share, shape!, one) }),
  random_poisson: distributed({ width: 1, quantile: (share, mean) => quantile("poisson-quantile", share, mean!) }),
  random_beta: distributed({ width: 2, quantile: (share, a, b) => quantile("beta-quantile", share, a!, b!) }),
  random_binomial: distributed({
    width: 2,
    quantile: (share, probability, trials) => quantile("binomial-quantile", share, probability!, trials!),
  }),
  random_negative_binomial: distributed({
    width: 2,
    quantile: (share, successes, probability) =>
      quantile("negative-binomial-quantile", share, successes!, probability!),
  }),
  shock: (call, lowering) => {
    const key = lowering.shared(argument(call, 0));
    const random: Node = { kind: "random", site: { base: 0, offsets: [] }, key };
    return selectNode(binaryNode("=", key, zero), zero, unaryNode("normal-quantile", random));
  },
} satisfies Partial<Record<BuiltinName, LowerCall>>;

/** Shape and scale, or mean alone, or the distribution's own numbers; with a range, Vensim's full list. */
function distributed(distribution: Distribution): LowerCall {
  return (call, lowering) => {
    const numbers = numbersOf(call, lowering);
    const { width } = distribution;
    if (numbers.length < width + 4) {
      const plain = distribution.quantile(drawn(lowering), ...numbers.slice(0, width));
      const hasScale = call.function === "random_gamma" || call.function === "random_weibull";
      return hasScale && numbers.length > 1 ? times(numbers[1]!, plain) : plain;
    }
    const own = numbers.slice(2, 2 + width);
    return ranged(distribution, lowering, [numbers[0]!, numbers[1]!, ...numbers.slice(2 + width, 4 + width)], own);
  };
}

/** shift + stretch · X, from min to max. */
function ranged(
  distribution: Distribution,
  lowering: Lowering,
  [min, max, shift, stretch]: readonly Node[],
  own: readonly Node[] = [],
): Node {
  const { share } = distribution;
  const bounds = [min!, max!].map((end) => share?.(over(minus(end, shift!), stretch!), ...own));
  const drawnShare = drawn(lowering);
  const at = bounds[0] && bounds[1] ? between(drawnShare, bounds[0], bounds[1]) : drawnShare;
  return within(plus(shift!, times(stretch!, distribution.quantile(at, ...own))), min!, max!);
}

function numbersOf(call: Call, lowering: Lowering): readonly Node[] {
  return call.arguments.map((each) => lowering.shared(each));
}

/** A share of its own for each turn of the loops around. */
function drawn(lowering: Lowering): Node {
  return { kind: "random", site: lowering.compilation.sites(lowering.scope.loops) };
}

function quantile(name: ScalarFunction, ...parts: Node[]): Node {
  return { kind: "call", function: name, arguments: parts };
}

function between(share: Node, low: Node, high: Node): Node {
  return plus(low, times(share, minus(high, low)));
}

/** Rounding, and distributions whose shares are not worked out, never leave the range. */
function within(x: Node, min: Node, max: Node): Node {
  return binaryNode("max", min, binaryNode("min", max, x));
}

function normal(share: Node, mean: Node, deviation: Node): Node {
  return plus(mean, times(deviation, unaryNode("normal-quantile", share)));
}

/** Without a deviation every number is the mean, wherever the ends of the range are. */
function normalShare(x: Node, mean: Node, deviation: Node): Node {
  const share: Node = { kind: "call", function: "normal-share", arguments: [over(minus(x, mean), deviation)] };
  return selectNode(binaryNode("=", deviation, zero), numberNode(0.5), share);
}

function exponential(share: Node): Node {
  return unaryNode("negate", unaryNode("ln", minus(one, share)));
}

function exponentialShare(x: Node): Node {
  return minus(one, unaryNode("exp", unaryNode("negate", binaryNode("max", x, zero))));
}

function triangular(share: Node, low: Node, mode: Node, high: Node): Node {
  const width = minus(high, low);
  const isLeft = binaryNode("<", share, over(minus(mode, low), width));
  const left = plus(low, unaryNode("sqrt", times(share, times(width, minus(mode, low)))));
  const right = minus(high, unaryNode("sqrt", times(minus(one, share), times(width, minus(high, mode)))));
  return selectNode(isLeft, left, right);
}

function triangularShare(x: Node, low: Node, mode: Node, high: Node): Node {
  const at = within(x, low, high);
  const width = minus(high, low);
  const left = over(times(minus(at, low), minus(at, low)), times(width, minus(mode, low)));
  const right = minus(one, over(times(minus(high, at), minus(high, at)), times(width, minus(high, mode))));
  return selectNode(binaryNode("<", at, mode), left, right);
}
