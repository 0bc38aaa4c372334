/** How far a map of a circle looks, and how large the circle is on it. Shared by who draws land and who draws the circle. */

export const EARTH_KM = 6371;
/** No map shows less than this around its centre: a small place needs the land around it to be found. */
export const LEAST_KM = 170;

/** Half of the box's height, in km. */
export function circleView(radius: number): number {
  return Math.max(LEAST_KM, radius * 2.2);
}

/** Radius on the map in box units, of a circle of so many km. */
export function circleUnits(radius: number, height: number): number {
  return Math.max(2, Math.round((radius * height) / 2 / circleView(radius)));
}
