import { measures } from "#schemas/measured/measures.ts";
import { WindowFindings } from "#schemas/measured/window-findings.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import type { Window } from "#schemas/window.ts";

/** A datapoint's name and its value; NaN where the window has none. */
type Measured = [name: string, value: number];

/** Everything that a window tells beyond the quantities in commits. What the wiring form does not have is left out. */
export function* measuredReadings(
  window: Window,
  settings: Pick<MetrologySettings, "wiring" | "demandCurrent">,
): Generator<Measured> {
  const findings = new WindowFindings(window, settings);
  for (const { name, of } of measures) {
    const value = of(findings);
    if (value !== undefined) yield [name, value];
  }
}
