import { InvalidArgumentError, Option, type Command } from "commander";
import { channelNames } from "#schemas/samples.ts";
import { environmentName } from "../config/config-schema.ts";
import { resolveFleet, type ResolvedConfig } from "../config/resolve-config.ts";
import type { Terminal } from "./terminal.ts";

/** Flags that set a key of the configuration: flag, key, and what it is. */
const configFlags = [
  ["--meter <name>", "meter", "name of the meter"],
  ["--meters <count>", "fleet.count", "so many meters that are alike, meter-1 and on"],
  ["--model <id>", "model", "model, see fourquad models list"],
  ["--models <dir>", "models", "folder with further models"],
  ["--wiring <form>", "wiring", "wiring form of the model"],
  ["--voltage <volts>", "nominal.voltage", "declared voltage, or auto"],
  ["--frequency <hertz>", "nominal.frequency", "nominal frequency: 50, 60 or auto"],
  [
    "--source <spec>",
    "source",
    "synthetic[:scenario.yaml], FILE.cfg|.dat|.cff (COMTRADE), FILE.csv, FILE.pcap or sv:HOST:PORT",
  ],
  ["--data <dir>", "data", "data directory"],
  ["--speed <factor>", "speed", "meter seconds per second, or max"],
  ["--for <duration>", "for", "meter time to run for: 90s, 10m, 1h, 7d"],
  ["--time-zone <zone>", "timeZone", "IANA time zone"],
  ["--http <port>", "http.port", "port of the web page and API, 0 for any"],
  ["--http-host <host>", "http.host", "address of the web page and API"],
  ["--metrics <port>", "metrics.port", "port of /metrics and /healthz alone, for processes without the web page"],
  ["--metrics-host <host>", "metrics.host", "address of those"],
  ["--modbus <port>", "modbus.port", "port of Modbus TCP, 0 for any"],
  ["--modbus-host <host>", "modbus.host", "address of Modbus TCP"],
  ["--broker <url>", "broker.url", "NATS server, instead of one of its own"],
  ["--log-level <level>", "log.level", "trace, debug, info, warn, error, fatal, silent"],
] as const;

function channelChoice(text: string, before: Record<string, string> = {}): Record<string, string> {
  const [name, signal] = [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)];
  if (!(channelNames as readonly string[]).includes(name) || signal === "")
    throw new InvalidArgumentError(`write ${channelNames.join("|")}=SIGNAL, such as va=1.`);
  return { ...before, [name]: signal };
}

/** Adds `[meter.yaml]` and every flag that sets a key. The environment is read with the configuration, so that its origin can be told. */
export function addConfigOptions(command: Command): Command {
  command.argument("[meter.yaml]", "configuration file (env: FOURQUAD_CONFIG)");
  for (const [flag, key, words] of configFlags)
    command.addOption(new Option(flag, `${words} (env: ${environmentName(key)})`));
  return command.addOption(
    new Option(
      "--channel <channel=signal>",
      "signal of a record for a channel, repeatable (env: FOURQUAD_CHANNELS_VA …)",
    ).argParser(channelChoice),
  );
}

/** The configurations that a file, the environment and the flags of a command make, one for each meter. */
export function configsOf(command: Command, file: string | undefined, terminal: Terminal): ResolvedConfig[] {
  const given = command.opts<Record<string, unknown>>();
  const flags: Record<string, { value: unknown; flag: string }> = {};
  for (const option of command.options) {
    const key = configFlags.find(([flag]) => flag === option.flags)?.[1];
    const value = given[option.attributeName()];
    if (key !== undefined && value !== undefined) flags[key] = { value, flag: option.long as string };
  }
  const channels = (given.channel ?? {}) as Record<string, string>;
  for (const [name, signal] of Object.entries(channels))
    flags[`channels.${name}`] = { value: signal, flag: "--channel" };
  const path = file ?? terminal.environment.FOURQUAD_CONFIG;
  return resolveFleet({ file: path === "" ? undefined : path, environment: terminal.environment, flags });
}
