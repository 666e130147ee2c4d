import { subsystemNames, type SubsystemName } from "#schemas/subjects.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import { gateway } from "../services/comms-gateway/subsystem.ts";
import { demand } from "../services/demand/subsystem.ts";
import { logging } from "../services/logging/subsystem.ts";
import { metrology } from "../services/metrology/subsystem.ts";
import { pqTriggers } from "../services/pq-triggers/subsystem.ts";
import { sampler } from "../services/sampler/subsystem.ts";
import { tou } from "../services/tou/subsystem.ts";

/** The only place that knows them all. */
const byName: Record<SubsystemName, AnySubsystem> = {
  sampler,
  metrology,
  "pq-triggers": pqTriggers,
  demand,
  tou,
  logging,
  "comms-gateway": gateway,
};

/** All subsystems of a meter. */
export const subsystems: readonly AnySubsystem[] = subsystemNames.map((name) => byName[name]);

/** The same in the order in which data flows through them: each after those that it follows, and else as they were. */
export const inDataFlow: readonly AnySubsystem[] = [...flowing(subsystems)];

function flowing(some: readonly AnySubsystem[], before = new Set<AnySubsystem>()): Set<AnySubsystem> {
  for (const subsystem of some) {
    if (before.has(subsystem)) continue;
    flowing(
      subsystem.follows.map((name) => byName[name]),
      before,
    );
    before.add(subsystem);
  }
  return before;
}
