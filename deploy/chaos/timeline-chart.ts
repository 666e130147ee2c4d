import { clockText } from "../cli/progress.ts";
import type { Chronicle, FaultBar } from "./chronicle.ts";
import type { ProcessPlan } from "./scenario.ts";
import { secondsText } from "./verdict-text.ts";

const width = 1184;
const left = 158;
const right = 14;
const chartWidth = width - left - right;
const laneHeight = 38;
const progressHeight = 74;
const axisHeight = 26;
/** Width of a label that fits into a bar, per letter. */
const letterWidth = 6.2;
/** Faults that are named in the picture; of more only the colour tells. */
const namedMax = 24;
/** Ticks of commits that are drawn across the chart; more of them become shades. */
const tickColumns = Math.floor(chartWidth / 1.5);

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

interface Scale {
  endMs: number;
  x(ms: number): number;
}

/** The run as a picture: how far the meter was, then a lane for each process and the broker. */
export function timelineChart(chronicle: Chronicle, processes: readonly ProcessPlan[]): string {
  const endMs = endOf(chronicle);
  const scale: Scale = { endMs, x: (ms) => left + (Math.min(ms, endMs) / endMs) * chartWidth };
  const lanes = [...processes, { name: "broker", services: [] }];
  const height = progressHeight + lanes.length * laneHeight + axisHeight;
  const drawn = lanes.map((plan, index) => lane(chronicle, plan, progressHeight + index * laneHeight, scale));
  const bands = lanes.map((_, index) =>
    index % 2 === 0
      ? `<rect x="0" y="${progressHeight + index * laneHeight}" width="${width}" height="${laneHeight}" fill="var(--band)"/>`
      : "",
  );
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Timeline of the run">`,
    ...bands,
    axis(scale, progressHeight + lanes.length * laneHeight),
    progress(chronicle, scale),
    ...drawn,
    "</svg>",
  ].join("\n");
}

function endOf({ lives, faults, progress, services }: Chronicle): number {
  const ends = [...lives.values()].flat().map(({ fromMs, throughMs }) => throughMs ?? fromMs);
  const commits = [...services.values()].map(({ commitsMs }) => commitsMs.at(-1) ?? 0);
  const bars = faults.map(({ fromMs, throughMs }) => throughMs ?? fromMs);
  return Math.max(1_000, progress.at(-1)?.atMs ?? 0, ...commits, ...bars, ...ends.slice(-50));
}

/** Meter time over wall time: flat where metering stood still. */
function progress({ progress: points }: Chronicle, { x, endMs }: Scale): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "";
  const spanNs = Number(last.timeNs - first.timeNs) || 1;
  const [top, bottom] = [12, progressHeight - 14];
  const y = (timeNs: bigint): number => bottom - (Number(timeNs - first.timeNs) / spanNs) * (bottom - top);
  let before = y(first.timeNs);
  const line = points.map(({ atMs, timeNs }) => {
    const step = `H${x(atMs).toFixed(1)}${y(timeNs) === before ? "" : `V${y(timeNs).toFixed(1)}`}`;
    before = y(timeNs);
    return step;
  });
  return [
    `<text x="0" y="${top + 16}">meter time</text>`,
    `<text class="soft" x="0" y="${top + 32}">${clockText(spanNs / 1e9)} in all</text>`,
    `<line x1="${left}" x2="${x(endMs)}" y1="${bottom}" y2="${bottom}" stroke="var(--rule)"/>`,
    `<path d="M${x(first.atMs).toFixed(1)} ${before === bottom ? bottom : y(first.timeNs).toFixed(1)}${line.join("")}" fill="none" stroke="var(--ink)" stroke-width="1.3"/>`,
  ].join("");
}

function lane(chronicle: Chronicle, plan: ProcessPlan, top: number, scale: Scale): string {
  const { name, services } = plan;
  const records = services.map((service) => chronicle.of(service));
  const starts = Math.max(0, (chronicle.lives.get(name)?.length ?? 1) - 1);
  const hit = chronicle.faults.filter(({ targets }) => targets.includes(name));
  const worst = records.map(({ outage }) => outage).reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), undefined);
  const shown = name.length > 24 ? `${name.slice(0, 23)}…` : name;
  return [
    `<text x="6" y="${top + 17}"><title>${escaped(name)}</title>${escaped(shown)}</text>`,
    `<text class="soft" x="6" y="${top + 31}">${starts === 0 ? "" : `started again ${starts}×`}</text>`,
    lives(chronicle, name, top, scale),
    ...hit.map((bar) => faultBar(bar, top, scale, chronicle.faults.length <= namedMax && bar.targets[0] === name)),
    ticks(
      records.flatMap(({ commitsMs }) => commitsMs),
      top,
      scale,
    ),
    ...records.flatMap(({ epochsMs }) => epochs(epochsMs, top, scale)),
    lengthOf(worst) > 1_000 && worst !== undefined ? outage(worst, top, scale) : "",
  ].join("\n");
}

const lengthOf = (span: { fromMs: number; throughMs: number } | undefined): number =>
  span === undefined ? 0 : span.throughMs - span.fromMs;

function lives({ lives: all }: Chronicle, name: string, top: number, { x, endMs }: Scale): string {
  const y = top + 30;
  const path = (all.get(name) ?? [])
    .map(({ fromMs, throughMs }) => `M${x(fromMs).toFixed(1)} ${y}H${x(throughMs ?? endMs).toFixed(1)}`)
    .join("");
  return `<path d="${path}" stroke="var(--life)" stroke-width="4" fill="none"/>`;
}

function faultBar(
  { kind, label, fromMs, throughMs }: FaultBar,
  top: number,
  { x, endMs }: Scale,
  named: boolean,
): string {
  const begin = x(fromMs);
  const barWidth = Math.max(1.6, x(throughMs ?? endMs) - begin);
  const fits = label.length * letterWidth + 8 < barWidth;
  // A fault of several lanes is named in the first of them.
  const words = named ? escaped(label) : "";
  return [
    `<g><title>${escaped(label)} at ${secondsText(fromMs)}</title>`,
    `<rect x="${begin.toFixed(1)}" y="${top + 3}" width="${barWidth.toFixed(1)}" height="${laneHeight - 6}" fill="var(--${kind})" opacity="${barWidth > 6 ? 0.28 : 0.9}"/>`,
    `<rect x="${begin.toFixed(1)}" y="${top + 3}" width="${Math.min(2, barWidth).toFixed(1)}" height="${laneHeight - 6}" fill="var(--${kind})"/>`,
    words === ""
      ? ""
      : `<text x="${(begin + (fits ? 6 : barWidth + 3)).toFixed(1)}" y="${top + 13}" style="fill:var(--${kind});paint-order:stroke;stroke:var(--paper);stroke-width:3px">${words}</text>`,
    "</g>",
  ].join("");
}

/** A tick for each commit; columns with many are darker. */
function ticks(commitsMs: readonly number[], top: number, { x, endMs }: Scale): string {
  const columns = new Map<number, number>();
  for (const ms of commitsMs) {
    const column = Math.floor((ms / endMs) * tickColumns);
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  const most = Math.max(1, ...columns.values());
  const shades = [0.35, 0.65, 1].map((opacity, shade) => {
    const path = [...columns]
      .filter(([, count]) => Math.min(2, Math.floor((count / most) * 3)) === shade)
      .map(([column]) => `M${x(((column + 0.5) / tickColumns) * endMs).toFixed(1)} ${top + 17}v8`)
      .join("");
    return path === "" ? "" : `<path d="${path}" stroke="var(--tick)" stroke-width="1" opacity="${opacity}"/>`;
  });
  return shades.join("");
}

/** Where an epoch was opened: a small triangle. */
function epochs(epochsMs: readonly number[], top: number, { x }: Scale): string[] {
  const path = epochsMs.map((ms) => `M${(x(ms) - 2.6).toFixed(1)} ${top + 37}h5.2l-2.6 -5z`).join("");
  return path === "" ? [] : [`<path d="${path}" fill="var(--good)"/>`];
}

/** The longest silence of the lane, as a bracket with its length. */
function outage({ fromMs, throughMs }: { fromMs: number; throughMs: number }, top: number, { x }: Scale): string {
  const [begin, end] = [x(fromMs), x(throughMs)];
  const text = secondsText(throughMs - fromMs);
  return [
    `<path d="M${begin.toFixed(1)} ${top + 18}v6M${end.toFixed(1)} ${top + 18}v6M${begin.toFixed(1)} ${top + 21}H${end.toFixed(1)}" stroke="var(--bad)" fill="none"/>`,
    `<text x="${(end + 4).toFixed(1)}" y="${top + 25}" style="fill:var(--bad);paint-order:stroke;stroke:var(--paper);stroke-width:3px">${text}</text>`,
  ].join("");
}

function axis({ x, endMs }: Scale, y: number): string {
  const steps = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_200, 3_600].map((seconds) => seconds * 1_000);
  const step = steps.find((ms) => endMs / ms <= 14) ?? (steps.at(-1) as number);
  const marks: string[] = [];
  for (let ms = 0; ms <= endMs; ms += step)
    marks.push(
      `<path d="M${x(ms).toFixed(1)} ${progressHeight}V${y}" stroke="var(--rule)"/>`,
      `<text class="soft" x="${x(ms).toFixed(1)}" y="${y + 16}" text-anchor="middle">${clockText(ms / 1000)}</text>`,
    );
  return marks.join("");
}
