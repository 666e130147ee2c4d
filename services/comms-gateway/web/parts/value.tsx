import type { ReadingJson } from "#schemas/readings.ts";
import { isBeforeTime, isInstant, localTime } from "../local-time.ts";
import { formatNumber } from "../number-format.ts";
import { zone } from "../session.ts";

/** A number whose decimal sign stands in line with the others of its column. */
export function NumberValue({ value, unit, name }: { value: number | string | null; unit: string; name?: string }) {
  const text = formatNumber(value, unit, name);
  if (text === undefined)
    return (
      <span class="number none">
        –<span class="fraction" />
      </span>
    );
  return (
    <span class="number">
      {text.whole}
      <span class="fraction">{text.fraction}</span>
    </span>
  );
}

/** Unit as it stands in the unit column. */
export function shownUnit(unit: string): string {
  return formatNumber(0, unit)?.unit ?? unit;
}

/** Date and time of an instant in the meter's zone. */
export function Moment({ instant, decimals = 0 }: { instant: string; decimals?: number }) {
  if (isBeforeTime(instant)) return <span class="offset">before the first sample</span>;
  const local = localTime(instant, zone.value, decimals);
  if (local === undefined) return <span>{instant}</span>;
  return (
    <time class="moment" dateTime={instant}>
      <span>{local.date}</span>{" "}
      <span>
        {local.time} <span class="offset">{local.offset}</span>
      </span>
    </time>
  );
}

/** Time of day of an instant, with its date only when that is not the day of `day`. */
export function TimeOfDay({
  instant,
  day,
  decimals = 1,
}: {
  instant: string;
  day: string | undefined;
  decimals?: number;
}) {
  if (isBeforeTime(instant)) return <span class="offset">at start</span>;
  const local = localTime(instant, zone.value, decimals);
  if (local === undefined) return <span>{instant}</span>;
  const date =
    local.date === (day === undefined ? undefined : localTime(day, zone.value)?.date) ? "" : `${local.date} `;
  return (
    <time class="moment" dateTime={instant}>
      {date}
      {local.time}
    </time>
  );
}

/** The value of any datapoint: number, instant or text. */
export function ReadingValue({ reading }: { reading: ReadingJson }) {
  const { value, unit, name } = reading;
  if (typeof value === "string" && isInstant(value)) return <Moment instant={value} />;
  if (typeof value === "string" && formatNumber(value, unit, name) === undefined)
    return <span class="words">{value}</span>;
  return <NumberValue value={value} unit={unit} name={name} />;
}
