import type { Language } from "../../locales";
import type { PresetName, StageRow } from "../types";
import { stageKey } from "./vocabulary";

/**
 * Sales processes to start from. Probabilities and days are starting values, to be replaced by the team's own:
 * those of HubSpot and Salesforce are the ones their CRM is delivered with.
 */
interface Preset {
  /** Chances to win of the open stages, in order. */
  readonly probabilities: readonly number[];
  readonly expectedDays?: readonly number[];
  /** Names of the open stages, then won, then lost. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
}

const PRESETS: Readonly<Record<PresetName, Preset>> = {
  b2b: {
    probabilities: [0.1, 0.2, 0.4, 0.7],
    expectedDays: [60, 40, 30, 20],
    names: {
      en: ["Qualification", "Discovery", "Meeting", "Proposal", "Closed Won", "Closed Lost"],
      sv: ["Kvalificering", "Behovsanalys", "Möte", "Offert", "Vunnen", "Förlorad"],
      ro: ["Calificare", "Descoperire", "Întâlnire", "Ofertă", "Câștigat", "Pierdut"],
    },
  },
  leadGeneration: {
    probabilities: [0.1, 0.2, 0.4, 0.6, 0.8],
    names: {
      en: ["Lead", "Nurturing", "Offer", "Negotiation", "Closing", "Won", "Lost"],
      sv: ["Lead", "Bearbetning", "Offert", "Förhandling", "Avslut", "Vunnen", "Förlorad"],
      ro: [
        ...["Client potențial", "Dezvoltarea relației", "Ofertă", "Negociere", "Finalizare"],
        ...["Câștigat", "Pierdut"],
      ],
    },
  },
  hubspot: {
    probabilities: [0.2, 0.4, 0.6, 0.8, 0.9],
    names: {
      en: [
        ...["Appointment Scheduled", "Qualified To Buy", "Presentation Scheduled"],
        ...["Decision Maker Bought-In", "Contract Sent", "Closed Won", "Closed Lost"],
      ],
      sv: [
        ...["Möte bokat", "Kvalificerad för köp", "Presentation bokad", "Beslutsfattare övertygad"],
        ...["Avtal skickat", "Vunnen", "Förlorad"],
      ],
      ro: [
        ...["Întâlnire programată", "Calificat pentru cumpărare", "Prezentare programată"],
        ...["Decident convins", "Contract trimis", "Câștigat", "Pierdut"],
      ],
    },
  },
  salesforce: {
    probabilities: [0.1, 0.1, 0.2, 0.5, 0.6, 0.7, 0.75, 0.9],
    names: {
      en: [
        ...["Prospecting", "Qualification", "Needs Analysis", "Value Proposition"],
        ...["Id. Decision Makers", "Perception Analysis", "Proposal/Price Quote"],
        ...["Negotiation/Review", "Closed Won", "Closed Lost"],
      ],
      sv: [
        ...["Prospektering", "Kvalificering", "Behovsanalys", "Värdeerbjudande"],
        ...["Identifiering av beslutsfattare", "Perceptionsanalys", "Offert", "Förhandling"],
        ...["Vunnen", "Förlorad"],
      ],
      ro: [
        ...["Prospectare", "Calificare", "Analiza nevoilor", "Propunere de valoare"],
        ...["Identificarea decidenților", "Analiza percepției", "Ofertă de preț", "Negociere"],
        ...["Câștigat", "Pierdut"],
      ],
    },
  },
};

export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];

/** The stages of a preset in a language. */
export function presetStages(preset: PresetName, language: Language): StageRow[] {
  const { probabilities, expectedDays, names } = PRESETS[preset];
  const open = probabilities.length;
  return names[language].map((stage, index): StageRow => {
    if (index === open) return { stage, probability: 1, type: "won" };
    if (index > open) return { stage, probability: 0, type: "lost" };
    return {
      stage,
      probability: probabilities[index],
      ...(expectedDays && { expectedDays: expectedDays[index] }),
      type: "open",
    };
  });
}

/** The preset, in some language, whose open stages include all these, and those stages in its order. */
export function matchingPreset(
  stages: readonly string[]
): { readonly preset: PresetName; readonly rows: readonly StageRow[] } | undefined {
  const wanted = new Set(stages.map(stageKey));
  for (const preset of PRESET_NAMES) {
    for (const language of Object.keys(PRESETS[preset].names) as Language[]) {
      const rows = presetStages(preset, language).filter(
        ({ stage, type }) => type === "open" && wanted.has(stageKey(stage))
      );
      if (rows.length === wanted.size && rows.length > 0) return { preset, rows };
    }
  }
  return undefined;
}
