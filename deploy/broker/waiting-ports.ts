import { systemClock } from "../../services/runtime/clock.ts";
import type { EventLog } from "../../services/runtime/event-log.ts";
import { HeldCommits } from "../../services/runtime/held-commits.ts";
import { Health } from "../../services/runtime/health.ts";
import type { Broker } from "../../services/runtime/nats/connect.ts";
import type { Metrics } from "../../services/runtime/metrics.ts";
import { noted, withRoom } from "../../services/runtime/room.ts";
import type { ServicePorts } from "../../services/runtime/service.ts";
import { WaitingLog } from "../../services/runtime/waiting-log.ts";
import type { UsedBroker } from "./use-broker.ts";

/** Longest wait for the broker's word that it is there, ms: less than a probe waits. */
const answerMsMax = 1_000;

/**
 * The ports through which services write to disk, so that they go on while there is no room on it: commits are held and
 * merged, windows wait in order.
 */
export function waitingPorts(
  { commits, windows }: { commits: EventLog; windows: EventLog },
  { broker, room, over }: Pick<UsedBroker, "broker" | "room" | "over">,
  { clock, logger, metrics }: Pick<ServicePorts, "clock" | "logger" | "metrics">,
): Required<Pick<ServicePorts, "commits" | "windows" | "held" | "health">> {
  const waiting = new WaitingLog(withRoom(noted(windows, room, "windows"), room), clock, over, (subject) =>
    metrics.windowsDropped.inc({ meter: subject.split(".")[1] ?? "" }),
  );
  room.onStartedAnew(() => waiting.sendAgain());
  metrics.beforeScrape(() => metrics.windowsWaiting.set(waiting.waiting));
  const held = new HeldCommits({ clock, logger, metrics });
  void countReconnects(broker, metrics);
  return {
    health: new Health(
      held,
      () => answers(broker),
      () => clock.nowNs(),
    ),
    commits: withRoom(noted(commits, room, "commits"), room),
    windows: waiting,
    held,
  };
}

/** True when the broker answers a ping at once. */
async function answers({ connection }: Broker): Promise<boolean> {
  const late = new AbortController();
  const answered = connection.rtt().then(
    () => true,
    () => false,
  );
  const found = await Promise.race([answered, systemClock.sleep(answerMsMax, late.signal).then(() => false)]);
  late.abort();
  return found;
}

async function countReconnects({ connection }: Broker, metrics: Metrics): Promise<void> {
  for await (const { type } of connection.status()) if (type === "reconnect") metrics.brokerReconnects.inc();
}
