import { scaleEnd, spectrumSentence, type Spectrum } from "../harmonics.ts";
import { scaleSteps } from "../profile-bars.ts";
import { useMeasuredSize } from "./measured-size.ts";

const left = 40;
const bottom = 22;
const top = 16;
const right = 4;

/** Orders that are named below the axis, so that the numbers do not touch. */
function namedOrder(order: number, slot: number): boolean {
  if (slot >= 18) return true;
  return order === 1 || order % (slot >= 9 ? 5 : 10) === 0;
}

interface PlotBox {
  width: number;
  height: number;
  end: number;
}

function Scale({ width, height, end }: PlotBox) {
  const y = (percent: number): number => top + (height - top - bottom) * (1 - percent / end);
  return (
    <>
      {scaleSteps(end, 5)
        .filter((step) => step <= end)
        .map((step) => (
          <g key={step}>
            <line class="grid" x1={left} x2={width - right} y1={y(step)} y2={y(step)} />
            <text class="axis" x={left - 6} y={y(step)} text-anchor="end" dominant-baseline="middle">
              {Number(step.toPrecision(6))} %
            </text>
          </g>
        ))}
    </>
  );
}

/** Bars of one order, a phase beside the other; what exceeds the scale is cut and marked so. */
function OrderBars({
  spectra,
  order,
  x,
  slot,
  box,
}: {
  spectra: readonly Spectrum[];
  order: number;
  x: number;
  slot: number;
  box: PlotBox;
}) {
  const span = box.height - top - bottom;
  const bar = (slot * 0.8) / spectra.length;
  return (
    <g>
      {spectra.map(({ label, phase, percent }, index) => {
        const value = percent[order - 1];
        if (value === undefined) return null;
        const cut = value > box.end;
        const height = span * Math.min(1, value / box.end);
        const barX = x + slot * 0.1 + bar * index;
        return (
          <g key={label} class={`phase-${phase}`}>
            <rect
              class="bar"
              x={barX}
              y={top + span - height}
              width={Math.max(0.5, bar - (bar > 3 ? 1 : 0))}
              height={height}
            >
              <title>{`${label} order ${order}: ${value.toFixed(2)} %`}</title>
            </rect>
            {cut && <path class="cut" d={`M${barX - 1} ${top + 9}l${bar + 2} -4v3l${-bar - 2} 4z`} />}
          </g>
        );
      })}
    </g>
  );
}

/** Bars of the orders 1 to 50 in percent of the fundamental, which itself is cut at the end of the scale. */
export function HarmonicChart({ kind, spectra }: { kind: "voltage" | "current"; spectra: readonly Spectrum[] }) {
  const [element, { width, height }] = useMeasuredSize<HTMLDivElement>();
  const box = { width, height, end: scaleEnd(spectra) };
  const orders = spectra[0]?.percent.length ?? 0;
  const slot = (width - left - right) / Math.max(1, orders);
  return (
    <div ref={element} class="harmonic-chart">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={spectrumSentence(kind, spectra)}>
          <Scale {...box} />
          {Array.from({ length: orders }, (_, index) => {
            const x = left + slot * index;
            return (
              <g key={index}>
                <OrderBars spectra={spectra} order={index + 1} x={x} slot={slot} box={box} />
                {namedOrder(index + 1, slot) && (
                  <text class="axis" x={x + slot / 2} y={height - 7} text-anchor="middle">
                    {index + 1}
                  </text>
                )}
              </g>
            );
          })}
          {box.end < 100 && (
            <text class="axis" x={left + slot * 0.1} y={top - 5}>
              100 %
            </text>
          )}
        </svg>
      )}
    </div>
  );
}
