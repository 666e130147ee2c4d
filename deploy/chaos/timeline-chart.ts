import { clockText } from "../cli/progress.ts";
import type { Chronicle } from "./chronicle.ts";
import type { ProcessPlan } from "./scenario.ts";
import { element, point, words } from "./svg.ts";
import { laneHeight, timelineLane, type Scale } from "./timeline-lane.ts";

const width = 1184;
const left = 158;
const chartWidth = width - left - 14;
const progressHeight = 74;
const axisHeight = 26;
const marksMax = 14;
/** Distances of the marks of the axis, s. */
const markSeconds = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_200, 3_600];

/** The run as a picture: how far the meter was, then a lane for each process and the broker. */
export function timelineChart(chronicle: Chronicle, processes: readonly ProcessPlan[]): string {
  const endMs = endOf(chronicle);
  const scale: Scale = { endMs, width: chartWidth, x: (ms) => left + (Math.min(ms, endMs) / endMs) * chartWidth };
  const lanes = [...processes, { name: "broker", services: [] }];
  const topOf = (index: number): number => progressHeight + index * laneHeight;
  const bands = lanes.map((_, index) =>
    index % 2 === 0 ? element("rect", { x: 0, y: topOf(index), width, height: laneHeight, fill: "var(--band)" }) : "",
  );
  const bottom = topOf(lanes.length);
  return element(
    "svg",
    { viewBox: `0 0 ${width} ${bottom + axisHeight}`, role: "img", "aria-label": "Timeline of the run" },
    [
      ...bands,
      axis(scale, bottom),
      progress(chronicle, scale),
      ...lanes.map((plan, index) => timelineLane(chronicle, plan, topOf(index), scale)),
    ].join("\n"),
  );
}

function endOf({ lives, faults, progress: points, services }: Chronicle): number {
  const ends = [...lives.values()].map((spans) => spans.at(-1)?.throughMs ?? 0);
  const commits = [...services.values()].map(({ commitsMs }) => commitsMs.at(-1) ?? 0);
  const [lastFault, lastPoint] = [faults.at(-1), points.at(-1)];
  return Math.max(1_000, lastFault?.throughMs ?? lastFault?.fromMs ?? 0, lastPoint?.atMs ?? 0, ...commits, ...ends);
}

/** Meter time over wall time: flat where metering stood still. */
function progress({ progress: points }: Chronicle, { x, endMs }: Scale): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "";
  const spanNs = Number(last.timeNs - first.timeNs) || 1;
  const [top, bottom] = [12, progressHeight - 14];
  const y = (timeNs: bigint): number => bottom - (Number(timeNs - first.timeNs) / spanNs) * (bottom - top);
  // A point a pixel is enough.
  const every = Math.max(1, Math.floor(points.length / chartWidth));
  const drawn = points.filter((_, index) => index % every === 0 || index === points.length - 1);
  const steps = drawn.map(({ atMs, timeNs }, index) => {
    const before = drawn[index - 1] ?? first;
    return `L${point(x(atMs), y(before.timeNs))}L${point(x(atMs), y(timeNs))}`;
  });
  const d = `M${point(x(first.atMs), bottom)}${steps.join("")}`;
  return [
    words(0, top + 16, "meter time"),
    words(0, top + 32, `${clockText(spanNs / 1e9)} in all`, { class: "soft" }),
    element("path", { d: `M${point(left, bottom)}L${point(x(endMs), bottom)}`, stroke: "var(--rule)" }),
    element("path", { d, fill: "none", stroke: "var(--ink)", "stroke-width": 1.3 }),
  ].join("");
}

function axis({ x, endMs }: Scale, y: number): string {
  const seconds = markSeconds.find((step) => endMs / 1_000 / step <= marksMax) ?? (markSeconds.at(-1) as number);
  const marks = Array.from({ length: Math.floor(endMs / 1_000 / seconds) + 1 }, (_, index) => index * seconds);
  return marks
    .flatMap((second) => [
      element("path", { d: `M${point(x(second * 1_000), progressHeight)}V${y}`, stroke: "var(--rule)" }),
      words(x(second * 1_000), y + 16, clockText(second), { class: "soft", "text-anchor": "middle" }),
    ])
    .join("");
}
