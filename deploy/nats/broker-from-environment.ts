import { connectBroker, type Broker, type BrokerAddress } from "#runtime/nats/connect.ts";
import { MeterError } from "#runtime/errors.ts";
import { brokerAddressFrom } from "./broker-address.ts";

/**
 * The broker that the variables of a deployment name, those of `fourquad run`. Its streams are made if they are missing.
 *
 * Throws `MTR_USAGE` when no broker is named, and what `connectBroker` throws.
 */
export async function brokerFromEnvironment(
  name: string,
  wishes: Pick<BrokerAddress, "replicas" | "waitSeconds"> = {},
  environment = process.env,
): Promise<Broker> {
  const address = brokerAddressFrom(environment);
  if (address === undefined)
    throw new MeterError("MTR_USAGE", "no broker is named", "FOURQUAD_BROKER_URL", "set it to nats://host:4222");
  return connectBroker({ ...address, ...wishes }, name);
}
