/** Meter time within which followers learn how far tou has decided, ns. */
export const pulseNs = 60_000_000_000n;

/** Meter time after the last commit of tou up to which the rate that it named is taken for the one in force, ns. */
export const namedNsMax = 2n * pulseNs;
