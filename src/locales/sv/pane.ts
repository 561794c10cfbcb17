import type { pane as english } from "../en/pane";
import type { Swedish } from "../types";

export const pane: Swedish<typeof english> = {
  title: "Pipeline",
  loading: "Läser in…",
  actions: {
    back: "Tillbaka",
    cancel: "Avbryt",
    dismiss: "Stäng meddelandet",
    goToSheet: "Gå till bladet",
    retry: "Försök igen",
  },
  outside: {
    title: "Pipeline är ett tillägg till Excel",
    what: "Den här sidan fungerar inne i Excel. Öppna en arbetsbok där och välj Pipeline i menyfliksområdet. Är du i Excel: kontrollera att det är anslutet och öppna rutan igen.",
  },
  tabs: { label: "Vyer", report: "Rapport", data: "Data" },
  steps: { label: "Ställ in dina data", table: "Tabell", columns: "Kolumner", stages: "Steg" },
  table: {
    question: "Vilken tabell innehåller dina leads?",
    hint: "En rad per lead, med dess steg. Tabellen läses där den är; inget i den ändras.",
    proposed: "ser ut som den",
    place_one: "{{sheet}} · {{rows}} rad",
    place_other: "{{sheet}} · {{rows}} rader",
    next: "Nästa: kolumner",
    lookAgain: "Titta igen",
    none: "Ingen tabell i arbetsboken än",
    howToMake:
      "Klicka i en cell i din lista med leads och tryck på Ctrl+T, så gör Excel en tabell av den. Första raden ska namnge kolumnerna, till exempel Steg, Belopp och Säljare. Titta sedan igen.",
  },
  columns: {
    reading: "Läser tabellen {{table}}…",
    intro:
      "Läst från tabellen {{table}} på bladet {{sheet}}. Kontrollera tolkningen; den sparas i arbetsboken.",
    sampled: "Bedömt efter tabellens första rader.",
    next: "Nästa: steg",
    none: "– ingen –",
    empty: "Kolumnen är tom.",
    notFound: "Inte hittade",
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
        "Kolumnen {{header}} säger om ett lead är vunnet eller förlorat ({{number}} rad). Stegkolumnen ensam gör det inte: välj en som har båda.",
      statusApart_other:
        "Kolumnen {{header}} säger om ett lead är vunnet eller förlorat ({{number}} rader). Stegkolumnen ensam gör det inte: välj en som har båda.",
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
      probability: "Affärens egen sannolikhet går före stegets.",
      currency: "För belopp i flera valutor.",
      lastActivity: "För affärer som ingen arbetar med.",
    },
  },
  stages: {
    reading: "Läser stegen i tabellen {{table}}…",
    intro:
      "Stegen i ordning. Flytta ett med Alt+↑ och Alt+↓. De skrivs i tabellen Stages, där formlerna hittar dem.",
    list: "Stegen i ordning",
    stage: "Steg",
    short: { probability: "Sann. %", expectedDays: "Dagar", goal: "Mål %" },
    of: {
      probability: "Sannolikhet att vinna i steget {{stage}}, procent",
      expectedDays: "Förväntade dagar i steget {{stage}}",
      goal: "Mål för konvertering från steget {{stage}}, procent",
    },
    unnamed: "(utan namn)",
    edit: "Redigera steget {{stage}}",
    name: "Namn",
    type: "Typ",
    moveUp: "Flytta upp {{stage}}",
    moveDown: "Flytta ned {{stage}}",
    moved: "{{stage}} är nu {{position}} av {{total}}.",
    remove: "Ta bort {{stage}}",
    add: "Lägg till ett steg",
    save: "Spara stegen",
    startFrom: "Börja med",
    sources: {
      saved: "Arbetsbokens tabell Stages",
      proposal: "Stegen i dina leads",
      preset: "Förinställning: {{name}}",
    },
    presets: {
      b2b: "B2B-försäljning",
      leadGeneration: "Leadgenerering",
      hubspot: "HubSpot",
      salesforce: "Salesforce",
    },
    assumptions: {
      dealProbabilities: "Sannolikheterna är medelvärden av affärernas egna i kolumnen {{header}}.",
      history_one:
        "Sannolikheterna kommer från {{number}} avslutad affär: hur ofta varje steg vanns.",
      history_other:
        "Sannolikheterna kommer från {{number}} avslutade affärer: hur ofta varje steg vanns.",
      preset: "Sannolikheterna är de vanliga för {{name}}. Skriv in dina egna.",
      evenSteps:
        "Sannolikheterna är antagna: de stiger jämnt från steg till steg. Skriv in dina egna.",
    },
    problems: {
      nameMissing: "Ge steget ett namn.",
      nameTwice: "Ett annat steg har samma namn.",
      probability: "Sannolikheten är ett tal från 0 till 100.",
      expectedDays: "Dagar är ett tal över 0, eller inget.",
      goal: "Målet är ett tal från 0 till 100, eller inget.",
    },
    doubts: {
      type: "Kontrollera typen: öppet, vunnet eller förlorat?",
      order: "Kontrollera platsen i ordningen.",
    },
    unlisted_one: "Finns inte i listan: ”{{stage}}” ({{number}} lead).",
    unlisted_other: "Finns inte i listan: ”{{stage}}” ({{number}} leads).",
    didYouMean: "Menade du {{stage}}? Rätta det i så fall i tabellen.",
    addUnlisted: "Lägg till {{stage}}",
  },
  report: {
    mode: "Siffror",
    modes: {
      live: "Levande formler som följer dina leads",
      values: "Rena värden, att skicka vidare",
    },
    asOf: "Per den",
    asOfHint: "Lämna tomt för i dag.",
    build: "Skapa rapport",
    building: "Skapar rapporten…",
    built: "Rapporten finns på bladet {{sheet}}.",
  },
};
