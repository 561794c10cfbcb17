import type { deals as english } from "../../en/report/deals";
import type { Swedish } from "../../types";

export const deals: Swedish<typeof english> = {
  title: "Affärer att arbeta med",
  note: "Affärerna rangordnas efter eget belopp × sannolikhet; en affärs rad är dess rad i leadtabellen.",
  top: "Öppna affärer med högst viktat värde",
  stalled: "Affärer längst över stegets förväntade dagar",
  nothingOpen: "Inga öppna affärer med belopp och chans: inget att rangordna.",
  nothingStalled: "Ingen öppen affär är över stegets förväntade dagar.",
  noId: "(utan ID)",
  columns: {
    deal: "Affär",
    row: "Rad",
    score: "Chans",
    daysOver: "Dagar över",
    daysInStage: "Dagar i steget",
    reason: "Varför, och vad att göra",
  },
  reasons: {
    overdue_one: "Den är {{days}} dag över den förväntade tiden i sitt steg: följ upp nu.",
    overdue_other: "Den är {{days}} dagar över den förväntade tiden i sitt steg: följ upp nu.",
    passed_one:
      "Det förväntade avslutet passerades för {{days}} dag sedan: enas om ett nytt datum, eller avsluta den.",
    passed_other:
      "Det förväntade avslutet passerades för {{days}} dagar sedan: enas om ett nytt datum, eller avsluta den.",
    today: "Den väntas avslutas i dag: röj undan det som återstår.",
    soon_one: "Den väntas avslutas om {{days}} dag: röj undan det som återstår.",
    soon_other: "Den väntas avslutas om {{days}} dagar: röj undan det som återstår.",
    likelier: "Liknande affärer vinns oftare än andra: {{score}} mot {{rate}}.",
    unlikelier: "Liknande affärer vinns mer sällan än andra: {{score}} mot {{rate}}.",
    onTime: "Den ligger i tid: håll den i rörelse.",
    stalled_one:
      "Den har varit i {{stage}} i {{days}} dag, där {{expected}} förväntas: ta nästa steg, eller avsluta den som förlorad.",
    stalled_other:
      "Den har varit i {{stage}} i {{days}} dagar, där {{expected}} förväntas: ta nästa steg, eller avsluta den som förlorad.",
  },
};
