import { datapoints } from "#schemas/datapoints.ts";
import { localTime } from "../local-time.ts";
import { formatPlain } from "../number-format.ts";
import { barValue, profileSlots, scaleSteps, type ProfileSlot } from "../profile-bars.ts";
import type { Profile, ProfileRecord } from "../meter-answers.ts";
import { zone } from "../session.ts";
import { useMeasuredSize } from "./measured-size.ts";

const left = 52;
const right = 8;
const top = 10;
const bottom = 36;
/** Room for a time below the axis, CSS pixels. */
const timeRoom = 58;

/** Unit of a channel's energies: Wh, varh or VAh. */
export function channelUnit(channel: string): string {
  return datapoints.get(channel)?.unit ?? "Wh";
}

interface Place {
  x: number;
  width: number;
  base: number;
}

function Bar({
  record,
  value,
  unit,
  place,
  height,
}: {
  record: ProfileRecord;
  value: number | undefined;
  unit: string;
  place: Place;
  height: number;
}) {
  const from = localTime(record.from, zone.value);
  const good = record.quality === "good";
  const energy = formatPlain(value ?? null, unit);
  const words = `${from?.date} ${from?.time} ${energy}${good ? "" : `, ${record.quality}`}`;
  return (
    <g>
      <rect
        class={good ? "bar plain" : "bar doubtful"}
        x={place.x}
        y={place.base - height}
        width={place.width}
        height={height}
      >
        <title>{words}</title>
      </rect>
      {!good && <path class="flag" d={`M${place.x + place.width / 2} ${place.base - height - 9}l4 7h-8z`} />}
    </g>
  );
}

function TimeLabels({ slots, step, y }: { slots: readonly ProfileSlot[]; step: number; y: number }) {
  const every = [1, 2, 4, 8, 12, 16, 24, 48, 96].find((count) => count * step >= timeRoom) ?? 96;
  let date = "";
  return (
    <>
      {slots.map((slot, index) => {
        if (slot.type === "gap" || index % every !== 0) return null;
        const local = localTime(slot.record.from, zone.value);
        const newDate = local !== undefined && local.date !== date;
        date = local?.date ?? date;
        const x = left + step * index;
        return (
          <g key={slot.record.number}>
            <line class="tick" x1={x} x2={x} y1={y} y2={y + 5} />
            <text class="axis" x={x} y={y + 16}>
              {local?.time.slice(0, 5)}
            </text>
            {newDate && (
              <text class="axis" x={x} y={y + 30}>
                {local.date}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function sentence(profile: Profile, channel: number): string {
  const values = profile.records.map(({ values }) => barValue(values[channel]) ?? 0);
  const unit = channelUnit(profile.channels[channel] ?? "");
  const sum = values.reduce((total, value) => total + value, 0);
  const highest = formatPlain(Math.max(0, ...values), unit);
  return `Load profile of ${values.length} intervals: together ${formatPlain(sum, unit)}, highest ${highest}.`;
}

/** Energies of one channel by interval. Doubtful intervals are hatched and flagged, missing ones are hatched places. */
export function ProfileChart({ profile, channel }: { profile: Profile; channel: number }) {
  const [element, { width, height }] = useMeasuredSize<HTMLDivElement>();
  const slots = profileSlots(profile.records);
  const unit = channelUnit(profile.channels[channel] ?? "");
  const values = profile.records.map(({ values }) => barValue(values[channel]) ?? 0);
  const steps = scaleSteps(Math.max(0, ...values), 5);
  const end = steps.at(-1) as number;
  const base = height - bottom;
  const span = base - top;
  const step = (width - left - right) / Math.max(1, slots.length);
  return (
    <div ref={element} class="profile-chart">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={sentence(profile, channel)}>
          <defs>
            <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect class="hatch-line" width="2" height="5" />
            </pattern>
          </defs>
          {steps.map((at) => (
            <g key={at}>
              <line
                class="grid"
                x1={left}
                x2={width - right}
                y1={base - (span * at) / end}
                y2={base - (span * at) / end}
              />
              <text class="axis" x={left - 6} y={base - (span * at) / end} text-anchor="end" dominant-baseline="middle">
                {Number((at / 1000).toPrecision(6))}
              </text>
            </g>
          ))}
          {slots.map((slot, index) => {
            const place = { x: left + step * index, width: Math.max(0.5, step - (step > 4 ? 1 : 0)), base };
            if (slot.type === "gap") {
              return (
                <rect key={`gap${index}`} class="gap" x={place.x} y={top} width={place.width} height={span}>
                  <title>Missing interval</title>
                </rect>
              );
            }
            const value = barValue(slot.record.values[channel]);
            const bar = Math.max(0, (span * (value ?? 0)) / end);
            return (
              <Bar key={slot.record.number} record={slot.record} value={value} unit={unit} place={place} height={bar} />
            );
          })}
          <TimeLabels slots={slots} step={step} y={base} />
        </svg>
      )}
    </div>
  );
}
