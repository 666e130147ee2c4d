/** Files of the broker below the data directory. The server runs there, so its configuration needs no absolute path. */
export const brokerFiles = {
  configuration: "broker.conf",
  log: "broker.log",
  store: "jetstream",
  ports: "broker-ports",
} as const;

const loopback = "127.0.0.1";
const memoryStoreBytesMax = 1024 ** 3;
const payloadBytesMax = 8 * 1024 * 1024;
const logBytesMax = 1024 * 1024;

export interface BrokerSettings {
  port: number;
  token: string;
  /** When entries are written to the disk; `2m` is for data that can be made again, such as a generated ledger. */
  sync?: "always" | "2m";
}

/**
 * Configuration of the server. `port` -1 lets it choose a free one; `token` is hexadecimal.
 *
 * `sync_interval: always` is what makes "acknowledged" mean "on the disk": with the default a power cut takes the last
 * minutes of acknowledged commits, and a young stream with them.
 */
export function brokerConfiguration({ port, token, sync = "always" }: BrokerSettings): string {
  return [
    `host: "${loopback}"`,
    `port: ${port}`,
    `ports_file_dir: "${brokerFiles.ports}"`,
    `authorization { token: "${token}" }`,
    `max_payload: ${payloadBytesMax}`,
    `write_deadline: "5s"`,
    `log_file: "${brokerFiles.log}"`,
    `logfile_size_limit: ${logBytesMax}`,
    `logfile_max_num: 3`,
    `jetstream {`,
    `  store_dir: "${brokerFiles.store}"`,
    `  max_memory_store: ${memoryStoreBytesMax}`,
    `  sync_interval: ${sync}`,
    `}`,
    "",
  ].join("\n");
}
