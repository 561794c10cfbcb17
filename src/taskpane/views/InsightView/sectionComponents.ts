import type { ComponentType } from "react";
import { ConversionSection } from "./conversion/ConversionSection";
import { DealsSection } from "./deals/DealsSection";
import { ForecastSection } from "./forecast/ForecastSection";
import { MovementSection } from "./movement/MovementSection";
import { LossesSection } from "./split/LossesSection";
import { SplitSection } from "./split/SplitSection";
import { StagesSection } from "./stages/StagesSection";
import type { SectionName } from "./sectionNames";
import type { SectionProps } from "./types";

/** What is shown under each section's title. */
export const SECTIONS: Readonly<Record<SectionName, ComponentType<SectionProps>>> = {
  stages: StagesSection,
  conversion: ConversionSection,
  forecast: ForecastSection,
  deals: DealsSection,
  movement: MovementSection,
  split: SplitSection,
  losses: LossesSection,
};
