import { isIP } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import {
  connect as dial,
  credsAuthenticator,
  errors,
  type ConnectionOptions,
  type NatsConnection,
} from "@nats-io/transport-node";
import { jetstreamManager, type JetStreamManager } from "@nats-io/jetstream";
import { isMeterError, MeterError } from "#runtime/errors.ts";
import { leaveCutOff } from "#runtime/nats/leave-cut-off.ts";
import { makeMissing, raiseReplicas } from "#runtime/nats/streams.ts";

/** Oldest nats-server that keeps its word in a power cut (`sync_interval: always`, per-stream persistence). */
const brokerVersionMin = [2, 12, 0] as const;

/** Longest wait for an answer of JetStream's administration, ms: short, so that a silent broker is left for another. */
const requestMs = 2_000;
/** Pauses between two tries to reach a broker, ms: the first one, doubling to the longest. */
const firstPauseMs = 200;
const pauseMsMax = 2_000;

/** Where a broker is, how to log in, and what to expect of it. */
export interface BrokerAddress {
  /** `nats://host:4222`, or several of one cluster separated by commas. A token or user:password may stand before the host. */
  url: string;
  token?: string;
  user?: string;
  password?: string;
  /** Content of a credentials file (`nsc`): a JWT and its seed. */
  credentials?: string;
  /** Copies that every stream is to have at least; without it those that are made get 1 and the others stay as they are. */
  replicas?: number;
  /** How long a broker that is away is waited for, s; 0 when absent. */
  waitSeconds?: number;
}

export interface Broker {
  connection: NatsConnection;
  manager: JetStreamManager;
  /** For people: `nats-server 2.14.0`. */
  version: string;
}

export interface ConnectWatch {
  /** Told once, in words for people, when the broker is away and is waited for. */
  waiting?(what: string): void;
  /** Ends the wait, with an `AbortError`. */
  signal?: AbortSignal;
}

/**
 * Connects, checks the server's version, and makes sure that the streams exist.
 *
 * Throws `MTR_BROKER_UNREACHABLE` when the broker is still away after `waitSeconds` or refuses the log-in,
 * `MTR_BROKER_TOO_OLD`, `MTR_LOG_FULL` when it has no room for the streams, and `MTR_LOG_CONFLICT` when a stream cannot get
 * its copies.
 */
export async function connectBroker(
  address: BrokerAddress,
  name: string,
  { waiting, signal }: ConnectWatch = {},
): Promise<Broker> {
  const deadlineMs = performance.now() + (address.waitSeconds ?? 0) * 1000;
  for (let pauseMs = firstPauseMs, told = false; ; pauseMs = Math.min(2 * pauseMs, pauseMsMax)) {
    try {
      return await connectOnce(address, name);
    } catch (error) {
      const late = performance.now() + pauseMs > deadlineMs;
      if (!isMeterError(error, "MTR_BROKER_UNREACHABLE") || isRefused(error.cause) || late) throw error;
      if (!told) waiting?.(`${error.message} at ${error.at}; waiting up to ${address.waitSeconds} s for it`);
      told = true;
      await sleep(pauseMs, undefined, { signal }).catch(() => {});
      signal?.throwIfAborted();
    }
  }
}

async function connectOnce(address: BrokerAddress, name: string): Promise<Broker> {
  const at = withoutSecrets(address.url);
  const connection = await dialAllOf({ ...connectionOptions(address), name }).catch((cause: unknown) => {
    const what = isRefused(cause) ? "the NATS server refuses the log-in" : "the NATS server does not answer";
    const fix = isRefused(cause) ? "correct token, user and password, or credentials" : undefined;
    throw new MeterError("MTR_BROKER_UNREACHABLE", what, at, fix, { cause });
  });
  try {
    const version = connection.info?.version ?? "0.0.0";
    if (!isNewEnough(version)) {
      const what = `nats-server ${version} is older than ${brokerVersionMin.join(".")}`;
      throw new MeterError("MTR_BROKER_TOO_OLD", what, at);
    }
    const manager = await jetstreamManager(connection, { timeout: requestMs });
    await makeMissing({ connection, manager }, address.replicas ?? 1);
    if (address.replicas !== undefined) await raiseReplicas(manager, address.replicas);
    void makeMissingAgain(connection, manager, address.replicas ?? 1);
    void leaveCutOff(connection, manager);
    return { connection, manager, version: `nats-server ${version}` };
  } catch (error) {
    await connection.close();
    throw error instanceof MeterError ? error : storageError(error as Error, at);
  }
}

/**
 * Connects to one of the brokers that are named, and knows for good the others of its cluster that it tells of. The library
 * forgets a broker that it was only told of as soon as its teller loses the route to it; so a teller that is cut off from all
 * the others could never be left.
 */
async function dialAllOf(options: ConnectionOptions): Promise<NatsConnection> {
  const first = await dial(options);
  const named = [options.servers ?? []].flat();
  const told =
    first.info?.connect_urls?.filter((url) => isReachableByName(url, first.info?.tls_required === true)) ?? [];
  const all = new Set([...named.map(withPort), ...told]);
  if (all.size === named.length) return first;
  await first.close();
  return dial({ ...options, servers: [...all] });
}

/** A certificate names a host, so with TLS a broker that is told by its address stays one that may be forgotten. */
const isReachableByName = (url: string, tls: boolean): boolean => !tls || isIP(new URL(`nats://${url}`).hostname) === 0;

/** `host:port` of an address, as brokers tell each other's. */
function withPort(url: string): string {
  const whole = url.includes("://") ? url : `nats://${url}`;
  if (!URL.canParse(whole)) return url;
  const { hostname, port } = new URL(whole);
  return `${hostname}:${port || 4222}`;
}

function storageError(cause: Error, at: string): MeterError {
  const text = cause.message;
  if (/insufficient (storage|memory|resources)/i.test(text)) {
    const fix = "free disk space: the broker sets 0.4 GB aside for windows";
    return new MeterError("MTR_LOG_FULL", `the broker has no room for its streams: ${text}`, at, fix, { cause });
  }
  const fix = /permissions violation/i.test(text)
    ? "run provision first: this user may not make what is missing"
    : "enable JetStream on the server";
  return new MeterError("MTR_BROKER_UNREACHABLE", `JetStream does not answer: ${text}`, at, fix, { cause });
}

function connectionOptions({ url, token, user, password, credentials }: BrokerAddress): ConnectionOptions {
  const urls = url.split(",").map((one) => one.trim());
  const named = urls.map((one) => (URL.canParse(one) ? new URL(one) : undefined)).find((one) => one?.username);
  const [name, secret] = [named?.username, named?.password].map((part) => decodeURIComponent(part ?? ""));
  return {
    servers: urls.map(withoutSecrets),
    token: token ?? (name && !secret ? name : undefined),
    user: user ?? (secret ? name : undefined),
    pass: password ?? (secret || undefined),
    authenticator: credentials === undefined ? undefined : credsAuthenticator(new TextEncoder().encode(credentials)),
    // Short time-outs and frequent pings: the defaults turn a black hole of 3 s into an outage of 20 s.
    timeout: 2_000,
    pingInterval: 1_000,
    maxPingOut: 2,
    reconnect: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    waitOnFirstConnect: false,
    // Else every request makes two errors with their stacks, in case it should fail.
    noAsyncTraces: true,
  };
}

/** An address as it may be shown: it may carry a name and a password. */
export const withoutSecrets = (url: string): string => url.replaceAll(/\/\/[^/,@]*@/g, "//");

/** The server answered and let nobody in; it would say the same again. */
function isRefused(cause: unknown): boolean {
  const text = (cause as Error | undefined)?.message ?? "";
  return cause instanceof errors.AuthorizationError || /authorization violation|authentication/i.test(text);
}

/** Streams in memory are gone after a restart of the only broker, so with each new connection they are made again. */
async function makeMissingAgain(
  connection: NatsConnection,
  manager: JetStreamManager,
  replicas: number,
): Promise<void> {
  for await (const { type } of connection.status()) {
    if (type !== "reconnect") continue;
    for (let pauseMs = firstPauseMs; !connection.isClosed(); pauseMs = Math.min(2 * pauseMs, pauseMsMax)) {
      const made = await makeMissing({ connection, manager }, replicas).then(
        () => true,
        () => false,
      );
      if (made) break;
      await sleep(pauseMs, undefined, { ref: false });
    }
  }
}

export function isNewEnough(version: string): boolean {
  const parts = version.split(/[.-]/).map(Number);
  for (const [index, min] of brokerVersionMin.entries()) {
    const part = parts[index] ?? 0;
    if (part !== min) return part > min;
  }
  return true;
}
