import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const units = ["nats-server.service", "fourquad.service", "fourquad@.service"];
const text = (unit: string): string => readFileSync(new URL(`../../deploy/systemd/${unit}`, import.meta.url), "utf8");

/** Settings without which a unit is exposed, and what they must say. */
const sandbox = [
  "ProtectSystem=strict",
  "ProtectHome=yes",
  "PrivateTmp=yes",
  "PrivateDevices=yes",
  "NoNewPrivileges=yes",
  "CapabilityBoundingSet=",
  "RestrictNamespaces=yes",
  "SystemCallFilter=~@privileged @resources",
  "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
  "IPAddressDeny=any",
];
/** Exposure that is allowed, on systemd's scale of 0 to 10. */
const exposureMax = 2;
const analyze = (...args: string[]) => spawnSync("systemd-analyze", args, { encoding: "utf8" });
const installed = analyze("--version").status === 0;

describe("units", () => {
  it.each(units)("%s is locked in and has one program and one way to end", (unit) => {
    const lines = text(unit).split("\n");
    for (const setting of sandbox) expect(lines).toContain(setting);
    expect(lines.filter((line) => line.startsWith("ExecStart="))).toHaveLength(1);
    expect(lines.some((line) => /^(DynamicUser=yes|User=(?!root)\w+)$/.test(line))).toBe(true);
    expect(lines.filter((line) => /^\w+=/.test(line) && line.startsWith("Environment=")).join()).not.toMatch(
      /TOKEN=(?!file:)/,
    );
  });

  it("start the meter again after every end but an orderly one and one that people must mend", () => {
    for (const unit of ["fourquad.service", "fourquad@.service"]) {
      expect(text(unit)).toContain("RestartPreventExitStatus=2 4 6 7 8");
      expect(text(unit)).toContain("SuccessExitStatus=130");
    }
  });

  it(`are accepted by systemd and score at most ${exposureMax}${installed ? "" : ", as far as a host without systemd can tell"}`, () => {
    if (!installed) return;
    const folder = mkdtempSync(join(tmpdir(), "fourquad units "));
    try {
      for (const unit of units) {
        const path = join(folder, unit.replace("@", "@demand"));
        // The programs need not be installed here: any that exists stands for them.
        writeFileSync(path, text(unit).replace(/^(ExecStart)=\S+/m, "$1=/bin/sh"));
        const verified = analyze("verify", "--man=no", path);
        expect(verified.stderr + verified.stdout, unit).not.toMatch(new RegExp(unit.replace("@", "@demand")));
        expect(verified.status, unit).toBe(0);
        const score = /exposure level for \S+: ([\d.]+)/.exec(analyze("security", "--offline=true", path).stdout)?.[1];
        expect(Number(score), unit).toBeLessThanOrEqual(exposureMax);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
