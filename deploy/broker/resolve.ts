import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { isNewEnough, type BrokerAddress } from "../../services/runtime/nats/connect.ts";
import { MeterError } from "../../services/runtime/errors.ts";

/** How a meter comes by its broker: one that runs already, or a server to start. */
export type ResolvedBroker =
  | { kind: "external"; address: BrokerAddress }
  | { kind: "binary"; path: string; version: string };

/** Place of the npm-shipped server below this folder, by platform and processor; built code looks from `dist` too. */
const shipped = join(
  "node_modules",
  "@eplightning",
  `nats-server-${process.platform}-${process.arch}`,
  "bin",
  "nats-server",
);

/**
 * Finds the broker: `NATS_URL`, then `NATS_SERVER_BIN`, then `nats-server` on the PATH if it is new enough, then the one
 * that npm brought. A token may stand in the URL (`nats://TOKEN@host`) or in `NATS_TOKEN`.
 *
 * Throws `MTR_BROKER_MISSING` when there is none, `MTR_BROKER_TOO_OLD` when `NATS_SERVER_BIN` is too old.
 */
export async function resolveBroker(
  environment: NodeJS.ProcessEnv = process.env,
  shippedFolders = brokerFolders(),
): Promise<ResolvedBroker> {
  const { NATS_URL: url, NATS_TOKEN: token, NATS_SERVER_BIN: binary, PATH: path = "" } = environment;
  if (url !== undefined && url !== "") return { kind: "external", address: externalAddress(url, token) };
  if (binary !== undefined && binary !== "") return namedBinary(binary);
  const onPath = path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, "nats-server"));
  for (const candidate of [...onPath, ...shippedFolders.map((folder) => join(folder, shipped))]) {
    const version = await binaryVersion(candidate);
    if (version !== undefined && isNewEnough(version)) return { kind: "binary", path: candidate, version };
  }
  throw new MeterError(
    "MTR_BROKER_MISSING",
    "no nats-server of version 2.12 or newer was found",
    "PATH and deploy/broker/node_modules",
  );
}

/** This folder in the source tree, whether this file runs from there or from its built copy under `dist`. */
function brokerFolders(): string[] {
  const here = fileURLToPath(new URL(".", import.meta.url));
  return [here, join(here, "..", "..", "..", "deploy", "broker")];
}

function externalAddress(url: string, token: string | undefined): BrokerAddress {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || parsed.username === "" || parsed.password !== "")
    return token === undefined ? { url } : { url, token };
  const inUrl = decodeURIComponent(parsed.username);
  parsed.username = "";
  return { url: parsed.href, token: inUrl };
}

async function namedBinary(path: string): Promise<ResolvedBroker> {
  const version = await binaryVersion(path);
  if (version === undefined) throw new MeterError("MTR_BROKER_MISSING", "NATS_SERVER_BIN names no nats-server", path);
  if (!isNewEnough(version)) throw new MeterError("MTR_BROKER_TOO_OLD", `nats-server ${version} is too old`, path);
  return { kind: "binary", path, version };
}

/** Version that a nats-server says it has; undefined when the file is not one. */
async function binaryVersion(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.X_OK);
    const { stdout } = await promisify(execFile)(path, ["--version"], { timeout: 5_000 });
    return /^nats-server: v(\d+\.\d+\.\d+\S*)/m.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}
