/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/**
 * The exponent of the power law through the points: the slope of the line through their logarithms.
 * @param {readonly (readonly [size: number, time: number])[]} points
 */
export function exponent(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (/** @type {number} */ at) => logs.reduce((sum, log) => sum + (log[at] ?? 0), 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (/** @type {(a: number, b: number) => number} */ of) =>
    logs.reduce((total, [a = 0, b = 0]) => total + of(a - x, b - y), 0);
  return sum((a, b) => a * b) / sum((a) => a * a);
}
