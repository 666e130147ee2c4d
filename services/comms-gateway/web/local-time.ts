const instantPattern = /^(-?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/;

/** What the API gives for the time of what happened before the meter had any: the zero of its clock. */
const beforeTime = "1970-01-01T00:00:00Z";

/** True for an instant from before the meter's first sample, when it had no time. */
export function isBeforeTime(instant: string): boolean {
  return instant === beforeTime;
}

/** An instant in the meter's time zone. */
export interface LocalTime {
  /** `2026-03-01`. */
  date: string;
  /** `00:00:00`, with as many decimals as were asked for. */
  time: string;
  /** `+01:00`. */
  offset: string;
}

/** True for text in the form that the API gives instants in. */
export function isInstant(text: string): boolean {
  return instantPattern.test(text);
}

// The key is the zone's name; there are as many as there are zones, and a page shows one.
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function formatter(zone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(zone)) {
    let made: Intl.DateTimeFormat | undefined;
    try {
      const two = "2-digit";
      made = new Intl.DateTimeFormat("en-GB", {
        timeZone: zone,
        timeZoneName: "longOffset",
        hourCycle: "h23",
        year: "numeric",
        month: two,
        day: two,
        hour: two,
        minute: two,
        second: two,
      });
    } catch {
      made = undefined;
    }
    formatters.set(zone, made);
  }
  return formatters.get(zone);
}

/**
 * An RFC 3339 instant in UTC (`…Z`) in an IANA time zone; in UTC when the zone is not known to this browser.
 * Text that is not an instant gives `undefined`. `decimals` of a second are cut, not rounded.
 */
export function localTime(instant: string, zone: string, decimals = 0): LocalTime | undefined {
  const match = instantPattern.exec(instant);
  const milliseconds = match === null ? Number.NaN : Date.parse(`${match[1]}Z`);
  if (match === null || Number.isNaN(milliseconds)) return undefined;
  const known = formatter(zone) ?? (formatter("UTC") as Intl.DateTimeFormat);
  const parts = Object.fromEntries(known.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  const fraction = decimals === 0 ? "" : `.${(match[2] ?? "").padEnd(decimals, "0").slice(0, decimals)}`;
  const offset = (parts["timeZoneName"] ?? "").replace("GMT", "");
  return {
    date: `${parts["year"]}-${parts["month"]}-${parts["day"]}`,
    time: `${parts["hour"]}:${parts["minute"]}:${parts["second"]}${fraction}`,
    offset: offset === "" ? "+00:00" : offset,
  };
}

/** Seconds since 1970 as an instant with milliseconds; `undefined` outside the years a date can have. */
export function instantOfSeconds(seconds: number): string | undefined {
  return Math.abs(seconds) <= 8.64e12 ? new Date(Math.floor(seconds * 1000)).toISOString() : undefined;
}
