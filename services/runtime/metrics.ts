import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** Metrics of one process, in Prometheus form; names and units follow its naming practice. */
export class Metrics {
  readonly registry = new Registry();
  readonly #measures = new Set<() => void>();
  readonly commits = new Counter({
    name: "fourquad_commits_total",
    help: "Commits appended to the ledger.",
    labelNames: ["meter", "subsystem"],
    registers: [this.registry],
  });
  readonly commitSeconds = new Histogram({
    name: "fourquad_commit_duration_seconds",
    help: "Time from handing a commit to the broker to its acknowledgement.",
    labelNames: ["meter", "subsystem"],
    buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5],
    registers: [this.registry],
  });
  readonly samplesReceived = new Counter({
    name: "fourquad_samples_received_total",
    help: "Samples of each channel that metrology has read.",
    labelNames: ["meter"],
    registers: [this.registry],
  });
  readonly samplesMissed = new Counter({
    name: "fourquad_samples_missed_total",
    help: "Samples that metrology had to do without.",
    labelNames: ["meter"],
    registers: [this.registry],
  });
  readonly ledgerFullSeconds = new Gauge({
    name: "fourquad_ledger_full_seconds",
    help: "Time for which commits have been waiting because the ledger does not take them; 0 while it does.",
    labelNames: ["meter", "subsystem"],
    registers: [this.registry],
  });
  readonly factsWaiting = new Gauge({
    name: "fourquad_facts_waiting",
    help: "Facts in memory that wait for the ledger to take them.",
    labelNames: ["meter", "subsystem"],
    registers: [this.registry],
  });
  readonly windowsWaiting = new Gauge({
    name: "fourquad_windows_waiting",
    help: "Windows in memory that wait for their stream to take them.",
    registers: [this.registry],
  });
  readonly windowsDropped = new Counter({
    name: "fourquad_windows_dropped_total",
    help: "Windows that could not be stored: power quality was not watched in them.",
    labelNames: ["meter"],
    registers: [this.registry],
  });
  readonly sourceLagSeconds = new Gauge({
    name: "fourquad_source_lag_seconds",
    help: "How far behind wall time the newest samples of a live source were sent.",
    labelNames: ["meter"],
    registers: [this.registry],
  });
  readonly samplesKeptSeconds = new Gauge({
    name: "fourquad_samples_kept_seconds",
    help: "How long the broker has room for the samples of this process's meters.",
    registers: [this.registry],
  });
  readonly commitLagSeconds = new Histogram({
    name: "fourquad_commit_lag_seconds",
    help: "How far behind wall time the energy of a live meter was committed.",
    buckets: [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 20, 60],
    registers: [this.registry],
  });
  readonly epoch = new Gauge({
    name: "fourquad_epoch",
    help: "Incarnation of the subsystem's writer.",
    labelNames: ["meter", "subsystem"],
    registers: [this.registry],
  });
  readonly takeovers = new Counter({
    name: "fourquad_takeovers_total",
    help: "Times that this process took over a log that had had a writer before.",
    labelNames: ["meter", "subsystem"],
    registers: [this.registry],
  });
  readonly meterTime = new Gauge({
    name: "fourquad_meter_time_seconds",
    help: "Meter time that the service has worked through, seconds since 1970; its lag is the time now less this.",
    labelNames: ["meter", "subsystem"],
    registers: [this.registry],
  });
  readonly ringBlocks = new Gauge({
    name: "fourquad_ring_blocks",
    help: "Sample blocks in the ring before the kernel, of 8.",
    labelNames: ["meter"],
    registers: [this.registry],
  });
  readonly resultsWaiting = new Gauge({
    name: "fourquad_results_waiting",
    help: "Results of the kernel that wait to be committed, of 64.",
    labelNames: ["meter"],
    registers: [this.registry],
  });
  readonly brokerReconnects = new Counter({
    name: "fourquad_broker_reconnects_total",
    help: "Times that the connection to the broker was made again.",
    registers: [this.registry],
  });
  readonly restarts = new Counter({
    name: "fourquad_subsystem_restarts_total",
    help: "Restarts of a service after a crash.",
    labelNames: ["meter", "subsystem"],
    registers: [this.registry],
  });
  readonly up = new Gauge({
    name: "fourquad_subsystem_up",
    help: "1 while the service runs in this process.",
    labelNames: ["meter", "subsystem"],
    registers: [this.registry],
  });
  readonly protocolRequests = new Counter({
    name: "fourquad_protocol_requests_total",
    help: "Requests answered by a protocol server.",
    labelNames: ["protocol", "result"],
    registers: [this.registry],
  });
  readonly protocolConnections = new Gauge({
    name: "fourquad_protocol_connections",
    help: "Open connections of a protocol server.",
    labelNames: ["protocol"],
    registers: [this.registry],
  });

  /** Has something measured whenever the metrics are about to be read, until the function that it returns is called. */
  beforeScrape(measure: () => void): () => void {
    this.#measures.add(measure);
    return () => void this.#measures.delete(measure);
  }

  /** Everything in Prometheus' text form. */
  async text(): Promise<string> {
    for (const measure of this.#measures) measure();
    return this.registry.metrics();
  }
}
