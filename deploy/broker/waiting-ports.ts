import type { EventLog } from "../../services/runtime/event-log.ts";
import { HeldCommits } from "../../services/runtime/held-commits.ts";
import { noted, withRoom } from "../../services/runtime/room.ts";
import type { ServicePorts } from "../../services/runtime/service.ts";
import { WaitingLog } from "../../services/runtime/waiting-log.ts";
import type { UsedBroker } from "./use-broker.ts";

/**
 * The ports through which services write to disk, so that they go on while there is no room on it: commits are held and
 * merged, windows wait in order.
 */
export function waitingPorts(
  { commits, windows }: { commits: EventLog; windows: EventLog },
  { room, over }: Pick<UsedBroker, "room" | "over">,
  { clock, logger, metrics }: Pick<ServicePorts, "clock" | "logger" | "metrics">,
): Required<Pick<ServicePorts, "commits" | "windows" | "held">> {
  const waiting = new WaitingLog(withRoom(windows, room), clock, over, (subject) =>
    metrics.windowsDropped.inc({ meter: subject.split(".")[1] ?? "" }),
  );
  metrics.beforeScrape(() => metrics.windowsWaiting.set(waiting.waiting));
  return {
    commits: withRoom(noted(commits, room), room),
    windows: waiting,
    held: new HeldCommits({ clock, logger, metrics }),
  };
}
