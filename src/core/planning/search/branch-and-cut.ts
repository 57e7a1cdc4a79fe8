/**
 * The exact search: the question is parted column by column (branch), each part's relaxation is sharpened by rounding
 * (cut), and a part is left aside only when whole numbers prove that nothing better is in it. What the engine of
 * linear programmes says decides where to look, never what is true.
 */
import { boundOf, provesEmpty, settleByCost, WEIGHT_BITS, type Bound } from '#core/planning/search/bound.ts';
import { branching, worthOf } from '#core/planning/search/branching.ts';
import { openNodes, type OpenNode } from '#core/planning/search/open-nodes.ts';
import {
  ceilingDivide,
  copyDomain,
  isSettled,
  wholeDomain,
  type Domain,
  type IntegerRow,
} from '#core/planning/search/programme.ts';
import { propagator } from '#core/planning/search/propagate.ts';
import { openRelaxation, type Relaxed } from '#core/planning/search/relaxation.ts';
import { cutFinder } from '#core/planning/search/rounding-cuts.ts';
import { SETTINGS, type SearchQuestion, type SearchResult } from '#core/planning/search/search-question.ts';

/** A value this near to 0 or 1 counts as it. */
const NEAR = 1e-6;
/** From which value on a choice is taken for yes. */
const ROUNDINGS = [0.5, NEAR, 1 - NEAR] as const;
/** Parts of the root that are parted around a found answer. */
const NEIGHBOURS = 200;
const MOST_RESTARTS = 4;

export const branchAndCut = <T>(question: SearchQuestion<T>): SearchResult<T> => {
  const { programme, step, judge, budget } = question;
  const settings = { ...SETTINGS, ...question.settings };
  const { columns, constant } = programme;
  const relaxation = openRelaxation(programme, question.open);
  const propagate = propagator(programme);
  const findCuts = cutFinder(programme);
  const history = branching(columns.length);
  const whole = columns.flatMap(({ kind }, column) => (kind === 'share' ? [] : [column]));
  const choices = whole.filter((column) => columns[column]?.kind === 'choice');
  /** What holds for all answers that are still of interest. */
  const root = wholeDomain(programme);
  let best = question.start;

  const isDone = (): boolean => question.anyAnswer === true && best !== undefined;
  const isSpent = (): boolean => budget.left <= 0;
  /** The highest cost, beside the constant, that would still be better; undefined when any would. */
  const mostOfInterest = (): bigint | undefined =>
    question.anyAnswer === true || best === undefined ? undefined : best.cost - constant - step;
  const cutoff = (): number => {
    const most = mostOfInterest();
    return most === undefined ? Infinity : Number(most);
  };
  /** Costs come in steps, so a bound between two of them is the upper one. */
  const roundedUp = (least: bigint): bigint =>
    step <= 1n || best === undefined ? least : best.cost - constant - step * floorSteps(best.cost - constant - least);
  const floorSteps = (distance: bigint): bigint => -ceilingDivide(-distance, step);
  const isClosed = (least: bigint): boolean => {
    const most = mostOfInterest();
    return most !== undefined && least > most;
  };

  const offer = (isChosen: (column: number) => boolean): void => {
    const found = judge(isChosen);
    if (found && (best === undefined || found.cost < best.cost)) best = found;
  };

  const solve = (domain: Domain, cuts: readonly IntegerRow[], basis?: OpenNode['basis']): Relaxed => {
    budget.left -= 1;
    return relaxation.solve(domain, cuts, basis);
  };

  /** What a relaxation proves of a domain: that it is empty, or a bound; undefined when nothing. */
  const prove = (relaxed: Relaxed, domain: Domain): Bound | 'empty' | undefined => {
    const weighted = relaxed.weighted();
    if (relaxed.status === 'infeasible')
      return weighted.some((one) => provesEmpty(programme, one, domain)) ? 'empty' : undefined;
    const [only] = weighted;
    return only && boundOf(programme, only, domain);
  };

  const isFractional = (values: Float64Array, column: number): boolean =>
    (values[column] as number) > NEAR && (values[column] as number) < 1 - NEAR;

  /** Narrows a domain by what a bound says of its columns; false when nothing of interest is left. */
  const settle = (bound: Bound, domain: Domain, cuts: readonly IntegerRow[]): boolean => {
    const most = mostOfInterest();
    if (most === undefined) return true;
    const settled = settleByCost(programme, bound, domain, most);
    return settled.length === 0 || propagate(domain, cuts, settled);
  };

  interface Part {
    readonly domain: Domain;
    readonly cuts: readonly IntegerRow[];
    readonly least: bigint;
    readonly relaxed: Relaxed;
  }

  /**
   * Solves and narrows until nothing moves, with so many rounds of cuts; undefined when nothing of interest is left.
   */
  const tighten = (node: OpenNode, rounds: number): Part | undefined => {
    const { domain } = node;
    let { cuts, least } = node;
    let from = node.basis;
    for (let round = 0; ; round += 1) {
      const relaxed = solve(domain, cuts, from);
      from = undefined;
      const bound = prove(relaxed, domain);
      if (bound === 'empty') return undefined;
      if (bound === undefined) return { domain, cuts, least, relaxed };
      if (bound.least > least) ({ least } = bound);
      if (isClosed(roundedUp(least))) return undefined;
      if (relaxed.status !== 'optimal') return { domain, cuts, least, relaxed };
      for (const above of node.depth === 0 ? ROUNDINGS : [0.5])
        offer((column) => (relaxed.values[column] as number) > above);
      if (isDone() || isClosed(roundedUp(least))) return undefined;
      if (!settle(bound, domain, cuts)) return undefined;
      if (round >= rounds || isSpent()) return { domain, cuts, least, relaxed };
      const found = findCuts(domain, relaxed.values, cuts);
      if (found.length === 0) return { domain, cuts, least, relaxed };
      const [{ weights } = { weights: [] }] = relaxed.weighted();
      const binding = cuts.filter((_cut, at) => (weights[programme.rows.length + at] ?? 0n) > 0n);
      cuts = [...(binding.length === cuts.length ? cuts : binding), ...found];
    }
  };

  interface Choice {
    readonly column: number;
    readonly value: number;
    /** About what each side costs more. */
    readonly rises: readonly [number, number];
  }

  /** Tries a column out: what each side costs; the side that is proven to hold nothing of interest is closed. */
  const tryOut = (
    part: Part,
    column: number,
    value: number,
    basis: OpenNode['basis'],
  ): Choice | 'narrowed' | 'closed' => {
    const { domain, cuts, relaxed } = part;
    const rises: [number, number] = [0, 0];
    for (const side of [0, 1] as const) {
      const trial = copyDomain(domain);
      (side === 0 ? trial.upper : trial.lower)[column] = side === 0 ? 0n : 1n;
      let empty = !propagate(trial, cuts, [column]);
      if (!empty) {
        const tried = solve(trial, cuts, basis);
        const rise =
          tried.status === 'optimal' ? tried.value - relaxed.value : tried.status === 'infeasible' ? Infinity : 0;
        rises[side] = Math.min(rise, Math.max(0, cutoff() - relaxed.value) + 1);
        if (rise > 0 && Number.isFinite(rises[side]))
          history.learn(column, side, rises[side], side === 0 ? value : 1 - value);
        if (rise > 0 && (rise === Infinity || tried.value >= cutoff() - 1)) {
          const bound = prove(tried, trial);
          empty = bound === 'empty' || (bound !== undefined && isClosed(roundedUp(bound.least)));
        }
      }
      if (!empty) continue;
      (side === 0 ? domain.lower : domain.upper)[column] = side === 0 ? 1n : 0n;
      return propagate(domain, cuts, [column]) ? 'narrowed' : 'closed';
    }
    return { column, value, rises };
  };

  /** The column to part on; columns of little history are tried out first. */
  const choose = (part: Part): Choice | 'narrowed' | 'closed' | undefined => {
    const { domain, relaxed } = part;
    const { values } = relaxed;
    const candidates = whole
      .filter((column) => !isSettled(domain, column) && isFractional(values, column))
      .map((column) => ({
        column,
        value: values[column] as number,
        worth: history.worth(column, values[column] as number),
      }))
      .toSorted(
        (a, b) => b.worth - a.worth || Math.abs(a.value - 0.5) - Math.abs(b.value - 0.5) || a.column - b.column,
      );
    const basis = relaxation.basis();
    let chosen: Choice | undefined;
    let worth = -1;
    let tries = 0;
    for (const { column, value, worth: expected } of candidates) {
      if (history.known(column) >= settings.reliable || tries >= settings.tries || isSpent()) {
        if (expected > worth) [chosen, worth] = [{ column, value, rises: [0, 0] }, expected];
        continue;
      }
      tries += 1;
      const tried = tryOut(part, column, value, basis);
      if (typeof tried === 'string') return tried;
      const own = worthOf(tried.rises[0], tried.rises[1]);
      if (own > worth) [chosen, worth] = [tried, own];
    }
    if (chosen) return chosen;
    // Only the engine's tolerance makes it whole: part on what is still open until the exact judge can tell.
    const column = choices.find((one) => !isSettled(domain, one));
    return column === undefined ? undefined : { column, value: values[column] ?? 0.5, rises: [0, 0] };
  };

  const childOf = (
    part: Part,
    { column, rises }: Choice,
    side: 0 | 1,
    depth: number,
    basis: OpenNode['basis'],
  ): OpenNode => {
    const domain = copyDomain(part.domain);
    (side === 0 ? domain.upper : domain.lower)[column] = side === 0 ? 0n : 1n;
    const { relaxed, cuts, least } = part;
    const value = Number.isFinite(relaxed.value) ? relaxed.value : Number(least);
    return { domain, changed: [column], cuts, depth, least, estimate: value + rises[side], basis };
  };

  const firstSide = ({ value }: Choice): 0 | 1 =>
    settings.first === 'nearest' ? (value > 0.5 ? 1 : 0) : settings.first === 'yes' ? 1 : 0;

  /** The parts of a node that are of interest, the one to look into first at the front. */
  const part = (node: OpenNode): readonly OpenNode[] => {
    const { domain, depth } = node;
    for (const column of whole) {
      if (root.lower[column] === 1n) domain.lower[column] = 1n;
      if (root.upper[column] === 0n) domain.upper[column] = 0n;
    }
    if (!propagate(domain, node.cuts)) return [];
    for (let again: OpenNode = node; ;) {
      if (choices.every((column) => isSettled(domain, column))) {
        offer((column) => domain.lower[column] === 1n);
        return [];
      }
      const tight = tighten(again, depth < settings.cutDepth ? settings.rounds : 0);
      if (tight === undefined || isDone()) return [];
      const basis = relaxation.basis();
      const choice = isSpent() ? undefined : choose(tight);
      if (choice === 'closed') return [];
      if (choice === 'narrowed') {
        again = { ...again, cuts: tight.cuts, least: tight.least, basis: undefined };
        continue;
      }
      if (choice === undefined) return [{ ...node, cuts: tight.cuts, least: tight.least, changed: [] }];
      const side = firstSide(choice);
      return [
        childOf(tight, choice, side, depth + 1, basis),
        childOf(tight, choice, side === 0 ? 1 : 0, depth + 1, basis),
      ];
    }
  };

  /** Looks into a node and what comes of it, so many parts at most; what stays open. */
  const search = (start: OpenNode, most: number): readonly OpenNode[] => {
    const open = openNodes();
    let next: OpenNode | undefined = start;
    for (let parts = 0; next !== undefined || !open.isEmpty(); parts += 1) {
      const node: OpenNode | undefined = next ?? open.take();
      next = undefined;
      if (node === undefined) break;
      if (isClosed(roundedUp(node.least))) continue;
      if (isDone()) return [];
      if (isSpent() || parts >= most) {
        open.add(node);
        break;
      }
      const [first, ...rest] = part(node);
      for (const one of rest) open.add(one);
      next = first;
    }
    return open.all().filter(({ least }) => !isClosed(roundedUp(least)));
  };

  const rootNode = (domain: Domain, cuts: readonly IntegerRow[], least: bigint): OpenNode => ({
    domain,
    changed: undefined,
    cuts,
    depth: 0,
    least,
    estimate: 0,
  });

  const leastOf = (open: readonly OpenNode[]): bigint | undefined =>
    open.reduce<bigint | undefined>((low, { least }) => (low === undefined || least < low ? least : low), undefined);

  const run = (): SearchResult<T> => {
    if (!propagate(root, [])) return { ...(best && { best, least: best.cost }), proven: true };
    // Costs of columns that nothing asks for bound every answer from below.
    let least = boundOf(programme, { rows: [], weights: [] }, root).exact >> WEIGHT_BITS;
    let cuts: readonly IntegerRow[] = [];
    let open: readonly OpenNode[] | undefined;
    for (let restart = 0; restart < MOST_RESTARTS && open === undefined && !isSpent(); restart += 1) {
      const before = best?.cost;
      const tight = tighten(rootNode(root, cuts, least), settings.rootRounds);
      if (tight === undefined) open = [];
      else {
        ({ cuts, least } = tight);
        const claims = probe(tight);
        if (claims === 'closed') open = [];
        else {
          neighbourhood(tight);
          if (isDone()) open = [];
          else if (best?.cost === before && claims === 'same') break;
        }
      }
    }
    open ??= search(rootNode(copyDomain(root), cuts, least), Infinity);
    const low = leastOf(open);
    if (isDone() || low === undefined) return { ...(best && { best, least: best.cost }), proven: true };
    return { ...(best && { best }), least: roundedUp(low) + constant, proven: false };
  };

  /** Tries out every claim that is open at the root: most are settled by what an answer costs without them. */
  const probe = (tight: Part): 'narrowed' | 'same' | 'closed' => {
    let outcome: 'narrowed' | 'same' = 'same';
    const basis = relaxation.basis();
    for (const column of whole) {
      if (columns[column]?.kind !== 'claim' || isSettled(root, column) || isSpent()) continue;
      const tried = tryOut(tight, column, tight.relaxed.values[column] ?? 0.5, basis);
      if (tried === 'closed') return 'closed';
      if (tried === 'narrowed') outcome = 'narrowed';
    }
    return outcome;
  };

  /** Looks for a better answer near the best, or near the relaxation when there is none yet. */
  const neighbourhood = ({ relaxed, cuts, least }: Part): void => {
    const near = copyDomain(root);
    for (const column of choices) {
      if (isSettled(near, column) || isFractional(relaxed.values, column)) continue;
      const value = (relaxed.values[column] as number) > 0.5;
      (value ? near.lower : near.upper)[column] = value ? 1n : 0n;
    }
    search(rootNode(near, cuts, least), NEIGHBOURS);
  };

  try {
    return run();
  } finally {
    relaxation.close();
  }
};
