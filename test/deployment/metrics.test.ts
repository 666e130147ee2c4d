import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Metrics } from "#runtime/metrics.ts";

const read = (path: string): string => readFileSync(new URL(`../../deploy/${path}`, import.meta.url), "utf8");

interface Dashboard {
  panels: { title: string; targets: { expr: string }[]; gridPos: { x: number; w: number } }[];
}
interface Rules {
  groups: { rules: { alert: string; expr: string; annotations: Record<string, string> }[] }[];
}

const dashboard = JSON.parse(read("grafana/fourquad.json")) as Dashboard;
const rules = (parse(read("prometheus/rules.yaml")) as Rules).groups.flatMap((group) => group.rules);

/** Every series that the program serves: a histogram has three names. */
const served = new Set(
  new Metrics().registry
    .getMetricsAsArray()
    .flatMap(({ name, type }) =>
      String(type) === "histogram" ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
);

/** The names of our metrics in an expression, and the labels that it selects or groups by. */
const namesIn = (expression: string): string[] => expression.match(/\bfourquad_\w+/g) ?? [];

describe("dashboard and alerts", () => {
  it("name only metrics that the program serves", () => {
    const expressions = [...dashboard.panels.flatMap(({ targets }) => targets), ...rules].map(({ expr }) => expr);
    const names = expressions.flatMap(namesIn);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !served.has(name))).toEqual([]);
    expect(namesIn("rate(fourquad_no_such_total[5m])").some((name) => served.has(name))).toBe(false);
  });

  it("show every metric of the program somewhere", () => {
    const shown = new Set(dashboard.panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => namesIn(expr))));
    const hidden = new Metrics().registry
      .getMetricsAsArray()
      .filter(({ name }) => ![name, `${name}_bucket`].some((series) => shown.has(series)));
    expect(hidden.map(({ name }) => name)).toEqual([]);
  });

  it("say for each alert what happened and what to look at, under a name of its own", () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const { alert, annotations } of rules) {
      expect(annotations["summary"], alert).toMatch(/\{\{/);
      expect(annotations["description"], alert).toMatch(/\.$/);
    }
  });

  it("keep every panel on the grid", () => {
    for (const { title, gridPos } of dashboard.panels) expect(gridPos.x + gridPos.w, title).toBeLessThanOrEqual(24);
  });
});
