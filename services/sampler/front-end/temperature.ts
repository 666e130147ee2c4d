import type { TemperatureCourse } from "#schemas/front-end-settings.ts";

/** Degrees Celsius at an instant, seconds since the first sample. */
export type TemperatureAt = (seconds: number) => number;

/** A course of temperature as a function of time alone, so that a sample has the same one whichever came before it. */
export function temperatureOf(course: number | TemperatureCourse): TemperatureAt {
  if (typeof course === "number") return () => course;
  const { points, every } = course;
  return (seconds) => {
    const at = every === undefined ? seconds : seconds % every;
    const next = points.findIndex((point) => point.at > at);
    const from = points[next === 0 ? 0 : (next < 0 ? points.length : next) - 1];
    const to = next < 0 ? from : points[next];
    const span = to.at - from.at;
    return span > 0 ? from.celsius + ((at - from.at) / span) * (to.celsius - from.celsius) : from.celsius;
  };
}
