import { canonicalJson, type TouSettings } from "#schemas/settings.ts";
import { nextMode } from "#runtime/mode.ts";
import { calendarsOf, type Calendars } from "../calendar/calendar-in-force.ts";
import { atLeast } from "../energies.ts";
import { touMachine } from "../machine.ts";
import { parseTouSettings } from "../settings.ts";
import type { TouState } from "../state.ts";

/** The tariff programme of settings: all but time zone, clock and billing. */
function programme(settings: TouSettings | null): string {
  const {
    zone: _1,
    offsets: _2,
    zoneLabels: _3,
    daylightSaving: _4,
    clock: _5,
    billing: _6,
    ...tariff
  } = settings ?? {};
  return canonicalJson(tariff);
}

/** The calendars of the settings, with what commands brought in their place. */
export function calendarsWith(
  settings: TouSettings,
  { programmed, passiveGone }: Pick<TouState, "programmed" | "passiveGone">,
): Calendars {
  const { passive: proposed, ...rest } = settings;
  const passive = passiveGone ? undefined : (programmed.passive ?? proposed);
  const calendar = programmed.active ?? settings.calendar;
  return calendarsOf({ ...rest, ...(calendar && { calendar }), ...(passive && { passive }) });
}

/**
 * Settings come into force. Calendars that commands brought stay, unless the settings propose another tariff programme than before;
 * schedules begin anew with the next hour.
 */
export function adoptSettings(state: TouState, json: string): TouState {
  const settings = parseTouSettings(json);
  if (settings === undefined || canonicalJson(settings) === canonicalJson(state.settings)) return state;
  const mode = nextMode(touMachine, state.mode, { type: "settingsAdopted" });
  const { programmed, passiveGone } =
    programme(settings) === programme(state.settings)
      ? state
      : { programmed: { active: null, passive: null }, passiveGone: false };
  const calendars = calendarsWith(settings, { programmed, passiveGone });
  const rates = atLeast(state.rates, settings.rates);
  return { ...state, mode, settings, programmed, passiveGone, calendars, rates, day: null, dueNs: [] };
}
