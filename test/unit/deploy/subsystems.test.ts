import { describe, expect, it } from "vitest";
import { subsystemNames } from "#schemas/subjects.ts";
import { undeployed } from "../../../deploy/deploy-service.mjs";
import { inDataFlow, subsystems } from "../../../deploy/subsystems.ts";

describe("the subsystems", () => {
  it("are known under their own names, and flow in an order in which each comes after those that it follows", () => {
    expect(subsystems.map(({ name }) => name)).toEqual([...subsystemNames]);
    const order = inDataFlow.map(({ name }) => name);
    expect([...order].sort()).toEqual([...subsystemNames].sort());
    const early = inDataFlow.flatMap(({ name, follows }, place) =>
      follows.filter((other) => order.indexOf(other) >= place).map((other) => `${name} before ${other}`),
    );
    expect(early).toEqual([]);
    expect(order.indexOf("pq-triggers")).toBeGreaterThan(order.indexOf("metrology"));
    expect(order.at(-1)).toBe("comms-gateway");
  });

  it("are all in each deployment that names every service", () => {
    expect(subsystemNames.flatMap((name) => undeployed(name))).toEqual([]);
  });

  it("are told what to do about a service that was forgotten", () => {
    const sentences = undeployed("no-such-service");
    expect(sentences).toContain(
      "deploy/nats/users.conf lacks no-such-service: node deploy/deploy-service.mjs no-such-service puts it there",
    );
    expect(sentences.length).toBeGreaterThanOrEqual(5);
  });
});
