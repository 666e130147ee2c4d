/** The screens in the order of the rail, with the second key of their shortcut (`g o`). */
export const screens = [
  { id: "overview", title: "Overview", short: "Overview", key: "o" },
  { id: "registers", title: "Registers", short: "Registers", key: "r" },
  { id: "waveforms", title: "Waveforms", short: "Waves", key: "w" },
  { id: "harmonics", title: "Harmonics", short: "Harm.", key: "h" },
  { id: "events", title: "Events", short: "Events", key: "e" },
  { id: "profile", title: "Load profile", short: "Profile", key: "p" },
  { id: "meters", title: "Meters", short: "Meters", key: "m" },
  { id: "system", title: "System", short: "System", key: "s" },
] as const;

export type ScreenId = (typeof screens)[number]["id"];

/** Screens that say something; a list of one meter does not. */
export const screensFor = (meters: number): (typeof screens)[number][] =>
  screens.filter(({ id }) => id !== "meters" || meters > 1);

/** What the part of the address after `#` stands for. */
export interface Route {
  screen: ScreenId;
  /** Meter; `undefined` for the first one. */
  meter: string | undefined;
}

/** Reads `#registers` or `#registers/bay-1`; what is not a screen is the overview. */
export function parseRoute(hash: string): Route {
  const [first = "", second = ""] = hash.replace(/^#/, "").split("/");
  const screen = screens.find(({ id }) => id === first)?.id ?? "overview";
  try {
    return { screen, meter: second === "" ? undefined : decodeURIComponent(second) };
  } catch {
    return { screen, meter: undefined };
  }
}

/** The address of a screen, from the `#` on. */
export function formatRoute({ screen, meter }: Route): string {
  return meter === undefined ? `#${screen}` : `#${screen}/${encodeURIComponent(meter)}`;
}
