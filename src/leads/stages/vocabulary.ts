import { stageTypeOf, type StageType } from "../../calc";
import { keyOf, wordsOf } from "../columns/words";

/** Names of open stages in the order in which sales processes pass them; each row is one step. */
const STEPS: readonly (readonly string[])[] = [
  ["new", "inbox", "ny", "nytt", "nou", "nouă", "not contacted", "ej kontaktad", "necontactat"],
  [
    ...["lead", "suspect", "prospect", "prospecting", "prospekt", "prospektering", "prospectare"],
    ...["client potențial", "identified", "identifierad", "identificat"],
  ],
  [
    ...[
      "contacted",
      "contact made",
      "contact",
      "engaging",
      "engaged",
      "working",
      "attempted contact",
    ],
    ...["kontaktad", "kontakt", "kontakt tagen", "contactat", "contact stabilit"],
  ],
  ["nurturing", "nurture", "bearbetning", "dezvoltarea relației", "cultivare"],
  [
    ...["qualification", "qualified", "qualify", "qualifying", "qualified to buy", "mql", "sql"],
    ...["kvalificering", "kvalificerad", "kvalificerad för köp", "calificare", "calificat"],
    ...["calificat pentru cumpărare", "sales qualified"],
  ],
  [
    ...[
      "discovery",
      "needs analysis",
      "develop",
      "scoping",
      "behovsanalys",
      "behov",
      "descoperire",
    ],
    ...["analiza nevoilor", "analiză nevoi"],
  ],
  [
    ...["meeting", "meeting scheduled", "appointment scheduled", "appointment", "demo"],
    ...["demo scheduled", "demonstration", "presentation", "presentation scheduled", "möte"],
    ...["möte bokat", "presentation bokad", "demo bokad", "kundmöte", "întâlnire"],
    ...["întâlnire programată", "prezentare", "prezentare programată", "demonstrație"],
  ],
  [
    ...["value proposition", "solution", "evaluation", "trial", "pilot", "poc", "proof of concept"],
    ...["värdeerbjudande", "lösning", "utvärdering", "propunere de valoare", "soluție", "evaluare"],
  ],
  [
    ...["id decision makers", "identifiering av beslutsfattare", "identificarea decidenților"],
    ...["perception analysis", "perceptionsanalys", "analiza percepției"],
  ],
  [
    ...["proposal", "proposal sent", "proposal made", "propose", "proposal price quote", "quote"],
    ...["quotation", "quote sent", "offer", "offer sent", "offert", "offert skickad", "förslag"],
    ...["anbud", "ofertă", "oferta", "ofertă trimisă", "ofertă de preț", "propunere", "ofertare"],
  ],
  [
    ...["negotiation", "negotiating", "negotiations started", "negotiation review", "review"],
    ...["förhandling", "negociere", "negocieri"],
  ],
  [
    ...["decision", "decision maker bought in", "verbal", "verbal commit", "commit", "beslut"],
    ...["beslutsfattare övertygad", "muntligt ja", "decizie", "decident convins"],
  ],
  [
    ...["contract", "contract sent", "contracting", "agreement", "legal", "avtal", "avtal skickat"],
    ...["kontrakt", "contract trimis", "contractare"],
  ],
  ["closing", "close", "avslut", "stängning", "închidere", "finalizare", "finalizing"],
];

const stepByName = new Map(
  STEPS.flatMap((names, step) => names.map((name) => [keyOf(name), step] as const))
);

/** Words within a stage's name that say what became of the lead. */
const LOST_WORDS = new Set([
  ...["lost", "dead", "disqualified", "rejected", "cancelled", "canceled", "abandoned", "declined"],
  ...["forlorad", "forlorat", "forlorade", "tappad", "tappat", "avbojd", "avbojt", "avbruten"],
  ...["diskvalificerad", "nekad", "pierdut", "pierduta", "pierdute", "respins", "respinsa"],
  ...["anulat", "anulata", "refuzat", "refuzata", "descalificat"],
]);
const WON_WORDS = new Set([
  ...["won", "vunnen", "vunnet", "vunna", "castigat", "castigata", "castigate"],
]);
/** Names that mean won only as a whole. */
const WON_NAMES = new Set([
  ...["customer", "signed", "contract signed", "order", "kund", "signerad", "avtal signerat"],
  ...["semnat", "contract semnat", "comanda"],
]);

/** Leading numbers as in "1 - Qualify", "02. Offert": people order their stages so. */
const LEADING_NUMBER = /^\s*(\d{1,2})(?![\d%])\s*[-–.:)_]*\s*(?=\p{L})/u;

/** The number a stage's name begins with. */
export function leadingNumber(stage: string): number | undefined {
  const digits = LEADING_NUMBER.exec(stage)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** What a stage is called without number and in plain words. */
export const stageKey = (stage: string): string => keyOf(stage.replace(LEADING_NUMBER, ""));

/** Which step of a sales process an open stage is, from 0; undefined for names of the team's own. */
export const stepOf = (stage: string): number | undefined => stepByName.get(stageKey(stage));

/** Won or lost by the words of a stage's name; undefined for all other names. */
export function closedTypeOf(stage: string): Exclude<StageType, "open"> | undefined {
  const type = stageTypeOf(stage);
  if (type === "won" || type === "lost") return type;
  const words = wordsOf(stage);
  if (words.some((word) => LOST_WORDS.has(word))) return "lost";
  if (words.some((word) => WON_WORDS.has(word))) return "won";
  return WON_NAMES.has(stageKey(stage)) ? "won" : undefined;
}

/** Whether a text is a stage of some known sales process, or says open, won or lost. */
export const isKnownStage = (text: string): boolean =>
  stepOf(text) !== undefined || stageTypeOf(text) !== undefined || closedTypeOf(text) !== undefined;
