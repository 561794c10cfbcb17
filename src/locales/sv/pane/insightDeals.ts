import type { deals as english } from "../../en/pane/insightDeals";
import type { Swedish } from "../../types";

export const deals: Swedish<typeof english> = {
  stalled_one: "{{number}} affär som stannat av",
  stalled_other: "{{number}} affärer som stannat av",
  longest: "Längst över stegets förväntade dagar",
  top: "Ger mest, efter viktat värde",
  over_one: "{{number}} dag över",
  over_other: "{{number}} dagar över",
  score: "poäng {{score}}",
  lifts: "▲ {{value}}: {{won}} av {{closed}} vunna",
  lowers: "▼ {{value}}: {{won}} av {{closed}} vunna",
  showMore_one: "Visa {{number}} till",
  showMore_other: "Visa {{number}} till",
  none: "Inga.",
  daysMissing:
    "Vilka affärer som stannat av syns när tabellen har kolumnen I steget sedan och stegen har förväntade dagar.",
  judgedFrom_one: "Poäng: chansen bedömd efter {{number}} avslutad affär med samma värden.",
  judgedFrom_other: "Poäng: chansen bedömd efter {{number}} avslutade affärer med samma värden.",
  noScores:
    "Poäng behöver vunna och förlorade affärer och en kolumn för säljare, källa, segment eller produkt.",
};
