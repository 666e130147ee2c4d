import { FairLease } from "#runtime/fair-lease.ts";
import { SharedLog } from "#runtime/shared-log.ts";
import { openMemory, openNats, type Backend } from "./backends.ts";
import { eventLogContract } from "./event-log.ts";
import { leaseContract } from "./lease.ts";

/** The log that many meters of a process share, and the leases of a fleet, do what those of one meter do. */
const shared = (open: () => Promise<Backend>, filterOf?: (subject: string) => string) => async (): Promise<Backend> => {
  const backend = await open();
  return { ...backend, commits: new SharedLog(backend.commits, backend.clock, filterOf) };
};

eventLogContract(
  "a shared feed in memory",
  shared(() => openMemory()),
);
eventLogContract(
  "a shared feed of NATS, with wide filters",
  shared(
    () => openNats(),
    (subject) => subject.replace(/[^.]+\.log$/, "*.log"),
  ),
);

leaseContract("a fleet without others", async () => {
  const backend = await openMemory();
  const over = new AbortController();
  const member = { id: "one", services: ["metrology", "demand", "tou", "logging", "sampler"], meters: ["m", "n"] };
  const alone = { others: () => [] };
  return {
    ...backend,
    lease: new FairLease(backend.lease, alone, member, backend.clock, over.signal),
    close: async () => {
      over.abort();
      await backend.close();
    },
  };
});
