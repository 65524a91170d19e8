// The counts of one figure, as /api/v1/figures/<name> gives them, made small enough for one look.
export interface Count {
  of: string;
  part: string;
  count: number;
}

export interface Told {
  title: string;
  of: string;
  /** The parts that were counted, in order. */
  parts: string[];
  counts: (Count & { of_in_words: string; part_in_words: string })[];
}

/** The words for each value. */
export function words(told: Told): Map<string, string> {
  return new Map(told.counts.flatMap((each) => [[each.part, each.part_in_words], [each.of, each.of_in_words]]));
}

/** Rows that a chart of bars shows; the table has all. */
export const MOST_BARS = 20;
/** Parts with a colour of their own; the rest is one part. */
const MOST_PARTS = 6;
export const OTHER = "";

/** The names in the order in which they first stand. */
export function names(rows: Count[], key: "of" | "part"): string[] {
  return [...new Set(rows.map((row) => row[key]))];
}

/** The counts of each row over all its parts. */
export function totals(rows: Count[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { of, count } of rows) sums.set(of, (sums.get(of) ?? 0) + count);
  return sums;
}

/** The counts of the first rows only. */
export function first(rows: Count[], most: number): Count[] {
  const kept = new Set(names(rows, "of").slice(0, most));
  return rows.filter(({ of }) => kept.has(of));
}

/** The counts with the smallest parts joined, so that each part left has a colour of its own. */
export function joined(rows: Count[]): Count[] {
  const sums = new Map<string, number>();
  for (const { part, count } of rows) sums.set(part, (sums.get(part) ?? 0) + count);
  if (sums.size <= MOST_PARTS + 1) return rows;
  const largest = [...sums].sort((one, other) => other[1] - one[1]).slice(0, MOST_PARTS);
  const kept = new Set(largest.map(([part]) => part));
  const found = new Map<string, Count>();
  for (const { of, part, count } of rows) {
    const told = kept.has(part) ? part : OTHER;
    const key = JSON.stringify([of, told]);
    found.set(key, { of, part: told, count: (found.get(key)?.count ?? 0) + count });
  }
  return [...found.values()];
}
