/**
 * Moves labels on one line apart, each as little as their order allows, and keeps them between two ends where there is
 * room.
 *
 * @param wanted - Where each label would stand, px, in any order.
 * @param gap - Least distance between neighbours, px.
 * @returns Positions in the order given.
 *
 * @example
 * spreadLabels([100, 104], 20, 0, 200); // [92, 112]
 */
export function spreadLabels(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  const groups: { start: number; members: number[] }[] = [];
  const place = (members: number[]) => {
    const centre = members.reduce((sum, index, rank) => sum + wanted[index]! - rank * gap, 0) / members.length;
    const length = (members.length - 1) * gap;
    return { start: Math.max(from, Math.min(centre, to - length)), members };
  };
  for (const index of order) {
    let group = place([index]);
    for (let last = groups.at(-1); last && last.start + last.members.length * gap > group.start; last = groups.at(-1)) {
      groups.pop();
      group = place([...last.members, ...group.members]);
    }
    groups.push(group);
  }
  const placed = [...wanted];
  for (const { start, members } of groups) {
    members.forEach((index, rank) => {
      placed[index] = start + rank * gap;
    });
  }
  return placed;
}
