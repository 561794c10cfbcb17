import { Section } from "../Section";
import type { SectionProps } from "../types";
import { Movement } from "./Movement";

/** What happened to the open leads since a snapshot. Snapshots are read once the section is opened. */
export function MovementSection(props: SectionProps) {
  return (
    <Section name="movement">
      <Movement {...props} />
    </Section>
  );
}
