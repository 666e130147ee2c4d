export const timelinePage = (..._: unknown[]): string => "";
