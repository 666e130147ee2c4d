import type UPlot from "uplot";
import type { PhaseLetter } from "../phase.ts";
import { spreadLabels } from "../waveform-view.ts";

/** A line of a waveform pane. */
export interface WaveformLine {
  label: string;
  phase: PhaseLetter;
}

/** Room for the labels at the ends of the lines, CSS pixels. */
const labelRoom = 36;
const labelHeight = 14;
const font = '12px "IBM Plex Sans", sans-serif';

/** A colour token as the browser computes it, for the canvas, which knows neither variables nor `light-dark()`. */
function colour(probe: HTMLElement, token: string): string {
  probe.style.color = `var(${token})`;
  return getComputedStyle(probe).color;
}

/** End of a symmetric scale: the next step above `peak`, so that the scale stands still while the signal breathes. */
function scaleLimit(peak: number): number {
  const wanted = Math.max(peak * 1.05, 1e-6);
  const power = 10 ** Math.floor(Math.log10(wanted));
  return power * ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((factor) => factor * power >= wanted) ?? 10);
}

/** Writes the name of each line at its right end, moved apart where the lines meet. */
function drawLabels(plot: UPlot, lines: readonly WaveformLine[], probe: HTMLElement): void {
  const { ctx, bbox } = plot;
  const scale = devicePixelRatio;
  const ends = lines.map((_, index) => (plot.data[index + 1] as (number | null)[]).at(-1) ?? 0);
  const wanted = ends.map((value) => plot.valToPos(value, "y"));
  const heights = spreadLabels(wanted, labelHeight, bbox.height / scale);
  ctx.save();
  ctx.font = `600 ${12 * scale}px "IBM Plex Sans", sans-serif`;
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  ctx.lineWidth = 2 * scale;
  lines.forEach(({ label, phase }, index) => {
    const x = bbox.left + bbox.width;
    const y = bbox.top + (heights[index] as number) * scale;
    ctx.strokeStyle = colour(probe, `--phase-${phase}`);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top + (wanted[index] as number) * scale);
    ctx.lineTo(x + 7 * scale, y);
    ctx.stroke();
    ctx.fillStyle = colour(probe, "--ink");
    ctx.fillText(label, x + 10 * scale, y);
  });
  ctx.restore();
}

/** How a pane is drawn: a line a channel in its phase's colour, zero in the middle, a cursor shared with others. */
export function waveformOptions(
  lines: readonly WaveformLine[],
  probe: HTMLElement,
  pane: { syncKey: string; timeAxis: boolean; onCursor: (index: number | null) => void },
): Omit<UPlot.Options, "width" | "height"> {
  const axis: UPlot.Axis = {
    font,
    stroke: () => colour(probe, "--muted"),
    grid: { stroke: () => colour(probe, "--rule"), width: 1 },
    ticks: { show: false },
  };
  return {
    padding: [8, labelRoom, pane.timeAxis ? 0 : 8, 0],
    legend: { show: false },
    cursor: { y: false, sync: { key: pane.syncKey }, drag: { x: false, y: false }, points: { size: 6 } },
    scales: {
      x: { time: false },
      y: {
        range: (_plot, low, high) => {
          const limit = scaleLimit(Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0)));
          return [-limit, limit];
        },
      },
    },
    axes: [
      {
        ...axis,
        show: pane.timeAxis,
        size: 28,
        gap: 7,
        values: (_plot, splits) => splits.map((split) => `${split} ms`),
      },
      {
        ...axis,
        size: 46,
        gap: 4,
        space: 26,
        values: (_plot, splits) => splits.map((split) => String(split).replace("-", "\u2212")),
      },
    ],
    series: [
      {},
      ...lines.map(({ phase }) => ({
        stroke: () => colour(probe, `--phase-${phase}`),
        width: 1.5,
        points: { show: false },
      })),
    ],
    hooks: {
      draw: [(plot) => drawLabels(plot, lines, probe)],
      setCursor: [(plot) => pane.onCursor(plot.cursor.idx ?? null)],
    },
  };
}
