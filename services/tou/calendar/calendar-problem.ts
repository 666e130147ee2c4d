import type { TouSettings } from "#schemas/settings.ts";
import { tariffLimits, type TariffLimits } from "#schemas/tariff-settings.ts";

/** One thing that is wrong in a tariff programme. */
export interface CalendarProblem {
  /** Dotted path from the tariff settings, such as `calendar.seasons.1.start`. */
  path: string;
  /** What is wrong and what to do. */
  message: string;
}

/** Capacities of a meter: the model's where it has its own, else the engine's. */
export function limitsOf({ limits = {} }: Pick<TouSettings, "limits">): Required<TariffLimits> {
  const entries = Object.entries(tariffLimits) as [keyof TariffLimits, number][];
  return Object.fromEntries(
    entries.map(([name, most]) => [name, Math.min(most, limits[name] ?? most)]),
  ) as unknown as Required<TariffLimits>;
}

/** Says that there are more of something than the meter has room for. */
export function tooMany(path: string, count: number, most: number): CalendarProblem[] {
  if (count <= most) return [];
  const message =
    most === 0 ? "this meter has none: leave it out" : `${count} are more than the ${most} of this meter: remove some`;
  return [{ path, message }];
}

/** Names that come twice in a list. */
export function doubleNames(path: string, list: readonly { name: string }[]): CalendarProblem[] {
  return list.flatMap(({ name }, index) =>
    list.findIndex((other) => other.name === name) < index
      ? [{ path: `${path}.${index}.name`, message: `${JSON.stringify(name)} is the name of an earlier one: rename it` }]
      : [],
  );
}

/** A name that is none of a list. @param where what the list belongs to, where that needs saying. */
export function unknownName(
  path: string,
  name: string,
  list: readonly { name: string }[],
  where = "",
): CalendarProblem[] {
  if (list.some((one) => one.name === name)) return [];
  const known = list.map((one) => one.name).slice(0, 12);
  const allowed = known.length === 0 ? "there are none" : `there are ${known.join(", ")}`;
  return [{ path, message: `${JSON.stringify(name)} is not there${where}: ${allowed}` }];
}
