import type { UnaryOperator } from "../../compile/program.ts";
import type { Code } from "../encode/code.ts";
import type { WasmModule } from "../encode/wasm-module.ts";
import { Formula } from "../maths/formula.ts";
import type { LaneValue } from "../maths/lane-graph.ts";
import { isInMiddle, isNearMiddle, middleQuantile, nearQuantile, normalQuantile } from "../maths/normal-quantile.ts";
import { everydayPower, isEverydayPower, power } from "../maths/power.ts";
import { isRemainderModerate, modulo, remainder } from "../maths/remainder.ts";
import { ANGLE_LIMIT } from "../maths/trigonometric.ts";
import { unaryFormulas } from "../maths/unary-formulas.ts";
import { ValueWriter } from "./emit-values.ts";
import { KernelGraph } from "./kernel-graph.ts";

/** The function of the module that works out a longer formula on two lanes. */
export function unaryFunction(module: WasmModule, operator: UnaryOperator): number {
  if (operator === "normal-quantile") return quickFunction(module, operator, 1, normalQuantileCases);
  const isAngle = operator === "sin" || operator === "cos" || operator === "tan";
  return laneFunctionOf(
    module,
    operator,
    1,
    (f, [x]) => unaryFormulas[operator](f, x!),
    isAngle ? (f, [x]) => f.le(f.abs(x!), ANGLE_LIMIT) : undefined,
  );
}

export function binaryFunction(module: WasmModule, operator: "power" | "modulo" | "remainder"): number {
  if (operator === "power") return quickFunction(module, operator, 2, powerCases);
  const formula = operator === "modulo" ? modulo : remainder;
  return laneFunctionOf(
    module,
    operator,
    2,
    (f, [x, y]) => formula(f, x!, y!),
    (f, [x, y]) => isRemainderModerate(f, x!, y!),
  );
}

/** Functions of the host for operands beyond what the formulas take. */
export function importExactFunctions(module: WasmModule): void {
  for (const name of ["sin", "cos", "tan"]) module.importFunction(`exact-${name}`, ["f64"], ["f64"]);
  for (const name of ["modulo", "remainder"]) module.importFunction(`exact-${name}`, ["f64", "f64"], ["f64"]);
}

type Write = (f: Formula, parameters: readonly LaneValue[]) => LaneValue;

/** A formula that is enough where the question is true of all lanes; the last one has no question. */
interface Case {
  readonly holds?: Write;
  readonly write: Write;
}

const normalQuantileCases: readonly Case[] = [
  { holds: (f, [share]) => isInMiddle(f, share!), write: (f, [share]) => middleQuantile(f, share!) },
  { holds: (f, [share]) => isNearMiddle(f, share!), write: (f, [share]) => nearQuantile(f, share!) },
  { write: (f, [share]) => normalQuantile(f, share!) },
];

const powerCases: readonly Case[] = [
  { holds: (f, [x, y]) => isEverydayPower(f, x!, y!), write: (f, [x, y]) => everydayPower(f, x!, y!) },
  { write: (f, [x, y]) => power(f, x!, y!) },
];

/** The first case that holds gives the result: shorter formulas, same bits. Each stands in a function of its own. */
function quickFunction(module: WasmModule, name: string, count: number, [first, ...others]: readonly Case[]): number {
  const parameters = Array.from({ length: count }, () => "v128" as const);
  const { holds, write } = first!;
  if (holds === undefined) return laneFunctionOf(module, name, count, write);
  const other = quickFunction(module, `${name} beyond`, count, others);
  return module.function(name, parameters, ["v128"], (code) => {
    writeFormula(code, count, holds);
    code.lanes("bitNot").anyTrue().if();
    for (let parameter = 0; parameter < count; parameter++) code.get(parameter);
    code.call(other).do("return", "end");
    writeFormula(code, count, write);
  });
}

/** @param isWithin - Where the formula holds; lanes in which it does not are given to the host. */
function laneFunctionOf(module: WasmModule, name: string, count: number, write: Write, isWithin?: Write): number {
  const parameters = Array.from({ length: count }, () => "v128" as const);
  const exact = isWithin === undefined ? -1 : module.imported(`exact-${name}`);
  return module.function(name, parameters, ["v128"], (code) => {
    const formula = (each: Write) => writeFormula(code, count, each);
    if (isWithin === undefined) {
      formula(write);
      return;
    }
    const result = code.local("v128");
    const within = code.local("v128");
    formula(isWithin);
    code.set(within);
    formula(write);
    code.set(result);
    code.get(within).lanes("bitNot").anyTrue().if();
    for (const lane of [0, 1] as const) {
      code.get(within).wholeLane(lane).do("i64.eqz").if();
      code.get(result);
      for (let parameter = 0; parameter < count; parameter++) code.get(parameter).lane(lane);
      code.call(exact).replaceLane(lane).set(result).do("end");
    }
    code.do("end").get(result);
  });
}

function writeFormula(code: Code, count: number, write: Write): void {
  const graph = new KernelGraph();
  const parameters = Array.from({ length: count }, (_, index) => graph.parameter(index));
  const value = write(new Formula(graph), parameters);
  const writer = new ValueWriter(code, graph, 1, [{ value, scope: graph.root, uniform: true }], () => 0);
  writer.nest([graph.root], []);
  writer.push(value, 0);
}
