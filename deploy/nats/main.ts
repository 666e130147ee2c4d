import { MeterError } from "#runtime/errors.ts";
import { isSubsystemName, subsystemNames } from "#schemas/subjects.ts";
import { reportFailure } from "../cli/failure.ts";
import { processTerminal } from "../cli/terminal.ts";
import { brokerFromEnvironment } from "./broker-from-environment.ts";
import { leaseHolder } from "./lease-holder.ts";
import { provision } from "./provision.ts";

/** Numbers of replicas that a NATS cluster can keep and that survive the loss of a broker, and 1. */
const replicaCounts = new Set([1, 3, 5]);

/** How long brokers that start at the same time are waited for, s. */
const provisionWaitSeconds = 30;

const usage = (what: string): MeterError =>
  new MeterError("MTR_USAGE", what, "deploy/nats", "write provision 1|3|5, or lease-held METER SERVICE");

/** `provision REPLICAS` makes the streams; `lease-held METER SERVICE` succeeds while someone runs that service. */
async function work([command, ...words]: readonly string[]): Promise<void> {
  if (command === "provision") {
    const replicas = Number(words[0]);
    if (!replicaCounts.has(replicas)) throw usage(`${words[0] ?? "nothing"} is no number of replicas`);
    const broker = await brokerFromEnvironment("provision", { replicas, waitSeconds: provisionWaitSeconds });
    return provision(broker, replicas).finally(() => broker.connection.close());
  }
  if (command !== "lease-held") throw usage("the command is missing");
  const [meter, service] = words;
  if (meter === undefined || service === undefined || !isSubsystemName(service))
    throw usage(`a service is one of ${subsystemNames.join(", ")}`);
  const broker = await brokerFromEnvironment("lease-held");
  const holder = await leaseHolder(broker, meter, service).finally(() => broker.connection.close());
  if (holder === undefined) throw new MeterError("MTR_METER_UNKNOWN", `nobody runs ${service}`, meter);
  process.stdout.write(`${holder}\n`);
}

const terminal = processTerminal(new AbortController().signal);
process.exitCode = await work(process.argv.slice(2)).then(
  () => 0,
  (error: unknown) => reportFailure(error, false, terminal),
);
