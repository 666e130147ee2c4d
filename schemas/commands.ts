import type { SubsystemName } from "#schemas/subjects.ts";

/** Commands that faces may pass on: imperative name, and the subsystem that decides about it. */
export const commands: ReadonlyMap<string, { subsystem: SubsystemName; description: string }> = new Map([
  ["enter_test_mode", { subsystem: "metrology", description: "registers energy for test, for a limited time" }],
  ["leave_test_mode", { subsystem: "metrology", description: "ends test mode and clears the test registers" }],
  ["reset_demand", { subsystem: "demand", description: "sets the demand peaks to zero" }],
  ["set_clock", { subsystem: "tou", description: "sets the clock: time, at, source, locked" }],
  ["shift_clock", { subsystem: "tou", description: "shifts the clock: milliseconds, source" }],
  ["replace_battery", { subsystem: "tou", description: "says that the clock has a new battery" }],
  ["override_rate", { subsystem: "tou", description: "overrides the rate of the calendar: rate" }],
  ["end_rate_override", { subsystem: "tou", description: "gives the rate back to the calendar" }],
  ["program_calendar", { subsystem: "tou", description: "programs the calendar that waits: calendar" }],
  ["activate_calendar", { subsystem: "tou", description: "activates the calendar that waits" }],
  ["end_billing_period", { subsystem: "tou", description: "ends the billing period: source, command or key" }],
  ["freeze_registers", { subsystem: "tou", description: "freezes the registers" }],
  ["synchronise_demand", { subsystem: "demand", description: "ends the demand interval that runs" }],
  ["preset_demand", { subsystem: "demand", description: "sets a demand register: its name and value" }],
  ["set_emergency_profile", { subsystem: "demand", description: "gives a limiter an emergency profile" }],
  ["reset_extremes", { subsystem: "logging", description: "begins the minima and maxima anew" }],
]);
