import type { Datapoint, Unit } from "#schemas/datapoints.ts";

/** Most rates that a tariff can have. */
export const rateCountMax = 8;

/** How an energy is kept besides as it stands: behind its name, or that of one of its rates. */
export const storedEnergies = [
  { kind: "previous_period", words: "when the billing period before ended" },
  { kind: "season", words: "when the season began" },
  { kind: "previous_hour", words: "in the hour before" },
  { kind: "previous_day", words: "in the day before" },
  { kind: "frozen", words: "when registers were frozen last" },
] as const;

/** Power factors since the billing period began, of the total and of each rate. */
export const averagePowerFactorNames: readonly string[] = [
  "power_factor.average.total",
  ...Array.from({ length: rateCountMax }, (_, index) => `power_factor.average.total.rate${index + 1}`),
];

const point = (name: string, description: string, rest: Partial<Datapoint> = {}): Datapoint => ({
  name,
  unit: "",
  type: "fixed",
  decimals: 0,
  description,
  source: "tou",
  ...rest,
});
const instant = (name: string, description: string): Datapoint => point(name, description, { type: "instant" });
const text = (name: string, description: string): Datapoint => point(name, description, { type: "text" });

/** Everything that tou knows. @param energies names of the energies that are kept for each rate. */
export function tariffDatapoints(energies: readonly string[], unitOf: (name: string) => Unit): Datapoint[] {
  const rates = Array.from({ length: rateCountMax }, (_, index) => index + 1);
  const energy = (name: string, words: string, of: string): Datapoint =>
    point(name, words, { unit: unitOf(of), decimals: 6 });
  const wordsOf = (name: string): string => name.split(".").slice(1, 3).join(" energy ");
  return [
    ...energies.flatMap((name) =>
      rates.map((rate) => energy(`${name}.rate${rate}`, `${wordsOf(name)} while rate ${rate} was in force`, name)),
    ),
    point("tariff.rate", "rate in force"),
    point("tariff.switch.count", "rate switches since the meter's first sample"),
    instant("clock.utc", "meter time, from the sample clock"),
    text("clock.local", "meter time in the meter's time zone, with offset"),
    ...storedEnergies.flatMap(({ kind, words }) =>
      energies.flatMap((name) => [
        energy(`${name}.${kind}`, `${wordsOf(name)} ${words}`, name),
        ...rates.map((rate) =>
          energy(`${name}.rate${rate}.${kind}`, `${wordsOf(name)} of rate ${rate} ${words}`, name),
        ),
      ]),
    ),
    ...storedEnergies.map(({ kind }) =>
      instant(`billing.${kind}.time`, `when the ${kind.replace("_", " ")} values were stored`),
    ),
    ...averagePowerFactorNames.map((name) =>
      point(name, `active over apparent energy import since the billing period began${rateWords(name)}`, {
        type: "float",
      }),
    ),
    text("tariff.season", "season of the calendar"),
    point("tariff.day_type", "1 Monday to 7 Sunday, 8 and 9 special days and holidays of type 1 and 2"),
    text("tariff.calendar.active", "name of the active calendar"),
    text("tariff.calendar.passive", "name of the calendar that waits for its activation"),
    point("tariff.override", "rate that overrides the calendar, 0 for none"),
    point("tariff.demand_rate", "rate of demand in force"),
    text("tariff.mask", "name of the energy mask in force"),
    text("tariff.outputs", "names of the tariff-driven outputs that are on"),
    point("billing.period.count", "billing periods that have ended"),
    instant("billing.period.start", "when the running billing period began"),
    text("billing.last.cause", "what ended the billing period before: schedule, command, key, season"),
    point("billing.entry.1.count", "entries that billing profile 1 has captured"),
    point("billing.entry.2.count", "entries that billing profile 2 has captured"),
    point("billing.freeze.count", "freezes of registers"),
    point("billing.self_read.count", "self reads"),
    point("clock.status", "1 invalid, 2 source lost, 4 deviates by more than the limit, 128 daylight saving time"),
    text("clock.source", "where the time came from last, empty for the sample clock"),
    point("clock.offset", "what the meter's clock shows beyond the sample clock", { unit: "s", decimals: 9 }),
    point("clock.deviation", "how far the clock was ahead of the declared source when that was heard of last", {
      unit: "s",
      decimals: 9,
    }),
    instant("clock.synchronised.time", "when the declared source was heard of last"),
    point("clock.dst", "1 in daylight saving time, else 0"),
    point("clock.unpowered", "time without power", { unit: "s", decimals: 9 }),
    instant("clock.battery.time", "since when the clock's battery is in use"),
  ];
}

const rateWords = (name: string): string => (/rate\d$/.test(name) ? `, of rate ${name.at(-1)}` : "");
