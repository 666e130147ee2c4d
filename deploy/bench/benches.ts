import type { Bench } from "./bench.ts";
import { commit } from "./commit.ts";
import { kernel } from "./kernel.ts";
import { recovery } from "./recovery.ts";
import { restart } from "./restart.ts";
import { takeover } from "./takeover.ts";
import { timeTravel } from "./time-travel.ts";

/** Every bench, in the order in which they run. A new one is a file here with the same anatomy, and a line in this list. */
export const benches: readonly Bench[] = [commit, takeover, restart, recovery, timeTravel, kernel];
