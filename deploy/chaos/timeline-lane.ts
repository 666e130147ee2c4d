import type { Chronicle, FaultBar, LifeSpan } from "./chronicle.ts";
import type { ProcessPlan } from "./scenario.ts";
import { element, escaped, point, words } from "./svg.ts";
import { secondsText } from "./verdict-text.ts";

export const laneHeight = 38;
const nameMax = 24;
/** Width of a letter of a label, and the pixels that one tick needs. */
const letterWidth = 6.2;
const tickWidth = 1.5;
/** Faults that are named in the picture; of more only the colour tells. */
const namedMax = 24;
/** Silences that are shown, ms: a service that is well is silent for half a second. */
const outageShownMs = 1_000;
/** A label keeps the colour of the paper around it, so that it can be read across a bar. */
const halo = "paint-order:stroke;stroke:var(--paper);stroke-width:3px";

/** Where a time is in the picture. */
export interface Scale {
  endMs: number;
  width: number;
  x(ms: number): number;
}

/** A lane: when the process ran, what was done to it, its commits, its epochs, its longest silence. */
export function timelineLane(chronicle: Chronicle, { name, services }: ProcessPlan, top: number, scale: Scale): string {
  const records = services.map((service) => chronicle.of(service));
  const spans = chronicle.lives.get(name) ?? [];
  const hit = chronicle.faults.filter(({ targets }) => targets.includes(name));
  const named = chronicle.faults.length <= namedMax;
  const silences = records.flatMap(({ outage }) => outage ?? []);
  const [worst] = silences.sort((a, b) => b.throughMs - b.fromMs - (a.throughMs - a.fromMs));
  const starts = spans.length > 1 ? `started again ${spans.length - 1}×` : "";
  const shown = name.length > nameMax ? `${name.slice(0, nameMax - 1)}…` : name;
  const commitsMs = records.flatMap((record) => record.commitsMs);
  return [
    element("text", { x: 6, y: top + 17 }, `<title>${escaped(name)}</title>${escaped(shown)}`),
    words(6, top + 31, starts, { class: "soft" }),
    life(spans, top, scale),
    ...hit.map((bar) => faultBar(bar, top, scale, named && bar.targets[0] === name)),
    ticks(commitsMs, top, scale),
    epochs(
      records.flatMap(({ epochsMs }) => epochsMs),
      top,
      scale,
    ),
    worst !== undefined && worst.throughMs - worst.fromMs > outageShownMs ? silence(worst, top, scale) : "",
  ].join("\n");
}

function life(spans: readonly LifeSpan[], top: number, { x, endMs }: Scale): string {
  const lines = spans.map(
    ({ fromMs, throughMs }) => `M${point(x(fromMs), top + 30)}L${point(x(throughMs ?? endMs), top + 30)}`,
  );
  return element("path", { d: lines.join(""), stroke: "var(--life)", "stroke-width": 4, fill: "none" });
}

function faultBar({ kind, label, fromMs, throughMs }: FaultBar, top: number, scale: Scale, named: boolean): string {
  const { x, endMs } = scale;
  const begin = x(fromMs);
  const width = Math.max(1.6, x(throughMs ?? endMs) - begin);
  const fits = label.length * letterWidth + 8 < width;
  const place = { x: begin, y: top + 3, height: laneHeight - 6, fill: `var(--${kind})` };
  return element(
    "g",
    {},
    [
      `<title>${escaped(label)} at ${secondsText(fromMs)}</title>`,
      element("rect", { ...place, width, opacity: "0.28" }),
      element("rect", { ...place, width: Math.min(2, width) }),
      named ? words(begin + (fits ? 6 : width + 3), top + 13, label, { style: `fill:var(--${kind});${halo}` }) : "",
    ].join(""),
  );
}

/** A tick for each commit; where many are in one place it is darker. */
function ticks(commitsMs: readonly number[], top: number, { x, endMs, width }: Scale): string {
  const places = Math.floor(width / tickWidth);
  const counts = new Map<number, number>();
  for (const ms of commitsMs) {
    const place = Math.floor((ms / endMs) * places);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const shades = ["0.35", "0.65", "1"].map((opacity, shade) => {
    const d = [...counts]
      .filter(([, count]) => Math.min(2, Math.floor((count / most) * 3)) === shade)
      .map(([place]) => `M${point(x(((place + 0.5) / places) * endMs), top + 17)}v8`)
      .join("");
    return d === "" ? "" : element("path", { d, stroke: "var(--tick)", "stroke-width": 1, opacity });
  });
  return shades.join("");
}

/** A triangle where an epoch was opened. */
function epochs(epochsMs: readonly number[], top: number, { x }: Scale): string {
  const d = epochsMs.map((ms) => `M${point(x(ms) - 2.6, top + 37)}h5.2l-2.6 -5z`).join("");
  return d === "" ? "" : element("path", { d, fill: "var(--good)" });
}

/** A bracket with its length. */
function silence({ fromMs, throughMs }: { fromMs: number; throughMs: number }, top: number, { x }: Scale): string {
  const [begin, end] = [x(fromMs), x(throughMs)];
  const d = `M${point(begin, top + 18)}v6M${point(end, top + 18)}v6M${point(begin, top + 21)}L${point(end, top + 21)}`;
  return [
    element("path", { d, stroke: "var(--bad)", fill: "none" }),
    words(end + 4, top + 25, secondsText(throughMs - fromMs), { style: `fill:var(--bad);${halo}` }),
  ].join("");
}
