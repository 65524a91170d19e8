// Ties that pass the filter, joined to as few arcs as one look can hold.
import type { Grain, Ties } from "./columns";
import { type Vector, dot } from "./sphere";

/** Arcs on the globe at once: more could not be told apart. */
export const MOST_ARCS = 400;

export interface Wanted {
  kind: number | undefined;
  status: number | undefined;
  /** Begun in that year or before; undefined also takes ties without a year. */
  until: number | undefined;
}

export interface View {
  middle: Vector;
  /** Cosine of the angle around the middle that is looked at; -1 for all of the globe. */
  reach: number;
}

export interface Bundle {
  one: Vector;
  other: Vector;
  count: number;
  /** One of its ties. */
  first: number;
  /** What most of its ties are. */
  status: number;
  /** Which ties it joins: looked up only when it is pointed at. */
  members: () => Uint32Array;
}

export function passing(ties: Ties, { kind, status, until }: Wanted): Uint32Array {
  const found = new Uint32Array(ties.count);
  let count = 0;
  for (let tie = 0; tie < ties.count; tie++) {
    if (kind !== undefined && ties.kind[tie] !== kind) continue;
    if (status !== undefined && ties.status[tie] !== status) continue;
    const year = ties.year[tie] as number;
    if (until !== undefined && (year === 0 || year > until)) continue;
    found[count++] = tie;
  }
  return found.subarray(0, count);
}

/** Ties counted by their two countries: `DE-JP`, smaller code first. */
export function byCountries(ties: Ties, wanted: Uint32Array): Map<string, number> {
  const found = joined(ties, wanted, codes(ties.countries), Infinity) ?? [];
  return new Map(found.map((bundle) => [pairOf(ties, bundle.first), bundle.count]));
}

/** The countries of a tie: `DE-JP`, smaller code first. */
export function pairOf(ties: Ties, tie: number): string {
  const code = (place: number | undefined): string => ties.codes[ties.countries.of[place ?? 0] ?? 0] ?? "";
  return [code(ties.one[tie]), code(ties.other[tie])].sort().join("-");
}

/** Arcs for what is looked at, as fine as they are few enough: places, regions, countries; coarser outside the view. */
export function bundles(ties: Ties, wanted: Uint32Array, view: View): Bundle[] {
  const isNear = ties.places.middles.map((spot) => dot(spot, view.middle) >= view.reach);
  const looked = wanted.filter((tie) => isNear[ties.one[tie] as number] || isNear[ties.other[tie] as number]);
  const { places, regions, countries } = ties;
  const ways: [Grain, Grain][] = [
    [places, places],
    [regions, regions],
    [places, countries],
    [regions, countries],
  ];
  for (const [near, far] of ways) {
    const found = joined(ties, looked, codes(near, far, isNear), MOST_ARCS);
    if (found) return found;
  }
  return joined(ties, looked, codes(countries), Infinity) ?? [];
}

/** What each place is drawn as: the number of its group behind that of all finer groups. */
function codes(near: Grain, far = near, isNear: boolean[] = []): Float64Array {
  return Float64Array.from(near.of, (group, place) =>
    isNear[place] || far === near ? near.offset + group : far.offset + (far.of[place] as number),
  );
}

/** Join the ties with the same two ends, those of fewest ties first; undefined as soon as they are more than `most`. */
function joined(ties: Ties, wanted: Uint32Array, code: Float64Array, most: number): Bundle[] | undefined {
  const keyOf = (tie: number): number => {
    const one = code[ties.one[tie] as number] as number;
    const other = code[ties.other[tie] as number] as number;
    return one < other ? one * ties.groups + other : other * ties.groups + one;
  };
  const found = new Map<number, Bundle & { statuses: number[] }>();
  for (const tie of wanted) {
    const key = keyOf(tie);
    let bundle = found.get(key);
    if (!bundle) {
      if (found.size === most) return undefined;
      bundle = {
        one: middle(ties, code[ties.one[tie] as number] as number),
        other: middle(ties, code[ties.other[tie] as number] as number),
        first: tie,
        count: 0,
        status: 0,
        statuses: ties.statuses.map(() => 0),
        members: () => wanted.filter((each) => keyOf(each) === key),
      };
      found.set(key, bundle);
    }
    bundle.count++;
    bundle.statuses[ties.status[tie] as number]!++;
  }
  for (const bundle of found.values()) bundle.status = bundle.statuses.indexOf(Math.max(...bundle.statuses));
  return [...found.values()].sort((one, other) => one.count - other.count);
}

function middle(ties: Ties, code: number): Vector {
  const grain = [ties.countries, ties.regions, ties.places].find(({ offset }) => code >= offset);
  return grain?.middles[code - grain.offset] as Vector;
}
