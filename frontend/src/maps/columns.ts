// All ties as columns, as src/glocal/web/maps/columns.py gives them.
import { type Vector, unit, vector } from "./sphere";

interface Told {
  steps_per_degree: number;
  kinds: string[];
  statuses: string[];
  countries: [code: string, places: number][];
  regions: number[];
  north: number[];
  east: number[];
  ids: number[];
  one: number[];
  other: number[];
  kind: string;
  status: string;
  year: number[];
}

/** Places by what they are drawn as: themselves, their region, their country. */
export interface Grain {
  /** The number of the group that each place belongs to. */
  of: Uint32Array;
  /** The middle of each group. */
  middles: Vector[];
  /** Groups of finer grains, which are numbered before these. */
  offset: number;
}

export interface Ties {
  count: number;
  ids: Float64Array;
  one: Uint32Array;
  other: Uint32Array;
  kind: Uint8Array;
  status: Uint8Array;
  year: Uint16Array;
  kinds: string[];
  statuses: string[];
  /** ISO 3166-1 alpha-2 by the number of the country. */
  codes: string[];
  places: Grain;
  regions: Grain;
  countries: Grain;
  /** Groups of all grains. */
  groups: number;
}

export async function loadTies(asked: Promise<Response>): Promise<Ties> {
  const answer = await asked;
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return readTies((await answer.json()) as Told);
}

function readTies(told: Told): Ties {
  const north = sums(told.north);
  const east = sums(told.east);
  const spots = Array.from(north, (steps, number) =>
    vector((east[number] ?? 0) / told.steps_per_degree, steps / told.steps_per_degree),
  );
  const places = grain(
    spots.map(() => 1),
    spots,
  );
  const regions = grain(told.regions, spots, places);
  const countries = grain(
    told.countries.map(([, count]) => count),
    spots,
    regions,
  );
  return {
    count: told.ids.length,
    ids: sums(told.ids),
    one: Uint32Array.from(told.one),
    other: Uint32Array.from(told.other),
    kind: digits(told.kind),
    status: digits(told.status),
    year: Uint16Array.from(told.year),
    kinds: told.kinds,
    statuses: told.statuses,
    codes: told.countries.map(([code]) => code),
    places,
    regions,
    countries,
    groups: countries.offset + countries.middles.length,
  };
}

function grain(sizes: number[], spots: Vector[], finer?: Grain): Grain {
  const of = new Uint32Array(spots.length);
  const middles: Vector[] = [];
  let first = 0;
  for (const [group, size] of sizes.entries()) {
    const sum: [number, number, number] = [0, 0, 0];
    for (let place = first; place < first + size; place++) {
      of[place] = group;
      for (const axis of [0, 1, 2] as const) sum[axis] += spots[place]?.[axis] ?? 0;
    }
    middles.push(unit(sum));
    first += size;
  }
  return { of, middles, offset: finer ? finer.offset + finer.middles.length : 0 };
}

function sums(steps: number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(steps, (step) => (sum += step));
}

function digits(text: string): Uint8Array {
  return Uint8Array.from(text, Number);
}
