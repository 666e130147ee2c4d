import { version } from "../version.ts";
import type { ScenarioOutcome } from "./run-scenario.ts";
import type { ChaosScenario } from "./scenario.ts";
import { escaped } from "./svg.ts";
import { timelineChart } from "./timeline-chart.ts";
import { timelineStyle } from "./timeline-style.ts";
import { grouped, secondsText, verdictRows } from "./verdict-text.ts";

const faultsListedMax = 2_000;

const footnote =
  "Signs of life are commits and renewals of a lease every half second, so a service that is well is silent for 0.5 s.";

/** The run as one page that needs nothing else: verdict, figures, timeline, tables. */
export function timelinePage(scenario: ChaosScenario, { verdict, chronicle }: ScenarioOutcome): string {
  const word = verdict.passed ? "passed" : "failed";
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escaped(scenario.title)}: ${word}</title><style>${timelineStyle}</style></head><body><main>`,
    `<header><span class="verdict ${word}">${word}</span><h1>${escaped(scenario.title)}</h1></header>`,
    figures(verdict),
    verdict.reasons.length === 0
      ? ""
      : `<ul class="reasons">${verdict.reasons.map((reason) => `<li>${escaped(reason)}</li>`).join("")}</ul>`,
    `<figure>${timelineChart(chronicle, scenario.processes)}</figure>`,
    legend([...chronicle.faultsDone.keys()]),
    table(
      "Verdict",
      verdictRows(verdict).map(([label, text]): [string, string] => [label, text.replaceAll("uWh", "µWh")]),
    ),
    verdict.differing.length === 0
      ? ""
      : table(
          "Datapoints that differ",
          verdict.differing.map(({ name, undisturbed, disturbed }) => [
            name,
            `${disturbed}, undisturbed ${undisturbed}`,
          ]),
        ),
    faults(chronicle),
    `<footer>fourquad ${escaped(version)}, compared with an undisturbed run of the same source. ${footnote}</footer>`,
    "</main></body></html>",
  ].join("\n");
}

function figures({ energy, takeovers, findings, differing }: ScenarioOutcome["verdict"]): string {
  const faults = [...findings.faultsDone.values()].reduce((sum, count) => sum + count, 0);
  const outage = [...findings.outagesMs].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0] as [string, number]);
  const cells: [string, string, string][] = [
    ["energy lost", grouped(energy.lostMicroWh), "µWh"],
    ["counted twice", grouped(energy.duplicatedMicroWh), "µWh"],
    ["gaps unflagged", String(energy.unflaggedGaps.length), `${energy.flaggedGaps.length} flagged`],
    ["registers that differ", String(differing.length), ""],
    ["faults", String(faults), `of ${findings.faultsPlanned}`],
    ["longest outage", secondsText(outage[1]), outage[0]],
    ["takeovers", secondsText(takeovers.p50Ms), `median of ${takeovers.count}`],
  ];
  const shown = cells.map(
    ([label, value, unit]) => `<div><dt>${label}</dt><dd>${escaped(value)} <small>${escaped(unit)}</small></dd></div>`,
  );
  return `<dl class="figures">${shown.join("")}</dl>`;
}

function legend(kinds: readonly string[]): string {
  const swatch = (colour: string, words: string): string =>
    `<li><i style="background:var(--${colour})"></i>${words}</li>`;
  return `<ul class="legend">${[
    ...kinds.map((kind) => swatch(kind, kind)),
    swatch("life", "process runs"),
    swatch("tick", "commits (above it)"),
    swatch("good", "an epoch is opened"),
    swatch("bad", "longest silence of the lane"),
  ].join("")}</ul>`;
}

function table(title: string, rows: readonly (readonly [string, string])[]): string {
  const body = rows.map(([label, text]) => `<tr><th>${escaped(label)}</th><td>${escaped(text)}</td></tr>`).join("");
  return `<h2>${title}</h2><table>${body}</table>`;
}

function faults({ faults: all }: ScenarioOutcome["chronicle"]): string {
  const rows = all
    .slice(0, faultsListedMax)
    .map(({ label, targets, fromMs, throughMs }) => {
      const lasted = throughMs === undefined || throughMs - fromMs < 50 ? "" : `for ${secondsText(throughMs - fromMs)}`;
      const cells = [label, targets.join(", "), lasted].map((cell) => `<td>${escaped(cell)}</td>`);
      return `<tr><th>${secondsText(fromMs)}</th>${cells.join("")}</tr>`;
    })
    .join("");
  return `<details><summary>${all.length} faults, one by one</summary><table>${rows}</table></details>`;
}
