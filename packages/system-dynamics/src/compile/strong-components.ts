/**
 * The strongly connected components of a graph, each after those it points to. Works on a stack of its own, whatever
 * the depth of the graph.
 *
 * @param edges - For each node, the nodes it points to.
 * @see Tarjan (1972), Depth-first search and linear graph algorithms, SIAM J. Comput. 1(2).
 */
export function strongComponents(edges: readonly (readonly number[])[]): number[][] {
  const number = new Int32Array(edges.length).fill(-1);
  const low = new Int32Array(edges.length);
  const isOpen = new Uint8Array(edges.length);
  const open: number[] = [];
  const components: number[][] = [];
  let count = 0;
  const enter = (node: number) => {
    number[node] = low[node] = count++;
    isOpen[node] = 1;
    open.push(node);
    return { node, next: 0 };
  };
  const close = (root: number) => {
    const start = open.lastIndexOf(root);
    const component = open.splice(start);
    for (const node of component) isOpen[node] = 0;
    components.push(component);
  };
  for (let root = 0; root < edges.length; root++) {
    if (number[root] !== -1) continue;
    const path = [enter(root)];
    while (path.length > 0) {
      const top = path.at(-1)!;
      const target = edges[top.node]![top.next++];
      if (target === undefined) {
        path.pop();
        if (low[top.node] === number[top.node]) close(top.node);
        const parent = path.at(-1);
        if (parent) low[parent.node] = Math.min(low[parent.node]!, low[top.node]!);
      } else if (number[target] === -1) {
        path.push(enter(target));
      } else if (isOpen[target] === 1) {
        low[top.node] = Math.min(low[top.node]!, number[target]!);
      }
    }
  }
  return components;
}
