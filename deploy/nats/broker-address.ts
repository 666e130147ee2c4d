import type { BrokerAddress } from "#runtime/nats/connect.ts";
import { configKeys, environmentName, type ConfigFile } from "../config/config-schema.ts";
import { readSecret } from "../config/resolve-config.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The broker that the keys under `broker` name, or the variables that every NATS client knows, `NATS_URL` and `NATS_TOKEN`;
 * undefined when nobody names one. Secrets are read here.
 */
export function brokerAddress(
  { url, token, user, password, credentials, replicas, waitSeconds }: NonNullable<ConfigFile["broker"]>,
  environment: Environment,
): BrokerAddress | undefined {
  const named = url ?? (environment["NATS_URL"] || undefined);
  if (named === undefined) return undefined;
  const secret = (reference: string | undefined): string | undefined =>
    reference === undefined ? undefined : readSecret(reference, environment);
  const login = {
    token:
      secret(token) ??
      (user === undefined && credentials === undefined ? environment["NATS_TOKEN"] || undefined : undefined),
    user,
    password: secret(password),
    credentials: secret(credentials),
  };
  return { url: named, ...login, replicas, waitSeconds };
}

/**
 * The broker that the variables of a deployment name, those of `fourquad run`: `FOURQUAD_BROKER_URL` and its kin, or
 * `NATS_URL`. Whoever asks so does not wait for one that is away.
 */
export function brokerAddressFrom(environment: Environment): BrokerAddress | undefined {
  const keys = configKeys.filter((key) => key.startsWith("broker."));
  const texts = keys.flatMap((key) => {
    const text = environment[environmentName(key)];
    return text ? [[key.slice("broker.".length), text]] : [];
  });
  const {
    replicas: _replicas,
    waitSeconds: _waitSeconds,
    ...rest
  } = Object.fromEntries(texts) as Record<string, string>;
  return brokerAddress(rest, environment);
}
