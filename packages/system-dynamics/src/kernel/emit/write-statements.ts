import type { Statement } from "../../compile/program.ts";
import type { Code } from "../encode/code.ts";
import type { LaneValue } from "../maths/lane-graph.ts";
import { type Store, ValueWriter } from "./emit-values.ts";
import type { KernelContext } from "./kernel-context.ts";
import { KernelGraph } from "./kernel-graph.ts";
import { type LoopScope, loopScope } from "./loop-scope.ts";
import { placeKey } from "./place-key.ts";
import type { StatementReach } from "./slot-blocks.ts";
import type { StatementGroup } from "./statement-groups.ts";
import { NodeTranslator } from "./translate-node.ts";

/** A function holds about so many bytes of code: short enough to be compiled at once and well. */
const BYTES_PER_FUNCTION = 6000;

/** What the writing of statements needs to know beyond the statements. */
interface StatementSetting {
  readonly vectorNumber: (statement: Statement) => number;
  /** Whether a statement's result has to be put down in memory. */
  readonly isStored: (reach: StatementReach, group: StatementGroup) => boolean;
}

/** Functions of the module that run statements one after the other; their indices, in order. */
export function writeStatements(
  context: KernelContext,
  name: string,
  groups: readonly StatementGroup[],
  setting: StatementSetting,
): number[] {
  const functions: number[] = [];
  for (let next = 0; next < groups.length; ) {
    const index = context.module.function(`${name} ${functions.length}`, [], [], (code) => {
      while (next < groups.length && code.bytes.length < BYTES_PER_FUNCTION) {
        writeGroup(context, code, groups[next++]!, setting);
      }
    });
    functions.push(index);
  }
  return functions;
}

function writeGroup(
  context: KernelContext,
  code: Code,
  group: StatementGroup,
  { vectorNumber, isStored }: StatementSetting,
): void {
  const { loops, statements, reaches } = group;
  if (loops.includes(0)) return;
  const graph = new KernelGraph();
  const scopes: LoopScope[] = [];
  for (const extent of loops) scopes.push(loopScope(extent, scopes.at(-1) ?? graph.root));
  const given = new Map<string, LaneValue>();
  const translator = new NodeTranslator(context, graph, given);
  const [first] = statements;
  if (first!.kind === "vector") {
    writeVector(
      context,
      code,
      first as Statement & { kind: "vector" },
      graph,
      scopes,
      translator,
      vectorNumber(first!),
    );
    return;
  }
  const stores: Store[] = [];
  for (const [index, statement] of statements.entries()) {
    if (statement.kind !== "assign") continue;
    const value = translator.valueFor(statement.target, statement.value, scopes);
    given.set(placeKey(statement.target), value);
    if (!isStored(reaches[index]!, group)) continue;
    const at = translator.address(statement.target, scopes);
    ValueWriter.usePointer(at.pointer);
    stores.push({ value, at, uniform: at.uniform });
  }
  if (stores.length === 0) return;
  const scope = scopes.at(-1) ?? graph.root;
  const roots = stores.map(({ value, uniform }) => ({ value, scope, uniform }));
  new ValueWriter(code, graph, context.memory.vectors, roots, context.tableAddress).nest(
    [graph.root, ...scopes],
    stores,
  );
}

/** The host does the work: it is told which statement and where its vectors are. */
function writeVector(
  context: KernelContext,
  code: Code,
  statement: Statement & { kind: "vector" },
  graph: KernelGraph,
  scopes: readonly LoopScope[],
  translator: NodeTranslator,
  number: number,
): void {
  const addresses = [...statement.inputs, statement.target].map(({ place }) => translator.address(place, scopes));
  for (const { pointer } of addresses) ValueWriter.usePointer(pointer);
  const writer = new ValueWriter(code, graph, context.memory.vectors, [], context.tableAddress);
  writer.nest([graph.root, ...scopes], [], () => {
    addresses.forEach((at, place) => {
      code.i32(0);
      writer.pushAddress(at);
      code
        .i32(at.base)
        .do("i32.add")
        .memory("i32.store", context.memory.pointers + 4 * place);
    });
    code.i32(number).call(context.module.imported("vector"));
  });
}
