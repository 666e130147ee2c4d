import { describe, expect, it } from "vitest";
import { Chronicle } from "../../../deploy/chaos/chronicle.ts";
import type { Cluster, Unit } from "../../../deploy/chaos/cluster.ts";
import { LiveReport } from "../../../deploy/chaos/live-report.ts";
import { commandLine } from "./terminal-double.ts";

describe("fourquad chaos on the command line", () => {
  it("hands its flags and their variables to the action", async () => {
    const { exit, calls } = await commandLine(["chaos", "s.yaml", "--seed", "7", "--html", "t.html", "--json"], {
      FOURQUAD_OUT: "folder",
    });
    expect(exit).toBe(0);
    expect(calls).toMatchObject([
      ["chaos", { file: "s.yaml", seed: 7, html: "t.html", out: "folder", json: true, quiet: false }],
    ]);
  });

  it("gives the exit code of the verdict", async () => {
    expect((await commandLine(["chaos", "s.yaml"], {}, { chaos: () => Promise.resolve(99) })).exit).toBe(99);
  });

  it.each([[["chaos"]], [["chaos", "s.yaml", "--seed", "-1"]], [["chaos", "s.yaml", "--seed", "4294967296"]]])(
    "refuses %j as wrong usage, in one line",
    async (words) => {
      const { exit, err, calls } = await commandLine(words);
      expect([exit, calls]).toEqual([2, []]);
      expect(err).toMatch(/^fourquad: MTR_USAGE: [^\n]+\n$/);
    },
  );

  it("is explained, and the shell completes it", async () => {
    expect((await commandLine(["chaos", "--help"])).out).toMatch(/--seed <number>[\s\S]*--out <dir>[\s\S]*Examples:/);
    expect((await commandLine(["complete", "--", "cha"])).out).toContain("chaos");
  });
});

describe("the report while it runs", () => {
  const unit = (name: string, services: Unit["services"], state: Unit["state"]): Unit =>
    ({ name, services, state }) as unknown as Unit;
  const cluster = {
    broker: unit("broker", [], "running"),
    processes: [unit("sampler", ["sampler"], "running"), unit("metrology", ["metrology"], "down")],
  } as unknown as Cluster;

  it("is lines on a plain stream, without a letter that moves a cursor", () => {
    let text = "";
    const report = new LiveReport({ write: (part) => (text += part) }, 60);
    report.line("before");
    report.begins(new Chronicle(() => 0), cluster, 3);
    report.line("kill on metrology");
    report.ends();
    expect(text).toBe("before\n    0.0 s  kill on metrology\n");
  });

  it("is a table on a terminal that goes back over itself, no line wider than the terminal", () => {
    let text = "";
    const report = new LiveReport({ isTTY: true, columns: 60, write: (part) => (text += part) }, 60);
    report.begins(new Chronicle(() => 0), cluster, 3);
    report.line("kill on metrology");
    report.line("kill on broker");
    report.ends();
    // What is shown, with the escape of the terminal written as <.
    const shown = text.replaceAll("\u001B[", "<").replaceAll("\r", "");
    const pictures = shown.split("<J");
    for (const picture of pictures)
      for (const line of picture.split("\n")) expect(line.replace(/<\d+A/, "").length).toBeLessThan(60);
    const last = pictures.at(-1) as string;
    expect(last).toMatch(/^ {4}0\.0 s  meter 0:00 of 1:00  faults 0 of 3/);
    expect(last).toMatch(/^metrology {8,}down/m);
    expect(last).toContain("kill on broker");
    const heights = pictures.slice(1).map((picture) => picture.split("\n").length - 1);
    const back = [...shown.matchAll(/<(\d+)A/g)].map((match) => Number(match[1]));
    expect(back).toEqual(heights.slice(0, -1));
  });
});
