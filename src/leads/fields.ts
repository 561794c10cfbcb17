/**
 * The fields of a lead that the add-in knows, in the order in which the pane shows them, and what their cells hold.
 *
 * | kind | cells |
 * |---|---|
 * | key | one value per lead |
 * | category | few values, many leads each |
 * | money, fraction | numbers |
 * | date | serial numbers, or dates written as text |
 * | code | ISO 4217 currency codes |
 */
export const FIELD_KINDS = {
  id: "key",
  stage: "category",
  amount: "money",
  owner: "category",
  source: "category",
  segment: "category",
  product: "category",
  created: "date",
  entered: "date",
  expected: "date",
  closed: "date",
  lastStage: "category",
  reason: "category",
  probability: "fraction",
  currency: "code",
  lastActivity: "date",
} as const;

export type Field = keyof typeof FIELD_KINDS;
export type FieldKind = (typeof FIELD_KINDS)[Field];

export const FIELDS = Object.keys(FIELD_KINDS) as readonly Field[];

/** Without these no report can be made. */
export const REQUIRED_FIELDS = ["stage"] as const satisfies readonly Field[];
