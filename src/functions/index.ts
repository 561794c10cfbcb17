/** All functions, as Excel calls them. */
export * from "./conversion";
export * from "./data";
export * from "./forecasting";
export * from "./targets";
export * from "./time";
export * from "./value";
export * from "./winning";
