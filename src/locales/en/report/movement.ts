export const movement = {
  title: "What moved",
  note: "What happened to the value of the open leads since the last snapshot before the as-of date; all leads, whatever the filter.",
  since: "Since the snapshot of",
  none: "The snapshot cannot be compared: each lead needs an id of its own, and its stage has to be in the stage table.",
} as const;
