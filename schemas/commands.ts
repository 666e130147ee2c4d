import type { SubsystemName } from "#schemas/subjects.ts";

/** Commands that faces may pass on: imperative name, and the subsystem that decides about it. */
export const commands: ReadonlyMap<string, { subsystem: SubsystemName; description: string }> = new Map([
  ["enter_test_mode", { subsystem: "metrology", description: "registers energy for test, for a limited time" }],
  ["leave_test_mode", { subsystem: "metrology", description: "ends test mode and clears the test registers" }],
  ["reset_demand", { subsystem: "demand", description: "sets the demand peaks to zero" }],
  ["synchronise_demand", { subsystem: "demand", description: "ends the demand interval that runs" }],
  ["preset_demand", { subsystem: "demand", description: "sets a demand register: its name and value" }],
  ["set_emergency_profile", { subsystem: "demand", description: "gives a limiter an emergency profile" }],
  ["reset_extremes", { subsystem: "logging", description: "begins the minima and maxima anew" }],
]);
