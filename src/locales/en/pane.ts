/** Texts of the task pane. */
export const pane = {
  title: "Pipeline",
  loading: "Loading…",
} as const;
