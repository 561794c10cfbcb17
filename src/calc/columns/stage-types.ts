/** The words a stage table may use for the type of a stage, in the languages of the add-in. */
import { labelKey } from "./labels";

export const STAGE_TYPES = { open: "open", won: "won", lost: "lost" } as const;
export type StageType = (typeof STAGE_TYPES)[keyof typeof STAGE_TYPES];

const WORDS: Readonly<Record<StageType, readonly string[]>> = {
  open: ["open", "öppen", "öppet", "öppna", "pågående", "deschis", "deschisă", "activ", "activă"],
  won: [
    ...["won", "closed won", "win", "vunnen", "vunnet", "vunna", "stängd vunnen", "vinst"],
    ...["câștigat", "câștigată", "castigat", "închis câștigat"],
  ],
  lost: [
    ...["lost", "closed lost", "loss", "förlorad", "förlorat", "förlorade", "stängd förlorad"],
    ...["förlust", "pierdut", "pierdută", "închis pierdut"],
  ],
};

const typeByWord = new Map(
  Object.entries(WORDS).flatMap(([type, words]) =>
    words.map((word) => [labelKey(word), type as StageType] as const)
  )
);

/** The type a word stands for, undefined for any other text. */
export const stageTypeOf = (text: string): StageType | undefined => typeByWord.get(labelKey(text));
