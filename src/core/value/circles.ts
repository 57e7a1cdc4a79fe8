/** A record on the way, with its references that have not been followed. */
interface Step {
  readonly id: string;
  readonly rest: Iterator<string>;
}

/**
 * Circles among what refers to one another, each as its members in order. No two have a member in common: of circles
 * that share one, the first is told, and the next shows when that is mended. Every reference is walked once, without
 * the depth of calls.
 */
export const circlesIn = (edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] => {
  const circles: (readonly string[])[] = [];
  const path: Step[] = [];
  /** Where on the path a record stands; -1: it was left. */
  const position = new Map<string, number>();
  /** Positions of the path that lie on a circle that was told, in order. */
  const told: number[] = [];

  const enter = (id: string): void => {
    position.set(id, path.length);
    path.push({ id, rest: (edges.get(id) ?? []).values() });
  };
  const leave = (): void => {
    const step = path.pop();
    if (step) position.set(step.id, -1);
    if (told.at(-1) === path.length) told.pop();
  };
  const close = (start: number): void => {
    if ((told.at(-1) ?? -1) >= start) return;
    for (let at = start; at < path.length; at += 1) told.push(at);
    circles.push(path.slice(start).map(({ id }) => id));
  };

  for (const begin of edges.keys()) {
    if (position.has(begin)) continue;
    enter(begin);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { value: next, done } = step.rest.next();
      const stands = next === undefined ? undefined : position.get(next);
      if (done) leave();
      else if (stands === undefined) enter(next);
      else if (stands >= 0) close(stands);
    }
  }
  return circles;
};
