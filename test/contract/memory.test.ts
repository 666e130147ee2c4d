import { openMemory } from "./backends.ts";
import { eventLogContract } from "./event-log.ts";
import { ledgerContract } from "./ledger.ts";
import { leaseContract } from "./lease.ts";
import { snapshotsContract } from "./snapshots.ts";

eventLogContract("the twin", openMemory);
ledgerContract("the twin", openMemory);
leaseContract("the twin", openMemory);
snapshotsContract("the twin", openMemory);
