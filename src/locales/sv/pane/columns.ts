import type { columns as english } from "../../en/pane/columns";
import type { Swedish } from "../../types";

export const columns: Swedish<typeof english> = {
  reading: "Läser tabellen {{table}}…",
  intro:
    "Läst från tabellen {{table}} på bladet {{sheet}}. Kontrollera tolkningen; den sparas i arbetsboken.",
  sampled: "Bedömt efter tabellens första rader.",
  next: "Nästa: steg",
  none: "– ingen –",
  empty: "Kolumnen är tom.",
  notFound: "Hittades inte",
  confidence: {
    sure: "Säkert",
    likely: "Troligen rätt",
    unsure: "Kontrollera",
    none: "Ingen kolumn",
  },
  warnings: {
    rowsWithoutOwner_one: "{{number}} rad saknar säljare.",
    rowsWithoutOwner_other: "{{number}} rader saknar säljare.",
    rowsWithoutStage_one: "{{number}} rad saknar steg och ingår inte i någon siffra.",
    rowsWithoutStage_other: "{{number}} rader saknar steg och ingår inte i någon siffra.",
    rowsWithoutAmount_one: "{{number}} rad saknar belopp: den räknas, med värdet 0.",
    rowsWithoutAmount_other: "{{number}} rader saknar belopp: de räknas, med värdet 0.",
    amountsAsText_one: "{{number}} belopp är text, inte ett tal.",
    amountsAsText_other: "{{number}} belopp är text, inte tal.",
    datesAsText_one: "{{number}} datum är text.",
    datesAsText_other: "{{number}} datum är text.",
    probabilitiesAsPercent_one:
      "Kolumnen {{header}} har sannolikheter från 0 till 100 ({{number}} rad). Formler behöver 0 till 1 eller procentformat; till dess gäller stegets sannolikhet.",
    probabilitiesAsPercent_other:
      "Kolumnen {{header}} har sannolikheter från 0 till 100 ({{number}} rader). Formler behöver 0 till 1 eller procentformat; till dess gäller stegets sannolikhet.",
    duplicateIds_one: "{{number}} rad har ett id som redan förekommit.",
    duplicateIds_other: "{{number}} rader har ett id som redan förekommit.",
    deletedRows_one:
      "{{number}} rad är markerad som borttagen i kolumnen {{header}} men räknas ändå. Ta bort den ur tabellen om den inte ska räknas.",
    deletedRows_other:
      "{{number}} rader är markerade som borttagna i kolumnen {{header}} men räknas ändå. Ta bort dem ur tabellen om de inte ska räknas.",
    statusApart_one:
      "Kolumnen {{header}} säger om ett lead är vunnet eller förlorat ({{number}} rad). Stegkolumnen ensam gör det inte.",
    statusApart_other:
      "Kolumnen {{header}} säger om ett lead är vunnet eller förlorat ({{number}} rader). Stegkolumnen ensam gör det inte.",
  },
  join: {
    what: "Pipeline kan lägga till kolumnen {{column}} längst till höger i tabellen {{table}}, som formler: resultatet för vunna och förlorade leads, steget för alla andra. Dina egna kolumner blir som de är.",
    add: "Lägg till kolumnen",
  },
  history: {
    offer:
      "Tabellen {{table}} har en rad per stegbyte: {{lead}}, {{stage}}, {{date}}. Använda den som steghistorik?",
    used: "Tabellen {{table}} är steghistoriken: {{lead}}, {{stage}}, {{date}}.",
    changes_one: "{{number}} byte.",
    changes_other: "{{number}} byten.",
    unknownLeads_one: "{{number}} lead i den finns inte i den här tabellen.",
    unknownLeads_other: "{{number}} leads i den finns inte i den här tabellen.",
    withoutDate_one: "{{number}} byte har inget läsbart datum.",
    withoutDate_other: "{{number}} byten har inget läsbart datum.",
    use: "Använd den",
    notNow: "Inte nu",
    stop: "Använd den inte",
  },
  currency: {
    several:
      "Beloppen är i {{codes}}. De läggs ihop som de står, utan omräkning, så summorna blir fel.",
    inFigures:
      "Beloppen är i {{codes}}. De läggs ihop som de står, utan omräkning, så summorna blir fel. Räkna om dem under Data, Kolumner.",
    open: "Räkna om till en valuta…",
    base: "Räkna om till",
    rate: "1 {{code}} är",
    what: "Lägger till kolumnen {{column}} längst till höger i tabellen {{table}}, som formler, och läser beloppen där. Kurserna hamnar i tabellen Rates, där du kan ändra dem. Dina egna kolumner blir som de är.",
    rateProblem: "Kursen är ett tal över 0.",
    convert: "Räkna om",
  },
  neededFor: {
    id: "För att känna igen ett lead och se vad som rört sig.",
    stage: "Behövs för alla siffror.",
    amount: "För pipeline, viktat värde och prognos.",
    owner: "För siffror per säljare och säljmål.",
    source: "För nya leads per källa.",
    segment: "För siffror per segment.",
    product: "För siffror per produkt.",
    created: "För nya leads och säljcykeln.",
    entered: "För dagar i steg och leads över förväntad tid.",
    expected: "För prognosen per månad.",
    closed: "För vinstgrad och intäkt per period.",
    lastStage: "För var leads förloras.",
    reason: "För orsakerna till förluster.",
    probability: "Ger stegens föreslagna sannolikhet, som medel av deras affärer.",
    currency: "För belopp i flera valutor.",
    lastActivity: "För affärer som ingen arbetar med.",
  },
};
