// Points of the unit sphere, and great circles between them. Degrees east and north outside, vectors inside.
export type Vector = readonly [number, number, number];
export type Position = [east: number, north: number];

const RADIANS = Math.PI / 180;
const STEPS_PER_RADIAN = 24;

export function vector(east: number, north: number): Vector {
  const across = Math.cos(north * RADIANS);
  return [across * Math.cos(east * RADIANS), across * Math.sin(east * RADIANS), Math.sin(north * RADIANS)];
}

export function position([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

export function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

export function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** A line whose degrees east run on behind 180°, so that it never jumps around the earth. */
export function unrolled(line: Position[]): Position[] {
  let before = line[0]?.[0] ?? 0;
  return line.map(([east, north]) => {
    before = east + 360 * Math.round((before - east) / 360);
    return [before, north];
  });
}

/** Points along the shorter great circle. */
export function arc(one: Vector, other: Vector): Position[] {
  const turn = Math.acos(Math.max(-1, Math.min(1, dot(one, other))));
  const steps = Math.max(1, Math.ceil(turn * STEPS_PER_RADIAN));
  const whole = Math.sin(turn) || 1;
  const points: Position[] = [];
  for (let step = 0; step <= steps; step++) {
    const near = turn ? Math.sin(turn * (1 - step / steps)) / whole : 1;
    const far = turn ? Math.sin((turn * step) / steps) / whole : 0;
    const [east, north] = position([
      near * one[0] + far * other[0],
      near * one[1] + far * other[1],
      near * one[2] + far * other[2],
    ]);
    points.push([east, north]);
  }
  return unrolled(points);
}
