import { phasorArrows, phasorSentence, type Phasor, type PhasorArrow } from "../phasors.ts";
import { NumberValue } from "./value.tsx";

const radius = 100;
/** Half the width of the picture: the circle and room for labels. */
const half = 132;
const headLength = 9;
const headWidth = 4;

/** Corners of an arrow head at the tip of an arrow that comes from the centre. */
function head(x: number, y: number): string {
  const length = Math.hypot(x, y) || 1;
  const [dx, dy] = [x / length, y / length];
  const [bx, by] = [x - dx * headLength, y - dy * headLength];
  const corners = [
    [x, y],
    [bx - dy * headWidth, by + dx * headWidth],
    [bx + dy * headWidth, by - dx * headWidth],
  ];
  return corners.map((corner) => corner.map((part) => (part as number).toFixed(1)).join(",")).join(" ");
}

function Arrow({ arrow }: { arrow: PhasorArrow }) {
  const [x, y] = [arrow.tip.x * radius, arrow.tip.y * radius];
  return (
    <g class={`phasor ${arrow.phasor.kind} phase-${arrow.phasor.phase}`}>
      <line x1={0} y1={0} x2={x} y2={y} />
      <polygon points={head(x, y)} />
    </g>
  );
}

/** Voltages as whole arrows, currents as dashed ones; angles counter-clockwise from the first voltage, to the right. */
export function PhasorDiagram({ phasors }: { phasors: readonly Phasor[] }) {
  const arrows = phasorArrows(phasors);
  const spokes = Array.from({ length: 12 }, (_, index) => (index * Math.PI) / 6);
  return (
    <svg
      class="phasors"
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      role="img"
      aria-label={phasorSentence(phasors)}
    >
      <circle r={radius} class="dial" />
      <circle r={radius / 2} class="dial" />
      {spokes.map((angle) => (
        <line key={angle} class="dial" x1={0} y1={0} x2={radius * Math.cos(angle)} y2={radius * Math.sin(angle)} />
      ))}
      {arrows.map((arrow) => (
        <Arrow key={`${arrow.phasor.kind}${arrow.phasor.label}`} arrow={arrow} />
      ))}
      {arrows.map(({ phasor, label }) => (
        <text key={`${phasor.kind}${phasor.label}`} x={label.x * radius} y={label.y * radius} class={phasor.kind}>
          {phasor.kind === "voltage" ? "V" : "I"}
          <tspan class="index" dy="3">
            {phasor.label}
          </tspan>
        </text>
      ))}
    </svg>
  );
}

/** The same as numbers. */
export function PhasorTable({ phasors }: { phasors: readonly Phasor[] }) {
  return (
    <table class="compact">
      <thead>
        <tr>
          <th scope="col">Phasor</th>
          <th scope="col" class="number">
            RMS
          </th>
          <th scope="col" class="unit">
            Unit
          </th>
          <th scope="col" class="number">
            Angle
          </th>
          <th scope="col" class="unit">
            Unit
          </th>
        </tr>
      </thead>
      <tbody>
        {phasors.map(({ kind, label, phase, magnitude, angleDeg }) => {
          const unit = kind === "voltage" ? "V" : "A";
          return (
            <tr key={kind + label}>
              <th scope="row">
                <span class={`swatch phase-${phase}`} />
                {kind === "voltage" ? "Voltage" : "Current"} {label}
              </th>
              <td class="number">
                <NumberValue value={magnitude} unit={unit} />
              </td>
              <td class="unit">{unit}</td>
              <td class="number">
                <NumberValue value={angleDeg} unit="deg" />
              </td>
              <td class="unit">°</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
