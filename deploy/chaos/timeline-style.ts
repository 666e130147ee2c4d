/** Style of the timeline: quiet paper by day and by night, colour for faults only; printed as by day. */
export const timelineStyle = `
:root { color-scheme: light dark; --paper: #fbfbf9; --ink: #1b1c1e; --soft: #62666d; --rule: #dcdcd6; --band: #f1f1ec;
  --life: #b9bdc4; --tick: #1b1c1e; --good: #1f7a3f; --bad: #b3261e;
  --kill: #c62f22; --restart: #d9730d; --pause: #b38600; --latency: #2468c9; --reset: #8a3fb8; --partition: #0f7c86;
  --black-hole: #4a4f57; --refuse: #8a5a2b; --clock-step: #3c7d2f; --full-disk: #b8277c; }
@media (prefers-color-scheme: dark) { :root { --paper: #141618; --ink: #e9e9e6; --soft: #9aa0a8; --rule: #2e3236;
  --band: #1b1e21; --life: #4d535b; --tick: #d9dade; --good: #58c27d; --bad: #ff7b70;
  --kill: #ff6b5e; --restart: #ff9d45; --pause: #e0b93a; --latency: #6aa5ff; --reset: #c48aeb; --partition: #45bcc7;
  --black-hole: #a3a9b3; --refuse: #cf9a67; --clock-step: #84c574; --full-disk: #f074b4; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.45 "IBM Plex Sans", system-ui,
  sans-serif; }
main { max-width: 1240px; margin: 0 auto; padding: 28px 28px 48px; }
header { display: flex; align-items: baseline; gap: 14px; border-bottom: 2px solid var(--ink); padding-bottom: 10px; }
h1 { font-size: 22px; font-weight: 600; margin: 0; }
.verdict { font-size: 22px; font-weight: 700; }
.passed { color: var(--good); } .failed { color: var(--bad); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); margin: 0; border-bottom:
  1px solid var(--rule); }
.figures div { padding: 14px 12px 12px 0; }
.figures dt { color: var(--soft); font-size: 12px; }
.figures dd { margin: 0; font: 500 21px/1.3 "IBM Plex Mono", ui-monospace, monospace; font-variant-numeric:
  tabular-nums; }
.figures small { display: block; font-size: 12px; color: var(--soft); font-weight: 400; }
.reasons { color: var(--bad); font-weight: 600; padding-left: 20px; }
figure { margin: 22px 0; overflow-x: auto; }
svg { display: block; width: 100%; min-width: 860px; height: auto; font: 11.5px "IBM Plex Sans", system-ui,
  sans-serif; }
svg text { fill: var(--ink); } svg .soft { fill: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; color: var(--soft); font-size: 12px; padding: 0; margin: 0
  0 26px; list-style: none; }
.legend i { display: inline-block; width: 14px; height: 10px; margin-right: 6px; border-radius: 1px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
td, th { text-align: left; padding: 4px 16px 4px 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
th { font-weight: 500; color: var(--soft); white-space: nowrap; }
h2 { font-size: 14px; margin: 26px 0 6px; }
details { margin-top: 22px; } summary { cursor: pointer; color: var(--soft); }
footer { margin-top: 30px; color: var(--soft); font-size: 12px; }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; } * { print-color-adjust: exact; } main {
  padding: 0; max-width: none; }
  figure { overflow: visible; } @page { size: A4 landscape; margin: 12mm; } }
`;
