import { describe, expect, it } from "vitest";
import { withoutSecrets } from "#runtime/nats/connect.ts";
import { resolveConfig } from "../../../deploy/config/resolve-config.ts";
import { brokerAddress, brokerAddressFrom } from "../../../deploy/nats/broker-address.ts";

const valuesOf = (environment: Record<string, string>) => resolveConfig({ environment }).values.broker;
const three = "nats://a:4222,nats://b:4222,tls://c:4222";

describe("the address of a broker", () => {
  it("is none without a URL, and that of NATS_URL where the configuration names none", () => {
    expect(brokerAddress(valuesOf({}), {})).toBeUndefined();
    expect(brokerAddress(valuesOf({}), { NATS_URL: "nats://host", NATS_TOKEN: "t" })).toMatchObject({
      url: "nats://host",
      token: "t",
      waitSeconds: 30,
    });
  });

  it("may name several servers of a cluster, the copies that streams are to have, and how long it is waited for", () => {
    const values = valuesOf({
      FOURQUAD_BROKER_URL: three,
      FOURQUAD_BROKER_REPLICAS: "3",
      FOURQUAD_BROKER_WAIT_SECONDS: "0",
    });
    expect(brokerAddress(values, {})).toMatchObject({ url: three, replicas: 3, waitSeconds: 0 });
    for (const [name, value] of [
      ["FOURQUAD_BROKER_URL", "nats://a:4222,"],
      ["FOURQUAD_BROKER_URL", "nats://a:4222,http://b"],
      ["FOURQUAD_BROKER_REPLICAS", "2"],
      ["FOURQUAD_BROKER_WAIT_SECONDS", "-1"],
      ["FOURQUAD_BROKER_PASSWORD", "hunter2"],
    ] as const)
      expect(() => resolveConfig({ environment: { FOURQUAD_BROKER_URL: three, [name]: value } }), value).toThrow(name);
  });

  it("takes a user's password by reference, and then no token that stands about", () => {
    const environment = {
      FOURQUAD_BROKER_URL: "nats://host",
      FOURQUAD_BROKER_USER: "0123",
      FOURQUAD_BROKER_PASSWORD: "env:PASSWORD",
      PASSWORD: "secret",
      NATS_TOKEN: "t",
    };
    const expected = { url: "nats://host", user: "0123", password: "secret", token: undefined };
    expect(brokerAddress(valuesOf(environment), environment)).toMatchObject(expected);
    expect(brokerAddressFrom(environment)).toMatchObject(expected);
    // A command that reads is for people, who rather see that the broker is away.
    expect(brokerAddressFrom({ ...environment, FOURQUAD_BROKER_WAIT_SECONDS: "60" })?.waitSeconds).toBeUndefined();
  });

  it("is shown without its secrets, each server's", () => {
    expect(withoutSecrets("nats://t@a:4222,tls://user:pass@b:4222,nats://c")).toBe(
      "nats://a:4222,tls://b:4222,nats://c",
    );
  });
});

describe("keys that have no use without a broker", () => {
  it("are warned of", () => {
    const { warnings } = resolveConfig({
      environment: { FOURQUAD_BROKER_USER: "demand", FOURQUAD_BROKER_REPLICAS: "3" },
    });
    expect(warnings.map(({ key }) => key)).toEqual(["broker.user", "broker.replicas"]);
  });
});
