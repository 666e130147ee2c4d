import { connectBroker, type Broker } from "#runtime/nats/connect.ts";
import { MeterError } from "#runtime/errors.ts";
import { readSecret } from "../config/resolve-config.ts";

/**
 * The broker that the variables of a deployment name, those of `fourquad run`: `FOURQUAD_BROKER_URL` or `NATS_URL`, and
 * `FOURQUAD_BROKER_TOKEN` (`file:PATH` or `env:NAME`). Its streams are made if they are missing.
 *
 * Throws `MTR_USAGE` when no broker is named, and what `connectBroker` throws.
 */
export async function brokerFromEnvironment(name: string, environment = process.env): Promise<Broker> {
  const url = environment["FOURQUAD_BROKER_URL"] || environment["NATS_URL"];
  if (!url)
    throw new MeterError("MTR_USAGE", "no broker is named", "FOURQUAD_BROKER_URL", "set it to nats://host:4222");
  const reference = environment["FOURQUAD_BROKER_TOKEN"];
  return connectBroker({ url, token: reference ? readSecret(reference, environment) : undefined }, name);
}
